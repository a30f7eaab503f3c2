import { KakaoResponseError } from "../../errors.js";
import type { Operation } from "../operations.js";

/**
 * Reads the body of a response as text, and no more than a limit of it: its Content-Length may be missing, wrong, or
 * that of compressed bytes.
 *
 * @param response The response
 * @param operation The operation
 * @param maximum Maximum number of bytes
 * @throws {@link KakaoResponseError} when the body is longer
 */
export async function readText(response: Response, { operationId }: Operation, maximum: number): Promise<string> {
  // React Native has no streams.
  const reader = (response.body as Partial<ReadableStream<Uint8Array>> | null)?.getReader?.();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  let last: Uint8Array | undefined;
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > maximum) {
      // Not awaited: the sender may take its time, or fail at it.
      reader.cancel().catch(() => undefined);
      throw new KakaoResponseError(
        `${operationId}: expected at most ${maximum} bytes, got more: increase maxResponseBytes, or use parseAs: "stream"`,
        response,
      );
    }
    // The last chunk, mostly the only one, is decoded by itself: in a stream, that takes Node several times as long.
    if (last) text += decoder.decode(last, { stream: true });
    last = chunk.value;
  }
  return text + decoder.decode(last);
}
