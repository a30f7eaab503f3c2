import { KakaoError } from "../errors.js";
import type { Arrival, WebhookDescription } from "./description.js";
import { Refusal } from "./result.js";

/** Largest body or query that is read, in bytes. Kakao's own are far smaller. */
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

/**
 * What a webhook carries, as text: its query where it has no body. No more of it is read than may be: what the header says
 * of its length proves nothing.
 *
 * @throws {@link KakaoError} when the body has been read before
 */
export async function readText(
  { operationId }: WebhookDescription,
  { mediaType }: Arrival,
  request: Request,
  maxBytes: number,
): Promise<string> {
  const tooLarge = new Refusal("too-large", `${operationId}: expected at most ${maxBytes} bytes, found more`);
  if (mediaType === undefined) {
    const query = new URL(request.url).search.slice(1);
    if (query.length > maxBytes) throw tooLarge;
    return query;
  }
  if (request.bodyUsed || request.body?.locked)
    throw new KakaoError(`${operationId}: the body of the request has been read: give the receiver a clone() of it`);
  const bytes = request.body ? await readBytes(request.body, maxBytes, operationId) : new Uint8Array();
  if (!bytes) throw tooLarge;
  return decode(bytes, operationId);
}

/** All bytes of a stream, or undefined when there are more than may be. */
async function readBytes(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
  operationId: string,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > maxBytes) {
        // Not waited for: the sender may take its time, or fail at it.
        reader.cancel().catch(() => undefined);
        return undefined;
      }
      chunks.push(next.value);
    }
  } catch {
    throw new Refusal("malformed", `${operationId}: expected a whole body, found one that broke off`);
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array, operationId: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("malformed", `${operationId}: expected UTF-8, found something else`);
  }
}
