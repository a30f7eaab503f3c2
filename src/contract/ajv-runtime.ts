import { fullFormats } from "ajv-formats/dist/formats.js";

// What the compiled validators call; they need nothing else of Ajv.

/** The formats of JSON Schema and of OpenAPI, by name. */
export const formats = fullFormats;

/** Length of a text in code points, as JSON Schema counts it. */
export function ucs2length(text: string): number {
  // In UTF-16 a code point beyond the Basic Multilingual Plane is a pair of code units.
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
