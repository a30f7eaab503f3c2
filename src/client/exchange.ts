import { type HeadersOptions, mergeHeaders, type Middleware, type ParseAs } from "openapi-fetch";
import { KakaoResponseError } from "../errors.js";
import { keepsKeysOnRedirect } from "./environment.js";
import { readFailure, rememberOrigin } from "./failure.js";
import { parseJson, stringifyJson } from "./int64.js";
import type { Api, Operation } from "./operations.js";
import type { KakaoOptions } from "./options.js";
import { PlainRequest, readText, type Sending, sendRequest } from "./request.js";
import { serializeForm, serializeQuery } from "./serialize.js";

/** An HTTP method of the Kakao APIs. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What a call comes to. */
export interface UntypedResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** `request` of openapi-fetch. */
export type Send = (method: Method, path: string, call: object) => Promise<UntypedResult>;

/** A call of an operation, ready to be sent. */
export interface Exchange {
  readonly api: Api;
  readonly operation: Operation;
  readonly method: Method;
  readonly path: string;
  readonly call: UntypedCall;
  readonly authorization: string | undefined;
  /** Whether middleware wants to see a `Request`. */
  readonly middleware: boolean;
  readonly fetch: KakaoOptions["fetch"];
}

/** The arguments of a call that the client reads itself; the others are for openapi-fetch. */
export interface UntypedCall {
  parseAs?: ParseAs | undefined;
  headers?: HeadersOptions | undefined;
  params?: { readonly path?: Record<string, unknown>; readonly [place: string]: unknown } | undefined;
  body?: unknown;
  middleware?: Middleware[] | undefined;
  signal?: AbortSignal | null | undefined;
  fetch?: KakaoOptions["fetch"];
  [option: string]: unknown;
}

const formMediaType = "application/x-www-form-urlencoded;charset=utf-8";

/**
 * Sends one request and reads its answer. openapi-fetch reads nothing from the description at run time, so each call is
 * given its wire format here, from the operation table.
 *
 * @param send Sends by openapi-fetch
 * @param exchange The call
 * @param signal Aborts it
 * @throws {@link KakaoNetworkError} when no answer came
 * @throws {@link KakaoResponseError} when the answer is not JSON though it should be
 */
export async function exchangeOnce(
  send: Send,
  exchange: Exchange,
  signal: AbortSignal | undefined,
): Promise<UntypedResult> {
  const { operation, method, path, call, middleware, fetch } = exchange;
  const own = ownHeaders(exchange);
  const headers = call.headers ? mergeHeaders(own, call.headers) : own;
  const sending = { operationId: operation.operationId, headers, fetch, signal };
  const result = await send(method, path, {
    ...call,
    signal,
    redirect: call["redirect"] ?? (exchange.authorization && keepsKeysOnRedirect() ? "manual" : undefined),
    headers: middleware ? headers : undefined,
    Request: middleware ? undefined : PlainRequest,
    fetch: (request: Request | PlainRequest) => sendRequest(request, sending),
    querySerializer: (values: Record<string, unknown>) => serializeQuery(values, operation),
    bodySerializer: operation.form ? (body: Record<string, unknown>) => serializeForm(body, operation) : stringifyJson,
    // What is text or JSON is read below, for openapi-fetch would cut large integers.
    parseAs: readsText(call) ? "stream" : call.parseAs,
  });
  return result.response.ok ? readSuccess(exchange, result, sending) : readError(exchange, result);
}

function ownHeaders({ authorization, operation, call }: Exchange): Record<string, string> {
  const headers: Record<string, string> = {};
  if (authorization) headers["Authorization"] = authorization;
  if (call.body !== undefined) headers["Content-Type"] = operation.form ? formMediaType : "application/json";
  return headers;
}

function readsText({ parseAs = "json" }: UntypedCall): boolean {
  return parseAs === "json" || parseAs === "text";
}

async function readSuccess(
  exchange: Exchange,
  { data, response }: UntypedResult,
  sending: Sending,
): Promise<UntypedResult> {
  const { operation, call } = exchange;
  if (data === undefined || !readsText(call)) return { data, response };
  const text = await readText(response, sending);
  if (call.parseAs === "text" || answersText(operation, call)) return { data: text, response };
  return { data: text === "" ? undefined : parseAnswer(operation, text, response), response };
}

function answersText({ answer }: Operation, { params }: UntypedCall): boolean {
  if (answer === undefined || answer === "text") return answer === "text";
  return (params?.path?.[answer.parameter] ?? "json") !== "json";
}

function parseAnswer({ operationId }: Operation, text: string, { status, headers }: Response): unknown {
  try {
    return parseJson(text);
  } catch {
    // The error of JSON.parse quotes the answer, which may hold a token.
    const found = headers.get("Content-Type") ?? "no content type";
    throw new KakaoResponseError(
      `${operationId}: expected JSON, found something else under status ${status} (${found}): ` +
        'check the address, or use parseAs: "text"',
      { status },
    );
  }
}

async function readError({ api, operation }: Exchange, { error, response }: UntypedResult): Promise<UntypedResult> {
  rememberOrigin(response, api, operation);
  // Middleware may have put another answer in place, which openapi-fetch alone has read.
  const text = Object.hasOwn(response, "text") ? await response.text() : "";
  return { error: text || !error ? readFailure(text, response) : error, response };
}
