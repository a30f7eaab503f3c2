import { mediaTypeOf } from "../../media-type.js";
import type { MessageBody, MessageHeaders } from "../exchange.js";

/** Headers by name in lower case. */
export interface PlainHeaders {
  readonly [name: string]: string;
}

/** Returns headers by name in lower case; those of the same name are joined (RFC 9110, section 5.2). */
export function plainHeaders(headers: MessageHeaders = {}): PlainHeaders {
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  const plain: Record<string, string> = {};
  for (const [name, value] of pairs as Iterable<readonly [string, string]>) {
    const key = name.toLowerCase();
    plain[key] = Object.hasOwn(plain, key) ? `${plain[key]}, ${value}` : value;
  }
  return plain;
}

/** Returns the media type of a message, without its parameters. */
export function sentMediaType(headers: PlainHeaders): string | undefined {
  const { "content-type": contentType } = headers;
  // A caller without types may pass what Headers.get() returns: null for none.
  return typeof contentType === "string" ? mediaTypeOf(contentType) : undefined;
}

/** Returns whether a message has a body. */
export function hasBody({ body }: MessageBody): boolean {
  return body !== undefined && body !== "";
}
