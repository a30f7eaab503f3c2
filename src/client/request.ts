import type { HeadersOptions } from "openapi-fetch";
import { KakaoError } from "../errors.js";
import { keepsKeysOnRedirect } from "./environment.js";
import type { Exchange } from "./exchange.js";
import { serializeForm, serializeJson, serializePath, serializeQuery } from "./serialize.js";

const formMediaType = "application/x-www-form-urlencoded;charset=utf-8";

/** The address of a call. */
export function addressOf({ operation, path, call: { params }, baseUrl }: Exchange): string {
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
  for (const name in call) if (name !== "headers" && name !== "params" && name !== "method") init[name] = call[name];
  if (body !== undefined) {
    init.body = operation.form
      ? serializeForm(body as Record<string, unknown>, operation)
      : serializeJson(body, operation);
  }
  if (signal) init.signal = signal;
  if (!call.redirect && authorization && keepsKeysOnRedirect()) init.redirect = "manual";
  return init;
}

/** The headers of a call. */
export function headersOf({ authorization, operation, call }: Exchange): HeadersInit {
  const own: Record<string, string> = {};
  if (authorization) own["Authorization"] = authorization;
  if (call.body !== undefined) own["Content-Type"] = operation.form ? formMediaType : "application/json";
  return call.headers ? withHeaders(own, call.headers, operation.operationId) : own;
}

/** Headers with those of a call, which has null for one to take out, as openapi-fetch does. */
function withHeaders(own: HeadersInit, added: HeadersOptions, operationId: string): Headers {
  const headers = new Headers(own);
  const isList = Symbol.iterator in added;
  const pairs = isList ? [...added] : Object.entries(added);
  const given = pairs.filter(([, value]) => value !== undefined) as [string, unknown][];
  let name = "";
  try {
    for ([name] of given) headers.delete(name);
    for (const pair of given) {
      name = pair[0];
      // A list may have a name several times; of an object's, which may differ in case, the last counts.
      if (!isList) headers.delete(name);
      for (const item of [pair[1] ?? []].flat()) headers.append(name, item as string);
    }
    return headers;
  } catch {
    // The error of the runtime quotes the value, which may be a secret.
    throw new KakaoError(`${operationId}: header ${name} cannot be sent: take out line breaks and the like`);
  }
}
