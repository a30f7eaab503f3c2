import { parseJson, stringifyJson } from "../../src/json.js";
import { type Bundle, resolveRef, type Schema } from "../lib/openapi.js";
import type { PersonalKind } from "./fakes.js";

/** All schemas that speak of one value; undefined when the description does not know the value. */
export type Layers = readonly Schema[] | undefined;

export type Scalar = string | number | bigint;

/** What to put in the place of the values that are met on a walk. */
export interface Visitor {
  /** A value that is personal or secret by description. */
  personal(value: Scalar, kind: PersonalKind): Scalar;
  /** A value that is neither. */
  plain(value: Scalar, layers: readonly Schema[]): Scalar;
  /** A value of a member that the description does not know. */
  undeclared(value: Scalar): Scalar;
  /** Text of which the description says nothing, such as the name of an undeclared member. */
  text(text: string): string;
}

/** The schemas that speak of a value, those of all variants included. */
export function layersOf(bundle: Bundle, ...schemas: readonly (Schema | undefined)[]): Layers {
  const layers = new Set<Schema>();
  const add = (schema: Schema): void => {
    if (layers.has(schema)) return;
    layers.add(schema);
    if (schema.$ref !== undefined) add(resolveRef(bundle, schema));
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) add(part);
  };
  for (const schema of schemas) if (schema) add(schema);
  return layers.size > 0 ? [...layers] : undefined;
}

/** The schemas that speak of a member of an object. */
export function layersOfMember(bundle: Bundle, layers: Layers, name: string): Layers {
  const members = (layers ?? []).map(({ properties }) =>
    properties && Object.hasOwn(properties, name) ? properties[name] : undefined,
  );
  if (members.some(Boolean)) return layersOf(bundle, ...members);
  return layersOf(bundle, ...(layers ?? []).map(({ additionalProperties: any }) => (isSchema(any) ? any : undefined)));
}

/** Walks through a value beside its description and gives what the visitor makes of it. */
export function walk(bundle: Bundle, layers: Layers, value: unknown, visitor: Visitor, outer?: PersonalKind): unknown {
  const kind = kindOf(layers) ?? outer;
  if (Array.isArray(value)) {
    const items = layersOf(bundle, ...(layers ?? []).map((layer) => layer.items));
    return value.map((item) => walk(bundle, items, item, visitor, kind));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const known = layersOfMember(bundle, layers, name);
        return [isDeclared(layers, name) ? name : visitName(name, visitor), walk(bundle, known, member, visitor, kind)];
      }),
    );
  }
  return isScalar(value) ? visitScalar(bundle, layers, value, visitor, kind) : value;
}

/**
 * The name of a member that the description does not know. In a map of users their IDs and names are the names of
 * members, so only what looks like a word of an API stays, cleaned as other text.
 */
export function visitName(name: string, visitor: Visitor): string {
  return isPlainName(name) ? visitor.text(name) : String(visitor.undeclared(name));
}

/** Whether a name looks like a word of an API: Latin letters and at most three digits. */
export function isPlainName(name: string): boolean {
  return /^[a-z][\w-]{0,39}$/i.test(name) && name.replace(/\D/g, "").length <= 3;
}

function visitScalar(bundle: Bundle, layers: Layers, value: Scalar, visitor: Visitor, kind?: PersonalKind): Scalar {
  if (kind && !isDocumented(layers, value, kind)) return visitor.personal(value, kind);
  const inner = typeof value === "string" ? jsonIn(layers, value) : undefined;
  if (inner) return stringifyJson(walk(bundle, layersOf(bundle, inner.schema), inner.value, visitor));
  const saying = layers?.filter((layer) => saysWhatItIs(layer, value)) ?? [];
  if (saying.length > 0) return visitor.plain(value, saying);
  // Kakao adds members that nobody has described yet: what they hold is not known, so it does not stay. A number from
  // which nobody could be told does, since most are switches.
  return value === 0 || value === 1 ? value : visitor.undeclared(value);
}

/** Whether a value is no ID of anybody but a word that the description names, such as `primary` for a calendar. */
function isDocumented(layers: Layers, value: Scalar, kind: PersonalKind): boolean {
  if (kind !== "id" || typeof value !== "string" || !/^[a-z_]+$/i.test(value)) return false;
  return layers?.some(({ description }) => description?.includes(`\`${value}\``)) ?? false;
}

/** Whether a schema is about such a value; in URLs and forms, numbers and truth values are text. */
function saysWhatItIs({ type, ...others }: Schema, value: Scalar): boolean {
  if (type === undefined) return "const" in others || "enum" in others;
  const isNumeric = typeof value !== "string" || /^-?\d+(?:\.\d+)?$/.test(value);
  return [type].flat().some((one) => {
    if (one === "string") return true;
    if (one === "boolean") return value === "true" || value === "false";
    return (one === "integer" || one === "number") && isNumeric;
  });
}

/** The JSON that stands in a string by description. */
function jsonIn(layers: Layers, text: string): { value: unknown; schema: Schema | undefined } | undefined {
  const layer = layers?.find(({ contentMediaType }) => contentMediaType === "application/json");
  if (!layer) return undefined;
  try {
    return { value: parseJson(text), schema: layer.contentSchema ?? { additionalProperties: { type: "string" } } };
  } catch {
    return undefined;
  }
}

function kindOf(layers: Layers): PersonalKind | undefined {
  return layers?.map((layer) => layer["x-kakao-personal"]).find(Boolean) as PersonalKind | undefined;
}

function isDeclared(layers: Layers, name: string): boolean {
  return layers?.some(({ properties }) => properties !== undefined && Object.hasOwn(properties, name)) ?? false;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
}
