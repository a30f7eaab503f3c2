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
  if (isOfFetch(message)) {
    if (!message.bodyUsed) return message.clone().text();
    throw new KakaoError("the body of a message was read before: give a clone() of it, or the text");
  }
  const { body } = message;
  return typeof body === "object" && body !== null ? readObject(body) : (body ?? undefined);
}

/** A `Request` or a `Response`, of this realm or another. */
function isOfFetch(message: object): message is Request | Response {
  return "clone" in message && "text" in message && "bodyUsed" in message;
}

function readObject(body: object): unknown {
  const kind = Object.prototype.toString.call(body).slice("[object ".length, -1);
  if (kind === "URLSearchParams") return (body as URLSearchParams).toString();
  if (kind === "ArrayBuffer" || ArrayBuffer.isView(body)) return new TextDecoder().decode(body as ArrayBuffer);
  if (!["FormData", "Blob", "File", "ReadableStream"].includes(kind)) return body;
  throw new KakaoError(`a body that is a ${kind} cannot be checked: give its text`);
}
