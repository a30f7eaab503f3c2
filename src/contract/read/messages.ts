import { mediaTypeOf } from "../../media-type.js";
import type { MessageBody, MessageHeaders } from "../exchange.js";

/** Headers by name in lower case. */
export interface PlainHeaders {
  readonly [name: string]: string;
}

/** The value of a header, as a caller without types may pass it: `Headers.get()` returns null for none. */
type UntypedHeader = string | number | readonly string[] | null | undefined;

/** Returns headers by name in lower case; those of the same name are joined (RFC 9110, section 5.2). */
export function plainHeaders(headers: MessageHeaders = {}): PlainHeaders {
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  const plain: Record<string, string> = {};
  for (const [name, value] of pairs as Iterable<readonly [string, UntypedHeader]>) {
    if (value === undefined || value === null) continue;
    const key = name.toLowerCase();
    plain[key] = Object.hasOwn(plain, key) ? `${plain[key]}, ${String(value)}` : String(value);
  }
  return plain;
}

/** Returns the media type of a message, without its parameters. */
export function sentMediaType(headers: PlainHeaders): string | undefined {
  const { "content-type": contentType } = headers;
  return contentType === undefined ? undefined : mediaTypeOf(contentType);
}

/** Returns whether a message has a body. */
export function hasBody({ body }: MessageBody): boolean {
  return body !== undefined && body !== "";
}
