import { KakaoNetworkError } from "../errors.js";

/** A request before it is sent: what `fetch` takes, in one piece. */
export interface PlainRequest {
  readonly method: string | undefined;
  readonly url: string;
  readonly init: RequestInit;
}

/**
 * Stands in for `Request`, which openapi-fetch would build for each call, though `fetch` builds one of its own. That
 * costs as much as the rest of the call.
 */
export const PlainRequest = function (url: string, init: RequestInit): PlainRequest {
  return { method: init.method, url, init };
} as unknown as new (url: string, init: RequestInit) => PlainRequest;

/** How to send a request that stands ready. */
export interface Sending {
  readonly operationId: string;
  readonly headers: Record<string, string> | Headers;
  /** Sends in place of `fetch` of the runtime. */
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
  /** Aborts it. */
  readonly signal: AbortSignal | undefined;
}

/** Sends a request by a function that the user has given, or else by `fetch` of the runtime. */
export async function sendRequest(request: Request | PlainRequest, sending: Sending): Promise<Response> {
  try {
    const response = await dispatch(request, sending);
    if (!response.ok) keepText(response, sending);
    return response;
  } catch (cause) {
    throw networkError(cause, sending);
  }
}

function dispatch(request: Request | PlainRequest, { headers, fetch }: Sending): Promise<Response> {
  if (!("init" in request)) return (fetch ?? globalThis.fetch)(request);
  const { url, init } = request;
  init.headers = headers;
  return fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init);
}

/** openapi-fetch reads the body of a failure by itself and parses it; with this, it can be read again. */
function keepText(response: Response, sending: Sending): void {
  const original = { text: response.text.bind(response) } as Response;
  let text: Promise<string> | undefined;
  response.text = () => (text ??= readText(original, sending));
}

/** Reads the body of an answer as text. */
export async function readText(response: Response, sending: Sending): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw networkError(cause, sending);
  }
}

/** A fault of the network; an abort stays what it is. */
function networkError(cause: unknown, { operationId, signal }: Sending): unknown {
  if (signal?.aborted) return cause;
  return new KakaoNetworkError(`${operationId}: the connection failed or broke off: see the cause`, { cause });
}
