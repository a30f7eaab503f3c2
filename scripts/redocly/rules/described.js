// @ts-check
import { layers } from "../lib/schema.js";

/** @typedef {import("../lib/types.js").Context} Context */
/** @typedef {import("../lib/types.js").Location} Location */
/** @typedef {import("../lib/types.js").Node} Node */

const NAMED_SCHEMA = /^#\/(?:components\/schemas\/)?([^/]+)$/;

/** Checks that what a reader meets by name has a description: its own, one beside its $ref, or that of its target. */
export function described() {
  /**
   * @param {string} what
   * @param {any} node
   * @param {Location} location
   * @param {Context} ctx
   */
  function check(what, node, location, { resolve, report }) {
    if (layers(node, location, resolve).some((layer) => String(layer.node?.description ?? "").trim() !== "")) return;
    report({ message: `${what} has no description: say what it holds`, location: location.key() });
  }

  return {
    /** @param {Node} schema @param {Context} ctx */
    Schema(schema, ctx) {
      // Redocly shows a named schema once, however many $refs lead to it.
      const name = NAMED_SCHEMA.exec(ctx.location.pointer)?.[1];
      if (name) check(`schema ${name}`, schema, ctx.location, ctx);
    },
    /** @param {Node} properties @param {Context} ctx */
    SchemaProperties(properties, ctx) {
      for (const [name, property] of Object.entries(properties)) {
        check(`property ${name}`, property, ctx.location.child(name), ctx);
      }
    },
    /** @param {Node[]} parameters @param {Context} ctx */
    ParameterList(parameters, ctx) {
      for (const [index, parameter] of Object.entries(parameters)) {
        const name = parameter?.name ?? parameter?.$ref;
        check(`parameter ${name}`, parameter, ctx.location.child(index), ctx);
      }
    },
    /** @param {Node} operation @param {Context} ctx */
    Operation(operation, ctx) {
      if (operation.requestBody) check("request body", operation.requestBody, ctx.location.child("requestBody"), ctx);
    },
    /** @param {Node} headers @param {Context} ctx */
    HeadersMap(headers, ctx) {
      for (const [name, header] of Object.entries(headers)) {
        check(`header ${name}`, header, ctx.location.child(name), ctx);
      }
    },
  };
}
