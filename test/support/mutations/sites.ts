import { type Bundle, resolveRef, type Schema } from "../../../scripts/lib/model/openapi.js";
import { typesOf } from "../../../scripts/lib/schema/schema-types.js";

/** A value of an exchange with the schema that describes it, read here from the bundle, apart from the checker. */
export interface Site {
  /** Keys from the whole value to this one. */
  readonly path: readonly string[];
  readonly value: unknown;
  /**
   * All that the description says of the value, the members of an `allOf` and the chosen one of a union put together.
   */
  readonly schema: Schema;
  /** JSON types that the value may have; none where any is allowed. */
  readonly types: readonly string[];
}

/** Lists a value with all values inside it that are described. */
export function sitesOf(bundle: Bundle, schema: Schema, value: unknown, path: readonly string[] = []): Site[] {
  const merged = mergeSchema(bundle, schema, value);
  const site = { path, value, schema: merged, types: typesOf(bundle, schema) };
  const { properties = {}, items } = merged;
  if (Array.isArray(value)) {
    return [
      site,
      ...(items ? value.flatMap((item, index) => sitesOf(bundle, items, item, [...path, String(index)])) : []),
    ];
  }
  if (typeof value !== "object" || value === null) return [site];
  const members = Object.entries(value).flatMap(([name, member]) =>
    properties[name] ? sitesOf(bundle, properties[name], member, [...path, name]) : [],
  );
  return [site, ...members];
}

function mergeSchema(bundle: Bundle, schema: Schema, value: unknown): Schema {
  const { allOf = [], anyOf = [], oneOf = [], ...own } = resolveRef(bundle, schema);
  const union = [...anyOf, ...oneOf].map((member) => mergeSchema(bundle, member, value));
  const fitting = union.filter((member) => mayHold(bundle, member, value));
  // Where several alternatives may be meant, nothing is known of the value but its types.
  const chosen = fitting.length === 1 ? fitting : [];
  return [...allOf.map((member) => mergeSchema(bundle, member, value)), ...chosen, own].reduce<Schema>(
    (merged, member) => ({
      ...merged,
      ...member,
      properties: { ...merged.properties, ...member.properties },
      required: [...(merged["required"] ?? []), ...(member["required"] ?? [])],
      // A union without a choice leaves the values of an enum open.
      ...(union.length > 0 && chosen.length === 0 && { open: true }),
    }),
    {},
  );
}

/** Returns whether a value may be meant by an alternative: its type fits, and so do its tags. */
function mayHold(bundle: Bundle, { properties = {}, type }: Schema, value: unknown): boolean {
  const types = [type ?? []].flat();
  if (types.length > 0 && !types.includes(typeOf(value)) && !(typeOf(value) === "integer" && types.includes("number")))
    return false;
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(properties).every(([name, property]) => {
    const { const: tag } = resolveRef(bundle, property);
    return tag === undefined || (value as Record<string, unknown>)[name] === tag;
  });
}

/** Returns the JSON type of a value, `integer` apart from `number`. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
