import type { Bundle, Schema } from "../model/openapi.js";

/**
 * Returns a copy of a bundle in which undeclared members fail. An object is closed where it is used, never where it is
 * declared: a member of an `allOf` must stay open, for its siblings declare members too. Objects that are open by
 * description (`additionalProperties`) stay open, since all their members count as evaluated.
 *
 * @param bundle The bundle
 * @param keyword What closes an object: the keyword of JSON Schema, or one that does the same under a condition
 */
export function closeObjects(bundle: Bundle, keyword = "unevaluatedProperties"): Bundle {
  const copy = structuredClone(bundle);
  const { schemas, ...otherComponents } = copy.components ?? {};
  const close = createCloser(keyword);
  for (const schema of Object.values(schemas ?? {})) close.inside(schema);
  closeSchemasOf([copy.paths, copy.webhooks, otherComponents], close.atUse);
  return copy;
}

/** Closes the schemas that stand in parameters, headers and media types. */
function closeSchemasOf(node: unknown, closeAtUse: (schema: Schema) => void): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "examples") continue;
    if (key === "schema") closeAtUse(value as Schema);
    else closeSchemasOf(value, closeAtUse);
  }
}

function createCloser(keyword: string) {
  const atUse = (schema: Schema): void => {
    const { $ref, properties, allOf, anyOf, oneOf } = schema;
    if ($ref ?? properties ?? allOf ?? anyOf ?? oneOf) schema[keyword] = false;
    inside(schema);
  };
  const inside = (schema: Schema): void => {
    const { properties = {}, items, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
    const { prefixItems = [], contentSchema } = schema;
    for (const property of Object.values(properties)) atUse(property);
    if (items) atUse(items);
    for (const item of prefixItems) atUse(item);
    if (contentSchema) atUse(contentSchema);
    if (typeof additionalProperties === "object") atUse(additionalProperties as Schema);
    for (const member of [...allOf, ...anyOf, ...oneOf]) inside(member);
  };
  return { atUse, inside };
}
