import { boundaryOf } from "../../contract/read/multipart.js";

/**
 * Returns the bytes of the first file in a body of `multipart/form-data`.
 *
 * @param bytes The body
 * @param contentType The header, which names the boundary of the parts
 */
export function firstFile(bytes: Uint8Array, contentType: string | undefined): Buffer | undefined {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return undefined;
  // Latin-1 has a letter for each byte, so that no byte is lost.
  const [, ...parts] = `\r\n${Buffer.from(bytes).toString("latin1")}`.split(`\r\n--${boundary}`);
  for (const part of parts) {
    const end = part.indexOf("\r\n\r\n");
    if (end >= 0 && /^content-disposition:.*;\s*filename=/im.test(part.slice(0, end)))
      return Buffer.from(part.slice(end + 4), "latin1");
  }
  return undefined;
}
