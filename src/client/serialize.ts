import { KakaoError } from "../errors.js";
import { stringifyJson } from "./int64.js";
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
    checkValue(operation, name, value, undefined);
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
    checkValue(operation, name, value, encoding);
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
export function serializeForm(body: Values, operation: Operation): string {
  const fields = new URLSearchParams();
  for (const name in body) {
    const value = body[name];
    if (value === undefined) continue;
    const encoding = operation.form?.[name];
    checkValue(operation, name, value, encoding);
    fields.append(name, formValue(value, encoding));
  }
  return fields.toString();
}

/** Refuses what would go out as `null` or `[object Object]`, which callers without types can pass. */
function checkValue({ operationId }: Operation, name: string, value: unknown, encoding: Encoding | undefined): void {
  const problem = problemOf(value, encoding);
  if (problem) throw new KakaoError(`${operationId}: ${name} ${problem}`);
}

function problemOf(value: unknown, encoding: Encoding | undefined): string | undefined {
  if (value === null) return "is null, which cannot be sent: leave the property out";
  const isArray = Array.isArray(value);
  if (encoding === "comma") {
    if (!isArray) return `must be an array, found ${typeof value}: pass a list`;
    if (value.some((item) => item == null || typeof item === "object"))
      return "must hold single values, found null, undefined or an object: take it out";
  }
  if (encoding || typeof value !== "object") return undefined;
  return `must be a single value, found an ${isArray ? "array" : "object"}: pass a string, a number or a boolean`;
}

function queryValue(value: unknown, encoding: Encoding | undefined): string {
  if (encoding === "json")
    return encodeURIComponent(stringifyJson(value)).replace(/%(5B|5D|2C|3A)/g, decodeURIComponent);
  if (encoding === "comma") return (value as unknown[]).map((item) => encodeURIComponent(String(item))).join(",");
  return encodeURIComponent(String(value));
}

function formValue(value: unknown, encoding: Encoding | undefined): string {
  if (encoding === "json") return stringifyJson(value);
  if (encoding === "comma") return (value as unknown[]).join(",");
  return String(value);
}
