import type { HeadersOptions, Middleware } from "openapi-fetch";
import { KakaoError } from "../../errors.js";
import type { Method, UntypedCall } from "./call.js";
import { keepsKeysOnRedirect } from "../credentials/environment.js";
import type { Api, Operation } from "../operations.js";
import type { KakaoOptions } from "../options/options.js";
import { serializeForm, serializeJson, serializeParts, serializePath, serializeQuery } from "./serialize.js";

/** What a request is made of. */
export interface CallPlan {
  readonly api: Api;
  readonly operation: Operation;
  readonly method: Method;
  readonly path: string;
  /** The arguments of the call. */
  readonly call: UntypedCall;
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
  /** Base URL of the API, without a trailing slash. */
  readonly baseUrl: string;
  /** Middleware of openapi-fetch, the client's own first. */
  readonly middleware: readonly Middleware[];
  readonly fetch: KakaoOptions["fetch"];
  readonly language: KakaoOptions["language"];
  /** Maximum size of the body of a response that is read as text. */
  readonly maxBytes: number;
}

/** A call whose request is written, ready to be sent as often as needed. */
export interface PreparedCall extends CallPlan {
  readonly url: string;
  /** Everything else that `fetch` takes, except the signal, which each attempt has its own of. */
  readonly init: RequestInit & { readonly headers: HeadersInit };
}

const formMediaType = "application/x-www-form-urlencoded;charset=utf-8";

/**
 * Writes the request of a call.
 *
 * @param plan What the request is made of; the result is the same object
 * @throws {@link KakaoError} when an argument cannot be sent
 */
export function prepareCall(plan: CallPlan): PreparedCall {
  const { operation, path, call, baseUrl } = plan;
  const { params } = call;
  const query = params?.query && serializeQuery(params.query, operation);
  const url = baseUrl + serializePath(path, params?.path, operation) + (query ? `?${query}` : "");
  // Not a spread, which takes the runtime longer than all the rest.
  return Object.assign(plan, { url, init: initOf(plan) });
}

/** What is written in another form, or not for the call to say. */
const written = ["headers", "params", "method", "signal"];

/** Returns the init of a request. `fetch` skips what it does not know, such as `params`. */
function initOf({ operation, method, call, authorization }: CallPlan): PreparedCall["init"] {
  // Faster than a spread, for `fetch` too. Each member costs it time: none is written that states a default.
  const init: PreparedCall["init"] & Record<string, unknown> = {
    method,
    headers: headersOf(operation, call, authorization),
  };
  for (const name of Object.keys(call)) if (!written.includes(name)) init[name] = call[name];
  if (call.body !== undefined) init.body = bodyOf(call.body, operation);
  if (!call.redirect && (operation.secretBody || (authorization && keepsKeysOnRedirect()))) init.redirect = "manual";
  return init;
}

/** Writes a body as its operation takes it. */
export function bodyOf(body: unknown, operation: Operation): string | FormData {
  if (!operation.form) return serializeJson(body, operation);
  return (operation.multipart ? serializeParts : serializeForm)(body as Record<string, unknown>, operation);
}

function headersOf(operation: Operation, { headers, body }: UntypedCall, authorization: string | undefined) {
  const own: Record<string, string> = {};
  if (authorization) own["Authorization"] = authorization;
  // Of a multipart form, fetch knows the boundary.
  if (body !== undefined && !operation.multipart)
    own["Content-Type"] = operation.form ? formMediaType : "application/json";
  return headers ? withHeaders(own, headers, operation.operationId) : own;
}

/** Adds the headers of a call; null removes one, as in openapi-fetch. */
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
      // A list may repeat a name; in an object, where names may differ in case only, the last one counts.
      if (!isList) headers.delete(name);
      for (const item of [pair[1] ?? []].flat()) headers.append(name, item as string);
    }
    return headers;
  } catch {
    // The error of the runtime quotes the value, which may be a secret.
    throw new KakaoError(`${operationId}: invalid value for header ${name}: control characters are not allowed`);
  }
}
