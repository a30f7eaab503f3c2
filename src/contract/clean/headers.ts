import type { MessageHeaders } from "../exchange.js";
import { plainHeaders, type PlainHeaders } from "../read/messages.js";

/** Headers in one of two forms: as pairs, or by name in lower case. */
export type FewHeaders = readonly (readonly [string, string])[] | PlainHeaders;

/** Returns headers in a form in which one of them can be found; pairs, as recordings have, stay as they are. */
export function fewHeaders(headers: MessageHeaders | undefined): FewHeaders {
  return Array.isArray(headers) ? (headers as readonly (readonly [string, string])[]) : plainHeaders(headers);
}

/**
 * Returns the value of a header.
 *
 * @param name The name in lower case
 * @returns The value; undefined if it is missing, null if there are several or it is no text
 */
export function headerOf(headers: FewHeaders, name: string): string | undefined | null {
  if (!isPairs(headers)) return Object.hasOwn(headers, name) ? headers[name] : undefined;
  let found: string | undefined;
  for (const pair of headers) {
    const key = pair[0];
    if (key.length !== name.length || (key !== name && key.toLowerCase() !== name)) continue;
    // What is no text, as a caller without types may pass, is left to the whole check.
    if (found !== undefined || typeof pair[1] !== "string") return null;
    found = pair[1];
  }
  return found;
}

function isPairs(headers: FewHeaders): headers is readonly (readonly [string, string])[] {
  return Array.isArray(headers);
}
