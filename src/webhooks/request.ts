import type { Arrival, WebhookDescription } from "./description.js";
import { Refusal } from "./result.js";

/** Largest body that is read, in bytes. Kakao's own are far smaller. */
export const usualMaxBytes = 65_536;

/** How the request arrives, once its method and its content type are those of the description. */
export function arrivalOf({ operationId, arrivals }: WebhookDescription, { method, headers }: Request): Arrival {
  const arrival = Object.hasOwn(arrivals, method) ? arrivals[method] : undefined;
  if (!arrival)
    throw new Refusal(
      "method",
      `${operationId}: expected ${Object.keys(arrivals).join(" or ")}, found another method: check the route`,
    );
  const mediaType = headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (arrival.mediaType !== undefined && mediaType !== arrival.mediaType)
    throw new Refusal("content-type", `${operationId}: expected the content type ${arrival.mediaType}, found another`);
  return arrival;
}

/** Reads a body as text, and no more of it than may be: what the header says of its length proves nothing. */
export async function readBody(
  { operationId }: WebhookDescription,
  request: Request,
  maxBytes: number,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new Refusal("too-large", `${operationId}: expected at most ${maxBytes} bytes, found more`);
    }
    chunks.push(next.value);
  }
  return decode(chunks, size, operationId);
}

function decode(chunks: readonly Uint8Array[], size: number, operationId: string): string {
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.byteLength;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("malformed", `${operationId}: expected UTF-8, found something else`);
  }
}
