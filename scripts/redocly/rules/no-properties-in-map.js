// @ts-check
/**
 * Refuses properties in an object whose other members have a type. It has no type of its own in most languages:
 * TypeScript wants each property to fit the index signature, and generated classes drop the others.
 */
export function noPropertiesInMap() {
  return {
    /**
     * @param {import("../lib/types.js").Node} schema
     * @param {import("../lib/types.js").Context} ctx
     */
    Schema(schema, { location, report }) {
      const { properties, additionalProperties } = schema;
      if (!hasMembers(properties) || !hasMembers(additionalProperties)) return;
      const message = "properties are declared beside typed additionalProperties: name them in the description instead";
      report({ message, location: location.child("additionalProperties").key() });
    },
  };
}

/** @param {unknown} node */
function hasMembers(node) {
  return typeof node === "object" && node !== null && Object.keys(node).length > 0;
}
