import type { ContractId } from "../../../generated/contract/index.js";
import { KakaoError } from "../../errors.js";
import type { ExchangeRequest, ExchangeResponse, MessageBody, RecordedExchange } from "../exchange.js";
import { type PlainHeaders, plainHeaders } from "./messages.js";

/** What a request and a response have in common, ready for checking. */
export interface ReadMessage extends MessageBody {
  readonly headers: PlainHeaders;
}

/** A request that is ready for checking. */
export interface ReadRequest extends ReadMessage {
  readonly method: string;
  readonly url: string;
}

/** A response that is ready for checking. */
export interface ReadResponse extends ReadMessage {
  readonly status: number;
}

/** An exchange that is ready for checking. */
export interface ReadExchange {
  readonly operationId?: ContractId | undefined;
  readonly request?: ReadRequest | undefined;
  readonly response?: ReadResponse | undefined;
}

/**
 * Reads a request for checking.
 *
 * @throws {@link KakaoError} when its body was already read, or cannot be
 */
export async function readRequest(request: ExchangeRequest | Request): Promise<ReadRequest> {
  return requestOf(request, isOfFetch(request) ? await textOf(request) : bodyOf(request));
}

/**
 * Reads a response for checking.
 *
 * @throws {@link KakaoError} when its body was already read, or cannot be
 */
export async function readResponse(response: ExchangeResponse | Response): Promise<ReadResponse> {
  return responseOf(response, isOfFetch(response) ? await textOf(response) : bodyOf(response));
}

/** Reads an exchange of a recording for checking. */
export function readRecorded({ operationId, request, response }: RecordedExchange): ReadExchange {
  return {
    operationId,
    request: request && requestOf(request, bodyOf(request)),
    response: response && responseOf(response, bodyOf(response)),
  };
}

function requestOf({ method, url, headers, unrecorded }: ExchangeRequest, body: unknown): ReadRequest {
  return { method, url, headers: plainHeaders(headers ?? undefined), unrecorded, body };
}

function responseOf({ status, headers, unrecorded }: ExchangeResponse, body: unknown): ReadResponse {
  return { status, headers: plainHeaders(headers ?? undefined), unrecorded, body };
}

function bodyOf({ body }: MessageBody): unknown {
  return typeof body === "object" && body !== null ? readObject(body) : (body ?? undefined);
}

/** A `Request` or `Response` of any library or realm: each has its own class, and jsdom has none. */
export interface FetchMessage {
  readonly bodyUsed?: boolean;
  readonly body?: unknown;
  clone?(): FetchMessage;
  text(): Promise<string>;
}

/** Returns whether a value is a `Request` or a `Response`. */
export function isOfFetch(value: object): value is FetchMessage {
  return "text" in value && typeof value.text === "function";
}

/**
 * Reads the text of a message, which can still be read afterwards.
 *
 * @param message The message
 * @throws {@link KakaoError} when it was already read
 */
export async function textOf(message: FetchMessage): Promise<string> {
  const { body, bodyUsed } = message;
  const stream = typeof body === "object" && body !== null ? body : {};
  if (bodyUsed || ("locked" in stream && stream.locked === true))
    throw new KakaoError("the body was already read: pass a clone() of the message, or its text");
  // The clone of a Node.js stream ends only if both are read.
  return ("pipe" in stream ? message : (message.clone?.() ?? message)).text();
}

function readObject(body: object): unknown {
  const kind = Object.prototype.toString.call(body).slice("[object ".length, -1);
  if (kind === "URLSearchParams") return (body as URLSearchParams).toString();
  if (kind === "ArrayBuffer" || ArrayBuffer.isView(body)) return new TextDecoder().decode(body as ArrayBuffer);
  if (!["Blob", "File", "ReadableStream"].includes(kind)) return body;
  throw new KakaoError(`a ${kind} cannot be checked: pass its text`);
}
