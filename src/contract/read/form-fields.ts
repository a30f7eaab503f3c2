import { isObject } from "../../is-object.js";
import { readFlatPairs } from "../clean/pairs.js";
import { boundaryOf, type FormFields, readMultipart } from "./multipart.js";

/** The values of each field of a form: strings, files, or values of an object that was parsed already. */
export type FieldValues = ReadonlyMap<string, readonly unknown[]>;

const urlEncoded = "application/x-www-form-urlencoded";

/** Media types of forms. */
export const formMediaTypes: readonly string[] = [urlEncoded, "multipart/form-data"];

/**
 * Reads the fields of a form.
 *
 * @param form The form as text, as `FormData`, or as an object of its fields
 * @param mediaType Its media type
 * @param contentType The header, which names the boundary of parts
 * @returns The fields, or undefined where it is not a form of this media type
 */
export function fieldsOf(form: unknown, mediaType: string, contentType?: string): FieldValues | undefined {
  if (typeof form === "object" && form !== null) {
    if (Array.isArray(form)) return undefined;
    return isFormData(form) ? byName([...form]) : new Map(Object.entries(form).map(([name, value]) => [name, [value]]));
  }
  if (typeof form !== "string") return undefined;
  if (mediaType === urlEncoded) return byName(readPairs(form));
  // Of an empty form, the missing fields say more than that it is empty.
  if (form === "") return new Map();
  const fields = readMultipart(form, boundaryOf(contentType) ?? firstBoundary(form));
  return fields && byName(fields);
}

/** Returns the fields of a form in a URL's encoding. */
export function readPairs(form: string): readonly (readonly [string, string])[] {
  const flat = readFlatPairs(form);
  if (!flat) return [...new URLSearchParams(form)];
  const pairs: [string, string][] = [];
  for (let index = 0; index < flat.length; index += 2) pairs.push([flat[index] ?? "", flat[index + 1] ?? ""]);
  return pairs;
}

/** Returns whether an object is a `FormData` of any realm. */
export function isFormData(value: object): value is FormData {
  return Object.prototype.toString.call(value) === "[object FormData]";
}

/** Returns whether the value of a field is a file. */
export function isFile(value: unknown): value is object {
  return isObject(value);
}

/** Returns the boundary as the body has it, for headers without one. */
function firstBoundary(form: string): string {
  return /^--(.*)/.exec(form)?.[1] ?? "";
}

/** Collects the values of each name, in order. */
export function byName(pairs: FormFields): FieldValues {
  const fields = new Map<string, unknown[]>();
  for (const [name, value] of pairs) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}
