import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/**
 * Returns the bytes of a body as text. Recorders keep them as they came over the wire, or decompressed beside the
 * headers of the compressed ones: what cannot be decompressed is taken as it is.
 *
 * @param bytes The bytes
 * @param encoding The header Content-Encoding
 * @param contentType The header Content-Type, which may name a charset
 */
export function decodeBody(bytes: Uint8Array, encoding = "", contentType = ""): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const decompress = isGzip ? gunzipSync : decompressors[encoding.trim().toLowerCase()];
  return decodeText(decompress ? attempt(() => decompress(bytes), bytes) : bytes, contentType);
}

const decompressors: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  br: (bytes) => brotliDecompressSync(bytes),
  deflate: (bytes) => inflateSync(bytes),
};

/** Decodes by the charset, and removes a byte order mark as `fetch` does. */
function decodeText(bytes: Uint8Array, contentType: string): string {
  const [, charset = "utf-8"] = /;\s*charset="?([\w-]+)/i.exec(contentType) ?? [];
  const decoder = attempt(() => new TextDecoder(charset), new TextDecoder());
  return decoder.decode(bytes);
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Removes a byte order mark, which `fetch` and most clients remove from a response. */
export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
