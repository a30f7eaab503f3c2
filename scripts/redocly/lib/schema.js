// @ts-check
// Looking through $ref and through allOf, oneOf and anyOf. In OpenAPI 3.1 keywords may stand beside a $ref; Redocly
// hands a visitor the target alone, so a rule that asks "does it have a description?" must look at both.

/** @typedef {import("./types.js").Layer} Layer */
/** @typedef {import("./types.js").Location} Location */
/** @typedef {import("./types.js").Resolve} Resolve */

/**
 * Returns the node itself, then what its $ref leads to, nearest first. All of them apply together.
 *
 * @param {any} node
 * @param {Location} location
 * @param {Resolve} resolve
 * @returns {Layer[]}
 */
export function layers(node, location, resolve) {
  if (typeof node?.$ref !== "string") return [{ node, location }];
  const target = resolve(node, location.source.absoluteRef);
  // A $ref that leads nowhere is reported by Redocly's own no-unresolved-refs.
  if (!target.location) return [{ node, location }];
  // The chain holds the $refs on the way that have keywords beside them.
  return [{ node, location }, ...(target.chain ?? []), { node: target.node, location: target.location }];
}

/**
 * Returns the layers of a schema, then those of each of its members under the given keywords, to any depth.
 *
 * @param {any} node
 * @param {Location} location
 * @param {Resolve} resolve
 * @param {("allOf" | "oneOf" | "anyOf")[]} keywords
 * @param {Set<string>} seen
 * @returns {Layer[][]}
 */
export function variants(node, location, resolve, keywords, seen = new Set()) {
  if (seen.has(location.absolutePointer)) return [];
  seen.add(location.absolutePointer);
  const own = layers(node, location, resolve);
  const members = own.flatMap((layer) =>
    keywords.flatMap((keyword) =>
      listOf(layer.node?.[keyword]).map((member, index) => ({
        node: member,
        location: layer.location.child([keyword, index]),
      })),
    ),
  );
  return [own, ...members.flatMap((member) => variants(member.node, member.location, resolve, keywords, seen))];
}

/**
 * Lists the types of a schema: `type` may be a word or a list.
 *
 * @param {any} node
 * @returns {string[]}
 */
export function typesOf(node) {
  return listOf(node?.type);
}

/**
 * Returns a keyword's value as a list, whatever it is: a half-written file must not stop a rule.
 *
 * @param {any} value
 * @returns {any[]}
 */
export function listOf(value) {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
