import { stringifyJson } from "../../json.js";

/** Maximum length of a value that is shown. */
const limit = 60;

/**
 * Describes an unexpected value. Only short numbers, booleans and null are shown as they are. A string may be a token
 * or personal, so its form is shown: letters as `a`, digits as `0`.
 */
export function showFound(value: unknown): string {
  if (typeof value === "string") return showForm(value);
  if (typeof value === "number" || typeof value === "bigint") return showNumber(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value === undefined) return "nothing";
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}

/** Describes a value of the wrong type: a number in place of a string may be a birthday. */
export function showKind(value: unknown): string {
  if (typeof value !== "number" && typeof value !== "bigint") return showFound(value);
  return Number.isInteger(Number(value)) ? "an integer" : "a number";
}

/** Describes a number: a long one may identify a person. */
function showNumber(value: number | bigint): string {
  const text = String(value);
  const digits = text.replaceAll(/\D/g, "").length;
  return digits > 6 ? `${Number.isInteger(Number(value)) ? "an integer" : "a number"} of ${digits} digits` : text;
}

function showForm(text: string): string {
  if (text === "") return "an empty string";
  const form = text.replaceAll(/\p{L}/gu, "a").replaceAll(/\p{N}/gu, "0");
  return form.length > limit ? `a string of ${text.length} characters` : `a string like ${JSON.stringify(form)}`;
}

/** Shows a value of the spec. */
export function showExpected(value: unknown): string {
  return stringifyJson(value);
}
