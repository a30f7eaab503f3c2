// @ts-check
import { listOperations } from "../../lib/model/bundle.js";
import { readRules } from "../../lib/spec/rules.js";
import { placeOf } from "../../lib/yaml.js";

const EXTENSION = "x-kakao-rules";

/** Writes the rules that an operation names by ID into the bundle in full, so that it needs no other file. */
export function expandRules() {
  return {
    Root: {
      /** @param {any} bundle */
      leave(bundle) {
        const rules = readRules();
        for (const { operation } of /** @type {any[]} */ (listOperations(bundle))) {
          if (!operation[EXTENSION]) continue;
          operation[EXTENSION] = operation[EXTENSION].map((/** @type {string | object} */ id) => {
            // Redocly decorates a bundle again when it runs the workflows.
            if (typeof id !== "string") return id;
            if (!rules[id]) {
              throw new Error(`${placeOf(operation.operationId)}: ${operation.operationId}: no rule has the ID ${id}`);
            }
            return { id, ...rules[id] };
          });
        }
      },
    },
  };
}
