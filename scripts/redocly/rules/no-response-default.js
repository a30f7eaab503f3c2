// @ts-check
import { layers } from "../lib/schema.js";

const SCHEMA = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema",
];
const SCHEMAS = ["allOf", "oneOf", "anyOf", "prefixItems", "properties", "patternProperties", "dependentSchemas"];

/**
 * Refuses defaults in responses: nothing fills them in, and generators take such a property for always present.
 * Redocly's nested visitor `Response: { Schema }` stops at the outermost schema, so the rule walks on by itself.
 */
export function noResponseDefault() {
  /** @type {Set<string>} */
  const seen = new Set();

  return {
    /**
     * @param {import("../lib/types.js").Node} response
     * @param {import("../lib/types.js").Context} ctx
     */
    Response(response, { location, report, resolve }) {
      for (const [type, media] of Object.entries(response.content ?? {})) {
        walk(media?.schema, location.child(["content", type, "schema"]));
      }
      for (const [name, header] of Object.entries(response.headers ?? {})) {
        for (const layer of layers(header, location.child(["headers", name]), resolve)) {
          walk(layer.node?.schema, layer.location.child("schema"));
        }
      }

      /**
       * @param {any} schema
       * @param {import("../lib/types.js").Location} place
       */
      function walk(schema, place) {
        for (const { node, location } of layers(schema, place, resolve)) {
          if (typeof node !== "object" || node === null || seen.has(location.absolutePointer)) continue;
          seen.add(location.absolutePointer);
          if ("default" in node) {
            const message =
              "schema of a response has a default: remove it, and say in the description what absence means";
            report({ message, location: location.child("default").key() });
          }
          for (const keyword of SCHEMA) walk(node[keyword], location.child(keyword));
          for (const keyword of SCHEMAS) {
            for (const [key, child] of Object.entries(node[keyword] ?? {})) walk(child, location.child([keyword, key]));
          }
        }
      }
    },
  };
}
