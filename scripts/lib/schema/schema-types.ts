import { type Bundle, resolveRef, type Schema } from "../model/openapi.js";

/** Returns the JSON types that the values of a schema may have; none where any is allowed. */
export function typesOf(bundle: Bundle, schema: Schema | undefined): string[] {
  if (!schema) return [];
  const { type, ...others } = resolveRef(bundle, schema);
  return [type ?? [], ...partsOf(others).map((part) => typesOf(bundle, part))].flat(2);
}

/** Returns the JSON types that the items of a list may have; none where any is allowed. */
export function itemTypesOf(bundle: Bundle, schema: Schema): string[] {
  const { items, ...others } = resolveRef(bundle, schema);
  return [...typesOf(bundle, items), ...partsOf(others).flatMap((part) => itemTypesOf(bundle, part))];
}

/** Returns the properties of an object, those of the schemas that it is put together from included. */
export function propertiesOf(bundle: Bundle, schema: Schema): Record<string, Schema> {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolveRef(bundle, schema);
  const parts = [...allOf, ...oneOf, ...anyOf].map((part) => propertiesOf(bundle, part));
  return Object.assign({}, ...parts, properties) as Record<string, Schema>;
}

/** Returns whether an object may have properties of any name. */
export function isOpen(bundle: Bundle, schema: Schema): boolean {
  const {
    additionalProperties = false,
    patternProperties,
    allOf = [],
    oneOf = [],
    anyOf = [],
  } = resolveRef(bundle, schema);
  if (additionalProperties !== false || patternProperties) return true;
  return [...allOf, ...oneOf, ...anyOf].some((part) => isOpen(bundle, part));
}

/** Returns the names of the properties that an object must have. */
export function requiredOf(bundle: Bundle, schema: Schema): string[] {
  const { required = [], allOf = [] } = resolveRef(bundle, schema);
  return [...required, ...allOf.flatMap((part) => requiredOf(bundle, part))];
}

function partsOf({ anyOf = [], oneOf = [], allOf = [] }: Schema): Schema[] {
  return [...anyOf, ...oneOf, ...allOf];
}
