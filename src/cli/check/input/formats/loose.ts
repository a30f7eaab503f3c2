import { isObject } from "../../../../is-object.js";

/** An object whose properties are not yet checked. */
export type Loose = Readonly<Record<string, unknown>>;

/** Returns an object, an empty one for anything else. */
export function objectOf(value: unknown): Loose {
  return isObject(value) ? value : {};
}

/** Returns a list, an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns a string; undefined for anything else. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Returns `{ name: value }` or `{ name: [values] }` as pairs. */
export function pairsOf(headers: unknown): [string, string][] {
  return Object.entries(objectOf(headers)).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, typeof one === "string" ? one : JSON.stringify(one)]),
  );
}

/** Returns whether headers have a name, in any case. */
export function hasHeader(headers: readonly (readonly [string, string])[], name: string): boolean {
  return headers.some(([own]) => own.toLowerCase() === name);
}
