import type { MessageHeaders } from "../contract/index.js";
import { KakaoError } from "../errors.js";

/** An answer to match. */
export interface Answer {
  readonly status: number;
  readonly headers?: MessageHeaders | undefined;
  readonly body?: unknown;
}

/** A `Response` of any library or window: another realm has a class of its own, and jsdom has none. */
interface AnyResponse {
  readonly status: number;
  readonly headers?: MessageHeaders;
  readonly bodyUsed?: boolean;
  readonly body?: unknown;
  clone?(): AnyResponse;
  text(): Promise<string>;
}

/**
 * Reads what was given to the matcher: a `Response`, the result of a call of the client or of axios, or a message. Gives
 * undefined for anything else, which is a body alone.
 *
 * @param received What was given
 * @param operationId The operation, for messages
 * @throws {@link KakaoError} when the body of a `Response` was read before
 */
export async function readAnswer(received: unknown, operationId: string): Promise<Answer | undefined> {
  if (!isObject(received)) return undefined;
  if (isResponse(received)) return readResponse(received, operationId);
  const { data, error, response } = received;
  if (isResponse(response)) {
    const { status, headers } = response;
    return { status, headers, body: status >= 200 && status < 300 ? data : error };
  }
  const { status, headers, body } = received as Partial<Answer>;
  if (typeof status !== "number") return undefined;
  if ("body" in received) return { status, headers, body };
  if ("headers" in received) return { status, headers, body: data };
  return undefined;
}

async function readResponse(response: AnyResponse, operationId: string): Promise<Answer> {
  const { status, headers, bodyUsed, body } = response;
  if (bodyUsed || (isObject(body) && body["locked"] === true)) {
    throw new KakaoError(
      `${operationId}: the body of the Response was read before: match a clone() of it, or the body`,
    );
  }
  // A clone, so that the test can still read the body; but that of a Node.js stream ends only when both are read.
  const copy = isObject(body) && "pipe" in body ? response : (response.clone?.() ?? response);
  return { status, headers, body: await copy.text() };
}

function isResponse(value: unknown): value is AnyResponse {
  return isObject(value) && typeof value["status"] === "number" && typeof value["text"] === "function";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
