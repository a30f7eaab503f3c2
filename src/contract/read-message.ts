import { KakaoError } from "../errors.js";
import type { ExchangeRequest, ExchangeResponse, MessageBody } from "./exchange.js";

/**
 * Reads a request for checking.
 *
 * @throws {@link KakaoError} when its body was already read, or cannot be
 */
export async function readRequest(request: ExchangeRequest | Request): Promise<ExchangeRequest> {
  const { method, url, headers, unrecorded } = request as ExchangeRequest;
  return { method, url, headers: headers ?? undefined, unrecorded, body: await readBody(request) };
}

/**
 * Reads a response for checking.
 *
 * @throws {@link KakaoError} when its body was already read, or cannot be
 */
export async function readResponse(response: ExchangeResponse | Response): Promise<ExchangeResponse> {
  const { status, headers, unrecorded } = response as ExchangeResponse;
  return { status, headers: headers ?? undefined, unrecorded, body: await readBody(response) };
}

async function readBody(message: MessageBody | Request | Response): Promise<unknown> {
  if (isOfFetch(message)) return textOf(message);
  const { body } = message;
  return typeof body === "object" && body !== null ? readObject(body) : (body ?? undefined);
}

/** A `Request` or `Response` of any library or realm: each has its own class, and jsdom has none. */
export interface FetchMessage {
  readonly bodyUsed?: boolean;
  readonly body?: unknown;
  clone?(): FetchMessage;
  text(): Promise<string>;
}

/** Whether a value is a `Request` or a `Response`. */
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
