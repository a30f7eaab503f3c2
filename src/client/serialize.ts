import { KakaoError } from "../errors.js";
import { stringifyJson } from "../json.js";
import type { Encoding, Operation } from "./operations.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * Puts values into a path.
 *
 * @param path The path of the description, with its parameters in braces
 * @param values Values by name
 * @param operation The operation
 * @throws KakaoError when a value is missing or cannot stand in a path
 */
export function serializePath(path: string, values: Values = {}, operation: Operation): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value == null) throw new KakaoError(`${operation.operationId}: ${name} is missing: give params.path.${name}`);
    refuse(operation, name, problemOf(value, undefined));
    return queryValue(value, undefined);
  });
}

/**
 * Writes query parameters as the description says. Undefined values are left out, the order is the caller's.
 *
 * Commas between the items of a list and the brackets, commas and colons of JSON stay as they are, as in the calls that
 * Kakao's pages show; everything else is percent-encoded.
 *
 * @param query Values by name
 * @param operation The operation; it says which parameters are not written plainly
 * @returns The query without its question mark
 * @throws KakaoError when a value cannot be written as its parameter
 */
export function serializeQuery(query: Values, operation: Operation): string {
  let text = "";
  for (const name in query) {
    const value = query[name];
    if (value === undefined) continue;
    const encoding = operation.query?.[name];
    refuse(operation, name, problemOf(value, encoding));
    text += `${text && "&"}${encodeURIComponent(name)}=${queryValue(value, encoding)}`;
  }
  return text;
}

/**
 * Writes a body as `application/x-www-form-urlencoded`, with JSON and comma lists where the description says so.
 * Undefined fields are left out, the order is the caller's.
 *
 * @param body Values by name
 * @param operation The operation; it says which fields are not written plainly
 * @throws KakaoError when a value cannot be written as its field
 */
export function serializeForm(body: Values | null, operation: Operation): string {
  if (body === null) refuse(operation, "body", problemOf(body, undefined));
  const fields = new URLSearchParams();
  for (const name in body) {
    const value = body[name];
    if (value === undefined) continue;
    const encoding = operation.form?.[name];
    refuse(operation, name, problemOf(value, encoding));
    fields.append(name, formValue(value, encoding));
  }
  return fields.toString();
}

/**
 * Writes a body as JSON.
 *
 * @param body The value
 * @param operation The operation
 * @throws KakaoError when a number would arrive as another, or as null
 */
export function serializeJson(body: unknown, operation: Operation): string {
  const text = stringifyJson(body);
  refuse(operation, "body", problemInJson(body));
  return text;
}

/** Refuses what would not go out as what it is. */
function refuse({ operationId }: Operation, name: string, problem: string | undefined): void {
  if (problem) throw new KakaoError(`${operationId}: ${name}${problem}`);
}

/** What would go out as `null` or `[object Object]`, which callers without types can pass, or as another number. */
function problemOf(value: unknown, encoding: Encoding | undefined): string | undefined {
  if (value === null) return " is null, which cannot be sent: leave the property out";
  const isArray = Array.isArray(value);
  if (encoding === "comma") {
    if (!isArray) return ` must be an array, found ${typeof value}: pass a list`;
    if (value.some((item) => item == null || typeof item === "object"))
      return " must hold single values, found null, undefined or an object: take it out";
  }
  if (encoding) return problemInJson(value);
  if (typeof value !== "object") return problemOfNumber(value);
  return ` must be a single value, found an ${isArray ? "array" : "object"}: pass a string, a number or a boolean`;
}

/** JSON has no NaN: `JSON.stringify` writes null in its place. */
function problemInJson(value: unknown, depth = 0): string | undefined {
  if (typeof value !== "object" || value === null) return problemOfNumber(value);
  // What writes itself is not looked into; what has no end is refused where it is written.
  if ("toJSON" in value || depth > 100) return undefined;
  for (const name of Object.keys(value)) {
    const problem = problemInJson((value as Values)[name], depth + 1);
    if (problem) return `.${name}${problem}`;
  }
  return undefined;
}

/** NaN, infinity, and integers whose last digits are lost already: a remainder of 0 or NaN. */
function problemOfNumber(value: unknown): string | undefined {
  if (typeof value !== "number" || Number.isSafeInteger(value) || value % 1) return undefined;
  return ` is ${value}: pass a finite number, or a bigint beyond 2^53 - 1`;
}

/** Percent-encoding that has, as URLSearchParams does, U+FFFD for half of a surrogate pair. */
function encode(value: unknown): string {
  const text = String(value);
  try {
    return encodeURIComponent(text);
  } catch {
    return encode(text.replace(/\p{Cs}/gu, "\ufffd"));
  }
}

function queryValue(value: unknown, encoding: Encoding | undefined): string {
  if (encoding === "json") return encode(stringifyJson(value)).replace(/%(5B|5D|2C|3A)/g, decodeURIComponent);
  if (encoding === "comma") return (value as unknown[]).map(encode).join(",");
  return encode(value);
}

function formValue(value: unknown, encoding: Encoding | undefined): string {
  if (encoding === "json") return stringifyJson(value);
  if (encoding === "comma") return (value as unknown[]).join(",");
  return String(value);
}
