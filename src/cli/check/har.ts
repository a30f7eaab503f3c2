import type { RecordedExchange, ExchangeRequest, ExchangeResponse, MessageBody } from "../../contract/exchange.js";
import { CommandError } from "../command-error.js";
import { headersOf, isObject, urlOf } from "./exchange-object.js";

// HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/, as Chrome, Playwright and redocly write it.

interface HarMessage {
  readonly headers?: unknown;
  readonly bodySize?: number;
}

interface HarRequest extends HarMessage {
  readonly method?: string;
  readonly url?: string;
  readonly postData?: Attached & { readonly params?: unknown };
}

interface HarResponse extends HarMessage {
  readonly status?: number;
  readonly content?: Attached & { readonly encoding?: string; readonly size?: number };
}

/** A text, or where it is: Playwright may put it into a file of its own. */
interface Attached {
  readonly text?: unknown;
  readonly _file?: unknown;
}

/** Gives the text of a file that lies beside the HAR, or undefined where there is none. */
export type ReadAttachment = (name: string) => string | undefined;

/**
 * Reads an entry of a HAR; undefined for the question of a browser whether it may send another request (CORS preflight).
 *
 * @param where File and place, for messages
 * @param readAttachment Where texts are that the HAR itself does not hold
 * @throws {CommandError} When it has another form
 */
export function exchangeOfHar(
  entry: unknown,
  where: string,
  readAttachment: ReadAttachment,
): RecordedExchange | undefined {
  const { request, response } = (isObject(entry) ? entry : {}) as { request?: HarRequest; response?: HarResponse };
  if (typeof request?.method !== "string") throw notHar(where, "request with a method");
  if (request.method === "OPTIONS") return undefined;
  const sent = requestOf(request, request.method, where, readAttachment);
  if (!isObject(response)) return { request: sent };
  if (typeof response.status !== "number") throw notHar(where, "response with a status");
  // Browsers write the status 0 where the answer never came.
  if (response.status === 0) return { request: sent };
  return { request: sent, response: responseOf(response, response.status, where, readAttachment) };
}

function notHar(where: string, lack: string): CommandError {
  return new CommandError(`${where}: no ${lack}: this is no HAR`);
}

function requestOf(
  request: HarRequest,
  method: string,
  where: string,
  readAttachment: ReadAttachment,
): ExchangeRequest {
  return {
    method,
    url: urlOf(request.url, where),
    headers: ownHeaders(request, `${where}: request`),
    ...requestBody(request, readAttachment),
  };
}

function requestBody({ postData, bodySize = 0 }: HarRequest, readAttachment: ReadAttachment): MessageBody {
  const text = textOf(postData, readAttachment);
  if (text) return { body: text };
  const form = formOf(postData?.params);
  if (form) return { body: form };
  return bodySize > 0 ? { unrecorded: true } : {};
}

function responseOf(
  response: HarResponse,
  status: number,
  where: string,
  readAttachment: ReadAttachment,
): ExchangeResponse {
  return { status, headers: ownHeaders(response, `${where}: response`), ...responseBody(response, readAttachment) };
}

/** Recorders leave out texts that were too large, or gone by then; the size tells them from empty ones. */
function responseBody({ content, bodySize = 0 }: HarResponse, readAttachment: ReadAttachment): MessageBody {
  const { encoding, size } = content ?? {};
  const text = textOf(content, readAttachment);
  if (text === undefined) return size !== 0 || bodySize > 0 ? { unrecorded: true } : {};
  return { body: encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text };
}

function textOf(content: Attached | undefined, readAttachment: ReadAttachment): string | undefined {
  const { text, _file: file } = content ?? {};
  // Beside the name of a file, Playwright writes an empty text.
  if (typeof file === "string") return readAttachment(file);
  return typeof text === "string" ? text : undefined;
}

/** Fields that the recorder took apart, put together again. */
function formOf(params: unknown): string {
  const fields = new URLSearchParams();
  for (const { name, value = "" } of (Array.isArray(params) ? params : []).filter(isObject)) {
    if (typeof name === "string" && typeof value === "string") fields.append(name, value);
  }
  return fields.toString();
}

/** Without the pseudo-headers of HTTP/2, such as `:authority`. */
function ownHeaders({ headers = [] }: HarMessage, where: string): [string, string][] {
  return headersOf(headers, where).filter(([name]) => !name.startsWith(":"));
}
