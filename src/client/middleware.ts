import type { Middleware } from "openapi-fetch";
import { KakaoError, KakaoResponseError } from "../errors.js";
import { toNetworkError } from "./errors/network-error.js";
import { bodyOf, type PreparedCall } from "./call/prepare-call.js";
import { serializePath, serializeQuery } from "./call/serialize.js";

/** What a middleware is shown. */
type Shown = Parameters<NonNullable<Middleware["onRequest"]>>[0];

/**
 * Sends a request once, and shows it and its response to middleware as openapi-fetch does: the request to the first one
 * first, the response or error to the last one first.
 *
 * @param call The call
 * @param signal Aborts it
 * @throws {@link KakaoResponseError} when a middleware has read the response itself
 */
export async function sendThroughMiddleware(call: PreparedCall, signal: AbortSignal | undefined): Promise<Response> {
  const { operationId } = call.operation;
  let shown: Shown;
  try {
    shown = createShown(call, signal);
  } catch (thrown) {
    throw toNetworkError(thrown, call, signal);
  }
  const response = (await showRequest(call, shown)) ?? (await exchange(call, shown, signal));
  if (!(response instanceof Response))
    throw new KakaoError(`${operationId}: a middleware returned something other than a Request, a Response or nothing`);
  if (response.bodyUsed || response.body?.locked)
    throw new KakaoResponseError(
      `${operationId}: a middleware has read the response body: let it read a clone() of the response`,
      response,
    );
  return response;
}

function createShown(
  { operation, path, call, baseUrl, url, init, fetch: send = globalThis.fetch }: PreparedCall,
  signal?: AbortSignal,
): Shown {
  const request = new Request(url, { ...init, signal: signal ?? null });
  // Middleware may look for options of the runtime, such as `next` of Next.js.
  const others = Object.entries(init).filter(([name]) => !(name in request));
  return {
    request: Object.assign(request, Object.fromEntries(others)),
    schemaPath: path,
    params: call.params ?? {},
    id: Math.random().toString(36).slice(2),
    options: Object.freeze({
      baseUrl,
      fetch: send as typeof globalThis.fetch,
      parseAs: call.parseAs ?? "json",
      pathSerializer: (template, values) => serializePath(template, values, operation),
      querySerializer: (query) => serializeQuery(query, operation),
      bodySerializer: (body) => bodyOf(body, operation),
    }),
  };
}

/** Shows the request to each middleware, and returns the response of the first one that has its own. */
async function showRequest({ middleware }: PreparedCall, shown: Shown): Promise<Response | undefined> {
  for (const one of middleware) {
    const result = await one.onRequest?.({ ...shown });
    if (result instanceof Request) shown.request = result;
    else if (result) return result;
  }
  return undefined;
}

/** Sends the request, and shows the response or error to each middleware. */
async function exchange(call: PreparedCall, shown: Shown, signal: AbortSignal | undefined): Promise<Response> {
  const { fetch = globalThis.fetch } = call;
  const backwards = [...call.middleware].reverse();
  let response: Response;
  try {
    response = await fetch(shown.request);
  } catch (thrown) {
    response = await showError(backwards, shown, toNetworkError(thrown, call, signal));
  }
  for (const one of backwards) response = (await one.onResponse?.({ ...shown, response })) ?? response;
  return response;
}

/** Shows an error to each middleware; one may replace it, or respond in its place. */
async function showError(backwards: readonly Middleware[], shown: Shown, error: unknown): Promise<Response> {
  for (const one of backwards) {
    const result = await one.onError?.({ ...shown, error });
    if (result && !(result instanceof Error)) return result;
    error = result ?? error;
  }
  throw error;
}
