import type { Format } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import type { SchemaError } from "../operation-contract.js";

// The runtime of the compiled validators; they need nothing else of Ajv.

const { "date-time": dateTime } = fullFormats as { "date-time": { validate: (text: string) => boolean } };

/** The formats of JSON Schema and of OpenAPI, by name. */
export const formats: Readonly<Record<string, Format>> = {
  ...fullFormats,
  // Ajv would also accept a space in place of the T, and an offset without its colon (RFC 3339, section 5.6).
  "date-time": { validate: (text: string) => /^[\d-]+T.*(?:Z|:\d\d)$/i.test(text) && dateTime.validate(text) },
  // Ajv would accept any integer. Large ones are rounded here, the largest to 2^63.
  int64: { type: "number", validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63 },
};

/** Appends errors to a list. */
export function join(errors: SchemaError[], others: readonly SchemaError[]): SchemaError[] {
  for (const error of others) errors.push(error);
  return errors;
}

/** Returns the length of a string in code points, as JSON Schema counts it. */
export function ucs2length(text: string): number {
  // In UTF-16 a code point beyond the Basic Multilingual Plane is a pair of code units.
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
