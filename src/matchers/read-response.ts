import type { MessageHeaders } from "../contract/index.js";
import { type FetchMessage, isOfFetch, textOf } from "../contract/read/read-message.js";
import { KakaoError } from "../errors.js";
import { isObject } from "../is-object.js";

/** A response to match. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers?: MessageHeaders | undefined;
  readonly body?: unknown;
}

/** A `Response` of any library or realm. */
interface AnyResponse extends FetchMessage {
  readonly status: number;
  readonly headers?: MessageHeaders;
}

/**
 * Reads the value given to the matcher: a `Response`, the result of a call of the client or of axios, or a message.
 * Returns undefined for anything else, which is a plain body.
 *
 * @param received The value
 * @param operationId The operation, for messages
 * @throws {@link KakaoError} when the body of a `Response` was already read
 */
export async function readReceived(received: unknown, operationId: string): Promise<ReceivedResponse | undefined> {
  if (!isObject(received)) return undefined;
  if (isResponse(received)) return readResponse(received, operationId);
  const { data, error, response } = received;
  if (isResponse(response)) {
    const { status, headers } = response;
    return { status, headers, body: status >= 200 && status < 300 ? data : error };
  }
  const { status, headers, body } = received as Partial<ReceivedResponse>;
  if (typeof status !== "number") return undefined;
  if ("body" in received) return { status, headers, body };
  if ("headers" in received) return { status, headers, body: data };
  return undefined;
}

async function readResponse(response: AnyResponse, operationId: string): Promise<ReceivedResponse> {
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
