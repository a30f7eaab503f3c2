import { stringifyJson } from "./int64.js";
import type { Encoding } from "./operations.js";

type Encodings = Readonly<Record<string, Encoding>>;

/**
 * Writes query parameters as the description says. Undefined values are left out, the order is the caller's.
 *
 * Commas between the items of a list and the brackets, commas and colons of JSON stay as they are, as in the calls that
 * Kakao's pages show; everything else is percent-encoded.
 *
 * @param query Values by name
 * @param encodings The parameters that are not written plainly
 * @returns The query without its question mark
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>, encodings: Encodings = {}): string {
  return present(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${queryValue(value, encodings[name])}`)
    .join("&");
}

/**
 * Writes a body as `application/x-www-form-urlencoded`, with JSON and comma lists where the description says so.
 * Undefined fields are left out, the order is the caller's.
 *
 * @param body Values by name
 * @param encodings The fields that are not written plainly
 */
export function serializeForm(body: Readonly<Record<string, unknown>>, encodings: Encodings): string {
  return new URLSearchParams(
    present(body).map(([name, value]) => [name, formValue(value, encodings[name])]),
  ).toString();
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

function present(values: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => value !== undefined);
}
