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
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > maximum) {
      // Not awaited: the sender may take its time, or fail at it.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
