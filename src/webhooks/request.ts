import { within } from "../client/call/deadline.js";
import { KakaoError, KakaoTimeoutError } from "../errors.js";
import { mediaTypeOf } from "../media-type.js";
import type { WebhookDefinition } from "./definition.js";
import { Refusal } from "./result.js";

/** Default limit of a body or query, in bytes. Kakao's own are far smaller. */
export const defaultMaxBytes = 65_536;

/** Default time limit, in milliseconds. Kakao waits for 3 seconds. */
export const defaultTimeoutMs = 2500;

/** How much of a request is read, and for how long. */
export interface ReadLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** Returns where a request carries its fields, once its method and content type are those of the webhook. */
export function carrierOf({ operationId, methods }: WebhookDefinition, { method, headers }: Request): string {
  const carrier = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (carrier === undefined)
    throw new Refusal(
      "method",
      `${operationId}: expected ${Object.keys(methods).join(" or ")}, got another method: check the route`,
    );
  const mediaType = mediaTypeOf(headers.get("Content-Type") ?? "");
  if (carrier !== "query" && mediaType !== carrier)
    throw new Refusal("content-type", `${operationId}: expected the content type ${carrier}, got another`);
  return carrier;
}

/**
 * Reads the query or body of a request as text, and no more than `maxBytes` of it: its Content-Length proves nothing.
 * A sender who lets the body trickle is cut off after `timeoutMs`.
 *
 * @throws {@link KakaoError} when the body has been read before
 */
export async function readRequestText(
  { operationId }: WebhookDefinition,
  carrier: string,
  request: Request,
  { maxBytes, timeoutMs }: ReadLimits,
): Promise<string> {
  const tooLarge = new Refusal("too-large", `${operationId}: expected at most ${maxBytes} bytes, got more`);
  if (carrier === "query") {
    const query = new URL(request.url).search.slice(1);
    if (query.length > maxBytes) throw tooLarge;
    return query;
  }
  if (request.bodyUsed || request.body?.locked)
    throw new KakaoError(`${operationId}: the request body was already read: pass request.clone()`);
  const { body } = request;
  const read = (signal?: AbortSignal) => (body ? readBytes(body, maxBytes, operationId, signal) : new Uint8Array());
  const bytes = await within({ operationId, timeoutMs }, "", async (signal) => read(signal)).catch((error: unknown) => {
    if (!(error instanceof KakaoTimeoutError)) throw error;
    throw new Refusal("timeout", `${operationId}: expected the whole body within ${timeoutMs} ms, got a part`);
  });
  if (!bytes) throw tooLarge;
  return decodeUtf8(bytes, operationId);
}

/** Reads all bytes of a stream; undefined when there are more than the limit. */
async function readBytes(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
  operationId: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  // Not awaited: the sender may take its time, or fail at it.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener("abort", cancel);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > maxBytes) {
        cancel();
        return undefined;
      }
      chunks.push(next.value);
    }
  } catch {
    throw new Refusal("malformed", `${operationId}: expected a complete body, got a truncated one`);
  }
  return concatenate(chunks, size);
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.byteLength;
  }
  return bytes;
}

function decodeUtf8(bytes: Uint8Array, operationId: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("malformed", `${operationId}: expected UTF-8, got something else`);
  }
}
