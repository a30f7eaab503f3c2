import type { HeadersOptions, Middleware, ParseAs } from "openapi-fetch";
import type { SecuritySchemeName } from "../../generated/apis.js";
import { readReceived } from "./read-response.js";
import type { Api, Operation } from "./operations.js";
import type { KakaoOptions, Retry } from "./options.js";
import { faultOf } from "./network-error.js";
import { addressOf, initOf } from "./request.js";

/** The HTTP methods of the Kakao APIs. */
export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** An HTTP method of the Kakao APIs. */
export type Method = (typeof methods)[number];

/** What a call comes to. */
export interface UntypedResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A call of an operation, ready to be sent. */
export interface Exchange {
  readonly api: Api;
  readonly operation: Operation;
  readonly method: Method;
  readonly path: string;
  readonly call: UntypedCall;
  readonly authorization: string | undefined;
  /** Address of the API, without a slash at its end. */
  readonly baseUrl: string;
  /** Middleware of openapi-fetch, that of the client first. */
  readonly middleware: readonly Middleware[];
  readonly fetch: KakaoOptions["fetch"];
}

/** The arguments of a call, whatever its operation. What is not named here is for `fetch`. */
export interface UntypedCall {
  auth?: SecuritySchemeName | undefined;
  timeoutMs?: number | undefined;
  retry?: Retry | undefined;
  parseAs?: ParseAs | undefined;
  headers?: HeadersOptions | undefined;
  params?:
    { readonly path?: Record<string, unknown>; readonly query?: Record<string, unknown> | undefined } | undefined;
  body?: unknown;
  middleware?: Middleware[] | undefined;
  signal?: AbortSignal | null | undefined;
  baseUrl?: string | undefined;
  fetch?: KakaoOptions["fetch"];
  redirect?: RequestRedirect | undefined;
  [option: string]: unknown;
}

/**
 * Sends one request and reads its answer.
 *
 * @param exchange The call
 * @param signal Aborts it
 * @throws {@link KakaoNetworkError} when no answer came
 * @throws {@link KakaoResponseError} when the answer is not JSON though it should be
 */
export async function exchangeOnce(exchange: Exchange, signal: AbortSignal | undefined): Promise<UntypedResult> {
  if (exchange.middleware.length > 0) {
    // Most clients have none, and go without openapi-fetch.
    const { exchangeThroughMiddleware } = await import("./middleware.js");
    return exchangeThroughMiddleware(exchange, signal);
  }
  return readReceived(exchange, await sendRequest(exchange, signal), signal);
}

/** Sends a request by a function that the user has given, or else by `fetch` of the runtime. */
async function sendRequest(exchange: Exchange, signal: AbortSignal | undefined): Promise<Response> {
  const { fetch } = exchange;
  const url = addressOf(exchange);
  const init = initOf(exchange, signal);
  try {
    return await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init));
  } catch (thrown) {
    throw await faultOf(thrown, exchange, signal);
  }
}
