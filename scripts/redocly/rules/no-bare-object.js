// @ts-check
import { typesOf } from "../lib/schema.js";

const CONTENTS = ["properties", "additionalProperties", "patternProperties", "allOf", "oneOf", "anyOf"];

/**
 * Refuses a bare `type: object`, which accepts anything and becomes an empty type in generated code. Beside a $ref it
 * does no harm, and Redocly shows the rule what the $ref leads to.
 */
export function noBareObject() {
  return {
    /**
     * @param {import("../lib/types.js").Node} schema
     * @param {import("../lib/types.js").Context} ctx
     */
    Schema(schema, { location, report }) {
      if (!typesOf(schema).includes("object") || CONTENTS.some((keyword) => keyword in schema)) return;
      const message = "object schema does not say what it holds: add properties or additionalProperties";
      report({ message, location: location.child("type") });
    },
  };
}
