import { type Bundle, resolveRef, type Schema } from "./openapi.js";

/** The JSON types that the values of a schema may have; none where any is allowed. */
export function typesOf(bundle: Bundle, schema: Schema | undefined): string[] {
  if (!schema) return [];
  const { type, anyOf = [], oneOf = [], allOf = [] } = resolveRef(bundle, schema);
  return [type ?? [], ...[...anyOf, ...oneOf, ...allOf].map((member) => typesOf(bundle, member))].flat(2);
}

/** The properties of an object, those of the schemas that it is put together from included. */
export function propertiesOf(bundle: Bundle, schema: Schema): Record<string, Schema> {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolveRef(bundle, schema);
  const parts = [...allOf, ...oneOf, ...anyOf].map((part) => propertiesOf(bundle, part));
  return Object.assign({}, ...parts, properties) as Record<string, Schema>;
}
