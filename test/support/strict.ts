import type { Bundle, Schema } from "../../scripts/lib/openapi.js";

/**
 * A copy of a bundle in which undeclared members fail. An object is closed where it is used, never where it is
 * declared: a member of an `allOf` must stay open, for its siblings declare members too. Objects that are open by
 * description (`additionalProperties`) stay open, since all their members count as evaluated.
 */
export function closeObjects(bundle: Bundle): Bundle {
  const copy = structuredClone(bundle);
  const { schemas, ...otherComponents } = copy.components ?? {};
  for (const schema of Object.values(schemas ?? {})) closeInside(schema);
  closeSchemasOf([copy.paths, copy.webhooks, otherComponents]);
  return copy;
}

/** Closes the schemas that stand in parameters, headers and media types. */
function closeSchemasOf(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "examples") continue;
    if (key === "schema") closeAtUse(value as Schema);
    else closeSchemasOf(value);
  }
}

function closeAtUse(schema: Schema): void {
  const { $ref, properties, allOf, anyOf, oneOf } = schema;
  if ($ref ?? properties ?? allOf ?? anyOf ?? oneOf) schema["unevaluatedProperties"] = false;
  closeInside(schema);
}

function closeInside(schema: Schema): void {
  const { properties = {}, items, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const { prefixItems = [], contentSchema } = schema;
  for (const property of Object.values(properties)) closeAtUse(property);
  if (items) closeAtUse(items);
  for (const item of prefixItems) closeAtUse(item);
  if (contentSchema) closeAtUse(contentSchema);
  if (typeof additionalProperties === "object") closeAtUse(additionalProperties as Schema);
  for (const member of [...allOf, ...anyOf, ...oneOf]) closeInside(member);
}
