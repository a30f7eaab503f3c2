/** Created with the first response: some versions of React Native have none. */
let decoder: TextDecoder | undefined;

/**
 * Reads the body of a response as text, and no more than a limit of it: its Content-Length may be missing, wrong, or that of
 * compressed bytes.
 *
 * @param response The response
 * @param maximum Maximum number of bytes
 * @returns The text; undefined for a longer body
 */
export async function readText(response: Response, maximum: number): Promise<string | undefined> {
  // React Native has no streams.
  const reader = (response.body as Partial<ReadableStream<Uint8Array>> | null)?.getReader?.();
  if (!reader) return response.text();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > maximum) {
      // Not awaited: the sender may take its time, or fail at it.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(chunk.value);
  }
  decoder ??= new TextDecoder();
  // All at once: to decode a stream costs some runtimes many times as much.
  return decoder.decode(chunks.length > 1 ? concat(chunks, size) : chunks[0]);
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
