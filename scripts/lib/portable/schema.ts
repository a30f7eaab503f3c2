import type { Bundle, Schema } from "../model/openapi.js";
import { resolveRef } from "../model/openapi.js";
import type { Losses } from "./losses.js";
import { clashingProperties } from "./names.js";

/** What the conversion of a document needs everywhere. */
export interface Context {
  readonly bundle: Bundle;
  readonly losses: Losses;
}

/** Keywords that mean the same in 3.0 and hold no schema. */
const kept: ReadonlySet<string> = new Set([
  "title",
  "description",
  "format",
  "enum",
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "default",
]);

/**
 * Converts a schema of OpenAPI 3.1 to one of 3.0.3 that generators understand.
 *
 * @param context The document it belongs to
 * @param schema The schema
 * @param place Where it stands, for what is listed by name
 */
export function toPortableSchema(context: Context, schema: Schema, place: string): Schema {
  const { losses } = context;
  if (schema.$ref !== undefined) return toPortableRef(context, schema, place);
  const open = openEnumOf(context.bundle, schema);
  if (open) {
    losses.count("openEnum");
    return { ...annotations(schema), type: open.type, description: withKnown(schema.description, open.known) };
  }
  const nullable = acceptsNull(schema);
  const alternatives = ["oneOf", "anyOf"] as const;
  const union = alternatives.find((keyword) => schema[keyword]);
  const members = union ? (schema[union] ?? []).filter((member) => member.type !== "null") : [];
  const [only] = members;
  if (union && only && members.length === 1 && schema.properties === undefined) {
    // In 3.0 a reference cannot be null: what it refers to is written out.
    const { title: _, ...target } = resolveRef(context.bundle, only);
    const converted = toPortableSchema(context, target, place);
    return {
      ...converted,
      ...annotations(schema),
      nullable: true,
      ...(converted.enum && { enum: [...converted.enum, null] }),
    };
  }
  const result: Schema = { ...annotations(schema), ...typeOf(schema, losses) };
  if (nullable) result["nullable"] = true;
  if (union) Object.assign(result, portableUnion(context, schema, union, members, place));
  if (schema.allOf) result.allOf = schema.allOf.map((member) => toPortableSchema(context, member, place));
  Object.assign(result, portableMembers(context, schema, place), portableItems(context, schema, place));
  if (schema["const"] !== undefined) Object.assign(result, constant(schema["const"]));
  if (result.enum) result.enum = distinctInCase(result.enum, losses, place);
  for (const key of ["if", "dependentRequired", "dependentSchemas"]) if (key in schema) losses.count("conditional");
  for (const key of ["propertyNames", "patternProperties"]) if (key in schema) losses.count("propertyNames");
  if (schema.contentSchema) losses.count("contentSchema");
  return result;
}

/** Replaces a `$ref` with others beside it, as 3.0 has none: a simple type is written out, of others the rest goes. */
function toPortableRef(context: Context, { $ref = "", ...beside }: Schema, place: string): Schema {
  const { bundle, losses } = context;
  if (Object.keys(beside).length === 0) return { $ref };
  const { title: _, ...target }: Schema = resolveRef<Schema>(bundle, { $ref });
  if (isSimple(bundle, target)) return toPortableSchema(context, { ...target, ...beside }, place);
  losses.count("default" in beside ? "default" : "description");
  return { $ref };
}

/** Returns whether generators write a type of the language for a schema, no class. */
function isSimple(bundle: Bundle, schema: Schema): boolean {
  if (openEnumOf(bundle, schema)) return true;
  const { type, enum: values } = schema;
  return (
    values === undefined &&
    schema["const"] === undefined &&
    ["string", "integer", "number", "boolean"].includes(String(type))
  );
}

function annotations(schema: Schema): Schema {
  const result: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (kept.has(key) || key.startsWith("x-")) result[key] = value;
  }
  const [example] = Array.isArray(schema["examples"]) ? (schema["examples"] as unknown[]) : [];
  if (example !== undefined) result["example"] = example;
  return result;
}

function typeOf({ type }: Schema, losses: Losses): Schema {
  const types = [type ?? []].flat().filter((one) => one !== "null");
  if (types.length > 1) losses.count("union");
  const [only, ...others] = types;
  return only !== undefined && others.length === 0 ? { type: only } : {};
}

function acceptsNull({ type, anyOf = [], oneOf = [] }: Schema): boolean {
  return [type].flat().includes("null") || [...anyOf, ...oneOf].some((member) => member.type === "null");
}

function portableUnion(
  context: Context,
  schema: Schema,
  union: "oneOf" | "anyOf",
  members: readonly Schema[],
  place: string,
): Schema {
  const isObject = (member: Schema) => [resolveRef(context.bundle, member).type].flat().includes("object");
  if (!members.every(isObject)) {
    // A string or an object has no type in most languages.
    context.losses.count("union");
    return {};
  }
  const converted = members.map((member) => toPortableSchema(context, member, place));
  return { [union]: converted, ...(schema["discriminator"] ? { discriminator: schema["discriminator"] } : {}) };
}

function portableMembers(context: Context, schema: Schema, place: string): Schema {
  const result: Schema = {};
  const { properties, additionalProperties } = schema;
  const required = schema["required"];
  const clashing = clashingProperties(Object.keys(properties ?? {}));
  for (const name of clashing) context.losses.count("property", `${place}: \`${name}\``);
  if (properties) {
    const entries = Object.entries(properties).filter(([name]) => !clashing.includes(name));
    result.properties = Object.fromEntries(
      entries.map(([name, property]) => [name, toPortableSchema(context, property, `${place}.${name}`)]),
    );
  }
  const stillRequired = required?.filter((name) => !clashing.includes(name)) ?? [];
  if (stillRequired.length > 0) result["required"] = stillRequired;
  if (additionalProperties !== undefined) {
    result["additionalProperties"] =
      typeof additionalProperties === "object"
        ? toPortableSchema(context, additionalProperties as Schema, place)
        : additionalProperties;
  }
  // A property that is left out would be refused by a closed object.
  if (clashing.length > 0) delete result["additionalProperties"];
  return result;
}

function portableItems(context: Context, schema: Schema, place: string): Schema {
  if (schema.prefixItems) {
    context.losses.count("tuple");
    return { items: {} };
  }
  return schema.items ? { items: toPortableSchema(context, schema.items, place) } : {};
}

function constant(value: unknown): Schema {
  const type = typeof value === "number" || typeof value === "bigint" ? "integer" : typeof value;
  return { type, enum: [value] };
}

/** Returns the values of an enum without those that many languages would give the name of another. */
function distinctInCase(values: unknown[], losses: Losses, place: string): unknown[] {
  const seen = new Set<unknown>();
  return values.filter((value) => {
    const name = typeof value === "string" ? value.toLowerCase() : value;
    if (!seen.has(name)) return seen.add(name);
    losses.count("enumValue", `${place}: \`${String(value)}\``);
    return false;
  });
}

/** Returns the type and the known values of an enum to which Kakao may add: `anyOf` of an enum and its type. */
function openEnumOf(bundle: Bundle, { anyOf = [] }: Schema): { type: string; known: unknown[] } | undefined {
  const members = anyOf.map((member) => resolveRef(bundle, member));
  const [type, ...others] = members.flatMap((member) => (member.enum ? [] : [member.type]));
  const known = members.flatMap((member) => member.enum ?? []);
  if (typeof type !== "string" || others.length > 0 || known.length === 0) return undefined;
  return { type, known };
}

function withKnown(description: string | undefined, known: readonly unknown[]): string {
  const values = `Known values: ${known.map((value) => `\`${String(value)}\``).join(", ")}. Others may be added.`;
  return description === undefined ? values : `${description}\n\n${values}`;
}
