// @ts-check
import { layers, listOf, typesOf, variants } from "../lib/schema.js";

/** @typedef {import("../lib/types.js").Layer} Layer */

/** Checks that a discriminator maps each member, and each member says its value as a const, as some tools need. */
export function discriminatorMapping() {
  return {
    /**
     * @param {import("../lib/types.js").Node} schema
     * @param {import("../lib/types.js").Context} ctx
     */
    Schema(schema, { location, report, resolve }) {
      if (!schema.discriminator) return;
      const keyword = schema.oneOf ? "oneOf" : "anyOf";
      const members = schema[keyword];
      if (!Array.isArray(members)) {
        const message = "discriminator without oneOf or anyOf: list the schemas it chooses from";
        return report({ message, location: location.child("discriminator").key() });
      }
      const { propertyName, mapping } = schema.discriminator;
      const targets = members.map((member) => (member?.$ref ? resolve(member).location?.absolutePointer : undefined));
      /** @type {Set<string | undefined>} */
      const mapped = new Set();
      for (const [value, ref] of Object.entries(mapping ?? {})) {
        const { node, location: target } = resolve({ $ref: ref });
        const place = location.child(["discriminator", "mapping", value]);
        if (!target || !targets.includes(target.absolutePointer)) {
          report({
            message: `mapping ${value} leads to no member of ${keyword}: write the $ref of a member, or remove it`,
            location: place,
          });
          continue;
        }
        mapped.add(target.absolutePointer);
        const problem = memberProblem(variants(node, target, resolve, ["allOf"]).flat(), propertyName, value, resolve);
        if (problem) report({ message: `member for ${value} ${problem}`, location: place });
      }
      for (const [index, target] of targets.entries()) {
        if (mapped.has(target)) continue;
        const message = `member ${index + 1} of ${keyword} is not mapped: name its schema and add it to the mapping`;
        report({ message, location: location.child([keyword, index]) });
      }
    },
  };
}

/**
 * @param {Layer[]} parts The member with what it takes over by $ref and allOf.
 * @param {string} name
 * @param {string} value
 * @param {import("../lib/types.js").Resolve} resolve
 */
function memberProblem(parts, name, value, resolve) {
  if (!parts.some(({ node }) => typesOf(node).includes("object")))
    return "is not an object schema: give it type object";
  if (!parts.some(({ node }) => listOf(node?.required).includes(name)))
    return `does not require ${name}: add it to required`;
  const consts = parts
    .flatMap(({ node, location }) => layers(node?.properties?.[name], location.child(["properties", name]), resolve))
    .map(({ node }) => node?.const);
  return consts.includes(value) ? undefined : `does not have ${value} as the const of ${name}: write it there`;
}
