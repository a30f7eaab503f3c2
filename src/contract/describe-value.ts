import { stringifyJson } from "../json.js";

/** Longest text that is shown of a value. */
const limit = 60;

/**
 * Shows a value that is none of those that were expected. Only short ones are shown as they are: numbers, booleans and
 * null. A text may be a token or tell something of a person, so its form is shown: letters as `a`, digits as `0`.
 */
export function showFound(value: unknown): string {
  if (typeof value === "string") return showForm(value);
  if (typeof value === "number" || typeof value === "bigint") return showNumber(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value === undefined) return "nothing";
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}

/** Shows of what kind a value is, where its type is wrong: a number in the place of a text may be a birthday. */
export function showKind(value: unknown): string {
  if (typeof value !== "number" && typeof value !== "bigint") return showFound(value);
  return Number.isInteger(Number(value)) ? "an integer" : "a number";
}

/** A long number may name a person. */
function showNumber(value: number | bigint): string {
  const text = String(value);
  const digits = text.replaceAll(/\D/g, "").length;
  return digits > 6 ? `${Number.isInteger(Number(value)) ? "an integer" : "a number"} of ${digits} digits` : text;
}

function showForm(text: string): string {
  if (text === "") return "an empty text";
  const form = text.replaceAll(/\p{L}/gu, "a").replaceAll(/\p{N}/gu, "0");
  return form.length > limit ? `a text of ${text.length} characters` : `a text of the form ${JSON.stringify(form)}`;
}

/** Shows a value of the description. */
export function showExpected(value: unknown): string {
  return stringifyJson(value);
}

/**
 * The value at a JSON Pointer (RFC 6901), or undefined.
 *
 * @param value What the pointer points into
 * @param pointer The pointer
 */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((node, key) => {
    if (typeof node !== "object" || node === null) return undefined;
    return Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined;
  }, value);
}

/** Whether a JSON Pointer is another one or lies below it. */
export function isInside(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/** A key as a segment of a JSON Pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The keys that a JSON Pointer goes through. */
export function keysOf(pointer: string): string[] {
  const segments = pointer.split("/").slice(1);
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
