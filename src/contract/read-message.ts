import { KakaoError } from "../errors.js";
import type { ExchangeRequest, ExchangeResponse, MessageBody } from "./exchange.js";

/**
 * A request in the form that is checked.
 *
 * @throws {@link KakaoError} when its body was read before, or is of a kind that cannot be read
 */
export async function readRequest(request: ExchangeRequest | Request): Promise<ExchangeRequest> {
  const { method, url, headers, unrecorded } = request as ExchangeRequest;
  return { method, url, headers: headers ?? undefined, unrecorded, body: await readBody(request) };
}

/**
 * An answer in the form that is checked.
 *
 * @throws {@link KakaoError} when its body was read before, or is of a kind that cannot be read
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

/** A `Request` or a `Response` of any library or window: another realm has a class of its own, and jsdom has none. */
export interface FetchMessage {
  readonly bodyUsed?: boolean;
  readonly body?: unknown;
  clone?(): FetchMessage;
  text(): Promise<string>;
}

/** Whether something is a `Request` or a `Response`. */
export function isOfFetch(value: object): value is FetchMessage {
  return "text" in value && typeof value.text === "function";
}

/**
 * The text of a message, which can still be read by others afterwards.
 *
 * @param message The message
 * @throws {@link KakaoError} when it was read before
 */
export async function textOf(message: FetchMessage): Promise<string> {
  const { body, bodyUsed } = message;
  const stream = typeof body === "object" && body !== null ? body : {};
  if (bodyUsed || ("locked" in stream && stream.locked === true))
    throw new KakaoError("the body was read before: give a clone() of the message, or its text");
  // The clone of a Node.js stream ends only when both are read.
  return ("pipe" in stream ? message : (message.clone?.() ?? message)).text();
}

function readObject(body: object): unknown {
  const kind = Object.prototype.toString.call(body).slice("[object ".length, -1);
  if (kind === "URLSearchParams") return (body as URLSearchParams).toString();
  if (kind === "ArrayBuffer" || ArrayBuffer.isView(body)) return new TextDecoder().decode(body as ArrayBuffer);
  if (!["FormData", "Blob", "File", "ReadableStream"].includes(kind)) return body;
  throw new KakaoError(`a body that is a ${kind} cannot be checked: give its text`);
}
