import type { RecordedExchange, ExchangeRequest, ExchangeResponse, MessageBody } from "../../../contract/exchange.js";
import { isObject } from "../../../is-object.js";
import { CommandError } from "../../command-error.js";
import { pairOf } from "./exchange-object.js";

// HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/, as Chrome, Playwright and redocly write it.

interface HarMessage {
  readonly headers?: unknown;
  /** Length in bytes; -1 where it is not known. */
  readonly bodySize?: number;
}

interface HarRequest extends HarMessage {
  readonly method?: string;
  readonly url?: unknown;
  readonly postData?: (Attached & { readonly params?: unknown }) | null;
}

interface HarResponse extends HarMessage {
  readonly status?: unknown;
  readonly content?: (Attached & { readonly encoding?: string; readonly size?: number }) | null;
}

/** A text, or where it is: Playwright may put it into a file of its own. */
interface Attached {
  readonly mimeType?: unknown;
  readonly text?: unknown;
  readonly _file?: unknown;
}

/** Gives the text of a file that lies beside the HAR, or undefined where there is none. */
export type ReadAttachment = (name: string) => string | undefined;

/**
 * Reads an entry of a HAR; undefined for the question of a browser whether it may send another request (CORS preflight).
 * Recorders write odd entries for pages of all kinds, so what is not plainly a part of an exchange is left out.
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
  const { request, response } = (isObject(entry) ? entry : {}) as {
    request?: HarRequest;
    response?: HarResponse | null;
  };
  if (typeof request?.method !== "string") throw new CommandError(`${where}: no request with a method: this is no HAR`);
  if (request.method === "OPTIONS" || isMadeUp(response)) return undefined;
  const sent = requestOf(request, request.method, readAttachment);
  const status = statusOf(response);
  return {
    request: sent,
    ...(isResponseStatus(status) && { response: responseOf(response ?? {}, status, readAttachment) }),
  };
}

/** Chrome writes down how it turns http into https itself, of which nothing goes over the network (HSTS, RFC 6797). */
function isMadeUp(response: HarResponse | null | undefined): boolean {
  const headers = headersOf(response ?? {});
  return headers.some(([name, value]) => name.toLowerCase() === "non-authoritative-reason" && value === "HSTS");
}

/** Where there was nothing new to answer, the program got the answer that the browser kept, if that was recorded. */
function statusOf(response: HarResponse | null | undefined): unknown {
  const { status, content } = response ?? {};
  if (status !== 304) return status;
  return content?.text ? 200 : undefined;
}

/** Where the answer never came, browsers write the status 0 and Playwright -1. */
function isResponseStatus(status: unknown): status is number {
  return typeof status === "number" && status > 0;
}

function requestOf(request: HarRequest, method: string, readAttachment: ReadAttachment): ExchangeRequest {
  const { url, postData } = request;
  return {
    method,
    url: typeof url === "string" ? url : "",
    headers: headersOf(request, postData),
    ...requestBody(request, readAttachment),
  };
}

/** Methods of which a body means nothing (RFC 9110). */
const bodiless: ReadonlySet<string> = new Set(["GET", "HEAD", "DELETE"]);

function requestBody(request: HarRequest, readAttachment: ReadAttachment): MessageBody {
  const { postData, bodySize = 0 } = request;
  const text = textOf(postData, readAttachment);
  if (text) return { body: text };
  const form = formOf(postData?.params);
  if (form) return { body: form };
  const [, length = "0"] = headersOf(request).find(([name]) => name.toLowerCase() === "content-length") ?? [];
  const isUnknown = bodySize < 0 && !bodiless.has(request.method ?? "");
  return isUnknown || bodySize > 0 || Number(length) > 0 ? { unrecorded: true } : {};
}

function responseOf(response: HarResponse, status: number, readAttachment: ReadAttachment): ExchangeResponse {
  const body = responseBody(response, readAttachment);
  // Recorders do not write the page of a redirect, which nobody reads.
  const isRead = !body.unrecorded || status < 300 || status > 399;
  return { status, headers: headersOf(response, response.content), ...(isRead && body) };
}

/** Recorders leave out texts that were too large, or gone by then; the size tells them from empty ones. */
function responseBody({ content, bodySize = 0 }: HarResponse, readAttachment: ReadAttachment): MessageBody {
  const { encoding, size } = content ?? {};
  const text = textOf(content, readAttachment);
  if (text === undefined) return size !== 0 || bodySize > 0 ? { unrecorded: true } : {};
  if (text === "" && (size ?? 0) > 0) return { unrecorded: true };
  return { body: encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text };
}

function textOf(content: Attached | null | undefined, readAttachment: ReadAttachment): string | undefined {
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

/** Without the pseudo-headers of HTTP/2, such as `:authority`; the media type may stand beside them. */
function headersOf({ headers }: HarMessage, attached?: Attached | null): [string, string][] {
  const mimeType = attached?.mimeType;
  const pairs = (Array.isArray(headers) ? headers : []).map(pairOf).filter(isOwnHeader);
  const isTyped = pairs.some(([name]) => name.toLowerCase() === "content-type");
  return isTyped || typeof mimeType !== "string" || !mimeType.includes("/")
    ? pairs
    : [...pairs, ["content-type", mimeType]];
}

function isOwnHeader(pair: readonly unknown[] | undefined): pair is [string, string] {
  return typeof pair?.[0] === "string" && typeof pair[1] === "string" && !pair[0].startsWith(":");
}
