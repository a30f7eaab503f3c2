import type { HeadersOptions } from "openapi-fetch";
import { KakaoNetworkError } from "../errors.js";
import { keepsKeysOnRedirect } from "./environment.js";
import type { Exchange } from "./exchange.js";
import { stringifyJson } from "./int64.js";
import { serializeForm, serializePath, serializeQuery } from "./serialize.js";

const formMediaType = "application/x-www-form-urlencoded;charset=utf-8";

/** The address of a call. */
function addressOf({ operation, path, call: { params }, baseUrl }: Exchange): string {
  const address = baseUrl + serializePath(path, params?.path, operation);
  const query = params?.query && serializeQuery(params.query, operation);
  return query ? `${address}?${query}` : address;
}

/** Everything else that `fetch` takes of a call. It skips what it does not know, such as `params`. */
export function initOf(exchange: Exchange, signal: AbortSignal | undefined): RequestInit {
  const { operation, method, call, authorization } = exchange;
  const { body } = call;
  // Faster than a spread, for `fetch` too. Each member costs it some time: none is written that says what is so anyway.
  const init: RequestInit & Record<string, unknown> = { method, headers: headersOf(exchange) };
  for (const name in call) if (name !== "headers" && name !== "params") init[name] = call[name];
  if (body !== undefined) {
    init.body = operation.form ? serializeForm(body as Record<string, unknown>, operation) : stringifyJson(body);
  }
  if (signal) init.signal = signal;
  if (!call.redirect && authorization && keepsKeysOnRedirect()) init.redirect = "manual";
  return init;
}

function headersOf({ authorization, operation, call }: Exchange): HeadersInit {
  const own: Record<string, string> = {};
  if (authorization) own["Authorization"] = authorization;
  if (call.body !== undefined) own["Content-Type"] = operation.form ? formMediaType : "application/json";
  return call.headers ? withHeaders(own, call.headers) : own;
}

/** Headers with those of a call, which has null for one to take out, as openapi-fetch does. */
function withHeaders(own: HeadersInit, added: HeadersOptions): Headers {
  const headers = new Headers(own);
  for (const [name, value] of added instanceof Headers ? added : Object.entries(added)) {
    if (value === undefined) continue;
    headers.delete(name);
    for (const item of [value ?? []].flat()) headers.append(name, String(item));
  }
  return headers;
}

/** Sends a request by a function that the user has given, or else by `fetch` of the runtime. */
export async function sendRequest(exchange: Exchange, signal: AbortSignal | undefined): Promise<Response> {
  const { fetch } = exchange;
  const url = addressOf(exchange);
  const init = initOf(exchange, signal);
  try {
    return await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init));
  } catch (cause) {
    throw networkError(cause, exchange, signal);
  }
}

/** A fault of the network; an abort stays what it is. */
export function networkError(cause: unknown, { operation }: Exchange, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return cause;
  return new KakaoNetworkError(`${operation.operationId}: the connection failed or broke off: see the cause`, {
    cause,
  });
}
