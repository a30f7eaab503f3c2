import { type Bundle, resolveRef, type Schema } from "../../lib/model/openapi.js";

/** What a page shows of a parameter, a field or a property. */
export interface Field {
  /** Path from the root, such as `body.template_object.text`; also the anchor, where no earlier field has it. */
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description?: string | undefined;
  readonly unknown?: string | undefined;
  readonly evidence?: string | undefined;
  readonly consent: readonly string[];
  readonly deprecated: boolean;
  /** How the value is written, where that is not plain. */
  readonly wire?: string | undefined;
  /** Limits, in a form that needs no translation: `1..100`, `<= 200`. */
  readonly limits: readonly Limit[];
  /** Values of an enum that the description does not list. */
  readonly values: readonly string[];
  readonly children: readonly Field[];
  readonly variants: readonly Variant[];
}

/** A limit of a value. */
export interface Limit {
  readonly kind: "range" | "length" | "items" | "pattern" | "format" | "default" | "step";
  readonly text: string;
}

/** One of several forms of an object. */
export interface Variant {
  readonly name: string;
  readonly description?: string | undefined;
  readonly fields: readonly Field[];
}

/** What stands beside the schema of a field. */
export interface FieldFrame {
  readonly path: string;
  readonly name: string;
  readonly required: boolean;
  readonly wire?: string | undefined;
  /** Members that stand in place of those of the schema: a parameter has its own description. */
  readonly own?: Schema;
}

/** Describes a value and everything inside it. */
export function fieldOf(bundle: Bundle, schema: Schema, frame: FieldFrame, around: readonly Schema[] = []): Field {
  const node = complete(bundle, schema);
  const said: Schema = { ...node, ...frame.own };
  const description = withValues(bundle, node, said.description);
  const inside = around.includes(node) ? [] : [...around, node];
  const { fields, variants } = inside.length > 0 ? membersOf(bundle, node, frame.path, inside) : nothing;
  return {
    path: frame.path,
    name: frame.name,
    type: typeName(bundle, node),
    required: frame.required,
    wire: frame.wire,
    ...textsOf(said),
    description,
    consent: (said["x-kakao-consent"] as string[] | undefined) ?? [],
    deprecated: said["deprecated"] === true,
    limits: limitsOf(bundle, said),
    values: unlistedValues(bundle, node, description),
    children: fields,
    variants,
  };
}

const nothing = { fields: [], variants: [] };

function textsOf(node: Schema): Pick<Field, "description" | "unknown" | "evidence"> {
  return {
    description: node.description,
    unknown: node["x-kakao-unknown"] as string | undefined,
    evidence: node["x-kakao-evidence"] as string | undefined,
  };
}

const resolved = new WeakMap<Schema, Schema>();

/**
 * Returns a schema with its reference resolved; what stands beside the reference counts more. One object for one
 * schema.
 */
export function complete(bundle: Bundle, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const found = resolved.get(schema);
  if (found) return found;
  const { $ref, ...own } = schema;
  const target = complete(bundle, resolveRef(bundle, { $ref }));
  const node = Object.keys(own).length > 0 ? { ...target, ...own } : target;
  resolved.set(schema, node);
  return node;
}

/** Lists the fields of an object, of the items of a list, or of what a string holds. */
export function membersOf(
  bundle: Bundle,
  schema: Schema,
  path: string,
  around: readonly Schema[],
): { fields: readonly Field[]; variants: readonly Variant[] } {
  const node = complete(bundle, schema);
  const content = contentOf(bundle, node);
  if (content !== node) {
    return around.includes(content) ? nothing : membersOf(bundle, content, path, [...around, content]);
  }
  const parts = (node.allOf ?? []).map((part) => complete(bundle, part));
  const required = [node, ...parts].flatMap(({ required: names = [] }) => names);
  const fields = [node, ...parts].flatMap(({ properties = {}, additionalProperties }) => [
    ...Object.entries(properties).map(([name, property]) =>
      fieldOf(bundle, property, { path: join(path, name), name, required: required.includes(name) }, around),
    ),
    ...(isDescribed(additionalProperties)
      ? [fieldOf(bundle, additionalProperties, { path: join(path, "*"), name: "*", required: false }, around)]
      : []),
  ]);
  return { fields, variants: variantsOf(bundle, node, path, around) };
}

/** Returns the schema of an object, seen through lists and strings that hold JSON. */
function contentOf(bundle: Bundle, node: Schema): Schema {
  if (node.items) return complete(bundle, node.items);
  if (node.contentSchema) return complete(bundle, node.contentSchema);
  return node;
}

function isDescribed(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function variantsOf(bundle: Bundle, node: Schema, path: string, around: readonly Schema[]): Variant[] {
  const options = [...(node.oneOf ?? []), ...(node.anyOf ?? [])]
    .map((option) => complete(bundle, option))
    .filter((option) => option.properties ?? option.allOf ?? option.prefixItems ?? option.items);
  if (options.length === 0) return [];
  const { propertyName = "" } = (node["discriminator"] as { propertyName?: string } | undefined) ?? {};
  return options
    .filter((option) => !around.includes(option))
    .map((option, index) => {
      const { const: constant } = complete(bundle, option.properties?.[propertyName] ?? {}) as { const?: string };
      const title = typeof option["title"] === "string" ? option["title"] : String(index + 1);
      const { fields } = membersOf(bundle, option, path, [...around, option]);
      return { name: constant ?? title, description: option.description, fields };
    });
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** Returns the type as a reader knows it: `string`, `integer (int64)`, `array of (string or null)`. */
function typeName(bundle: Bundle, schema: Schema): string {
  const node = complete(bundle, schema);
  const { type, items } = node;
  const { format } = node as { format?: string };
  if (items) {
    const name = typeName(bundle, items);
    return `array of ${name.includes(" or ") ? `(${name})` : name}`;
  }
  const parts = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  if (parts.length > 0) return unique(parts.map((part) => typeName(bundle, part))).join(" or ");
  const names = [type ?? ((node.properties ?? node.allOf) ? "object" : "any")].flat();
  if (type === undefined && node["const"] !== undefined) return typeof node["const"];
  if (type === undefined && node.enum) return unique(node.enum.map((value) => typeof value)).join(" or ");
  const isSized = format !== undefined && ["int32", "int64", "double"].includes(format);
  return names.map((name) => (isSized && name !== "null" ? `${name} (${format})` : name)).join(" or ");
}

interface Limits extends Readonly<
  Partial<Record<"minimum" | "maximum" | "minLength" | "maxLength" | "minItems" | "maxItems" | "multipleOf", number>>
> {
  readonly pattern?: string;
  readonly format?: string;
}

function limitsOf(bundle: Bundle, node: Schema): Limit[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, format, multipleOf } = node as Limits;
  const limit = (kind: Limit["kind"], text: string | undefined): Limit[] =>
    text === undefined ? [] : [{ kind, text }];
  const { default: preset } = node as { default?: unknown };
  const isSize = format !== undefined && ["int32", "int64", "double"].includes(format);
  const items = node.items ? limitsOf(bundle, complete(bundle, node.items)) : [];
  return [
    ...limit("range", span(minimum, maximum)),
    ...limit("length", span(minLength, maxLength)),
    ...limit("items", span(minItems, maxItems)),
    ...limit("step", multipleOf === undefined ? undefined : String(multipleOf)),
    ...limit("format", isSize ? undefined : format),
    ...limit("pattern", pattern),
    ...limit("default", preset === undefined ? undefined : JSON.stringify(preset)),
    ...items.filter(({ kind }) => kind === "length" || kind === "range"),
  ];
}

function span(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === to) return String(from);
  if (from === undefined || from === 0) return `≤ ${String(to)}`;
  return to === undefined ? `≥ ${String(from)}` : `${String(from)}–${String(to)}`;
}

/** Lists what a value is one of: the schema, its alternatives and items, and those of an open enum. */
function partsOf(bundle: Bundle, node: Schema): Schema[] {
  const parts = [node, ...(node.anyOf ?? []), ...(node.items ? [node.items] : [])].map((part) =>
    complete(bundle, part),
  );
  return [...parts, ...parts.flatMap((part) => (part.anyOf ?? []).map((one) => complete(bundle, one)))];
}

function valuesOf(bundle: Bundle, node: Schema): string[] {
  const values = partsOf(bundle, node).flatMap((part) =>
    part["const"] === undefined ? (part.enum ?? []) : [part["const"]],
  );
  return unique(values.map(String));
}

/** Adds what explains the values of a named enum, which a description of the field's own hides. */
function withValues(bundle: Bundle, node: Schema, description: string | undefined): string | undefined {
  const values = valuesOf(bundle, node);
  if (values.length === 0 || isListed(values, description)) return description;
  const lists = partsOf(bundle, node).flatMap((part) => /^- `[^]*/m.exec(part.description ?? "") ?? []);
  const list = lists.find((text) => isListed(values, text));
  return list === undefined ? description : [description, list].filter(Boolean).join("\n\n");
}

/** Lists the values that the description does not explain. */
function unlistedValues(bundle: Bundle, node: Schema, description: string | undefined): string[] {
  const values = valuesOf(bundle, node);
  return isListed(values, description) ? [] : values;
}

function isListed(values: readonly string[], text = ""): boolean {
  return values.every((value) => text.includes(`- \`${value}\``));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
