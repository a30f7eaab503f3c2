import type { MessageHeaders } from "../contract/index.js";
import { type FetchMessage, isOfFetch, textOf } from "../contract/read-message.js";
import { KakaoError } from "../errors.js";
import { isObject } from "../is-object.js";

/** An answer to match. */
export interface Answer {
  readonly status: number;
  readonly headers?: MessageHeaders | undefined;
  readonly body?: unknown;
}

/** A `Response` of any library or window. */
interface AnyResponse extends FetchMessage {
  readonly status: number;
  readonly headers?: MessageHeaders;
}

/**
 * Reads what was given to the matcher: a `Response`, the result of a call of the client or of axios, or a message. Gives
 * undefined for anything else, which is a body alone.
 *
 * @param received What was given
 * @param operationId The operation, for messages
 * @throws {@link KakaoError} when the body of a `Response` was read before
 */
export async function readReceived(received: unknown, operationId: string): Promise<Answer | undefined> {
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
  const { status, headers } = response;
  try {
    return { status, headers, body: await textOf(response) };
  } catch (error) {
    throw error instanceof KakaoError ? new KakaoError(`${operationId}: ${error.message}`) : error;
  }
}

function isResponse(value: unknown): value is AnyResponse {
  return isObject(value) && typeof value["status"] === "number" && isOfFetch(value);
}
