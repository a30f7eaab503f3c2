import { basename } from "node:path";
import type { RecordedExchange, ExchangeRequest, ExchangeResponse, MessageBody } from "../../../contract/exchange.js";
import { isObject } from "../../../is-object.js";
import { CommandError } from "../../command-error.js";
import { decodeBody, withoutMark } from "./decode-body.js";
import { pairOf } from "./exchange-object.js";
import type { ReadBeside } from "./sources.js";

// HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/, as Chrome, Playwright and redocly write it.

interface HarMessage {
  readonly headers?: unknown;
  /** Length in bytes; -1 if it is unknown. */
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

/** A text, or the name of a file beside the HAR: Playwright writes large bodies there. */
interface Attached {
  readonly mimeType?: unknown;
  readonly text?: unknown;
  readonly _file?: unknown;
}

/**
 * Reads an entry of a HAR; undefined for a CORS preflight, which the browser sends by itself. Recorders write odd
 * entries for pages of all kinds, so whatever is malformed is skipped.
 *
 * @param where File and place, for messages
 * @param readAttachment Reads the bodies that are in files of their own
 * @throws {CommandError} When it is not an entry
 */
export function exchangeOfHar(entry: unknown, where: string, readAttachment: ReadBeside): RecordedExchange | undefined {
  const { request, response } = (isObject(entry) ? entry : {}) as {
    request?: HarRequest;
    response?: HarResponse | null;
  };
  if (typeof request?.method !== "string")
    throw new CommandError(`${where}: request.method is missing: not a HAR entry`);
  const received = headersOf(response ?? {}, response?.content);
  if (request.method === "OPTIONS" || isInternalRedirect(received)) return undefined;
  const status = statusOf(response);
  return {
    request: requestOf(request, request.method, readAttachment),
    response: isResponseStatus(status) ? responseOf(response ?? {}, status, received, readAttachment) : undefined,
  };
}

/** Returns whether it is a redirect from http to https within Chrome, never sent over the network (HSTS, RFC 6797). */
function isInternalRedirect(received: Headers): boolean {
  return find(received, "non-authoritative-reason") === "HSTS";
}

// After 304 Not Modified, the program gets the cached response, if it was recorded.
function statusOf(response: HarResponse | null | undefined): unknown {
  const { status, content } = response ?? {};
  if (status !== 304) return status;
  return content?.text ? 200 : undefined;
}

// Without a response, browsers write the status 0, and Playwright -1.
function isResponseStatus(status: unknown): status is number {
  return typeof status === "number" && status > 0;
}

function requestOf(request: HarRequest, method: string, readAttachment: ReadBeside): ExchangeRequest {
  const { url } = request;
  const headers = headersOf(request, request.postData);
  const { body, unrecorded } = requestBody(request, headers, readAttachment);
  return { method, url: typeof url === "string" ? url : "", headers, body, unrecorded };
}

/** Methods whose body has no meaning (RFC 9110). */
const bodiless: ReadonlySet<string> = new Set(["GET", "HEAD", "DELETE"]);

function requestBody(request: HarRequest, sent: Headers, readAttachment: ReadBeside): MessageBody {
  const { postData, bodySize = 0 } = request;
  const text = textOf(postData, readAttachment);
  if (text) return { body: text };
  const form = formOf(postData?.params, isMultipart(postData?.mimeType));
  if (form) return { body: form };
  const length = find(sent, "content-length") ?? "0";
  const isUnknown = bodySize < 0 && !bodiless.has(request.method ?? "");
  return isUnknown || bodySize > 0 || Number(length) > 0 ? { unrecorded: true } : {};
}

function responseOf(
  response: HarResponse,
  status: number,
  headers: Headers,
  readAttachment: ReadBeside,
): ExchangeResponse {
  const { body, unrecorded } = responseBody(response, headers, readAttachment);
  // Recorders omit the body of a redirect, which nobody reads.
  const isKnown = !unrecorded || status < 300 || status > 399;
  return { status, headers, body, unrecorded: isKnown ? unrecorded : undefined };
}

/**
 * Reads the body of a response. Recorders omit large ones, and those that the browser has dropped; their size tells
 * them from empty ones.
 */
function responseBody(
  { content, bodySize = 0 }: HarResponse,
  received: Headers,
  readAttachment: ReadBeside,
): MessageBody {
  const { encoding, size } = content ?? {};
  const text = textOf(content, readAttachment);
  if (text === undefined) return size !== 0 || bodySize > 0 ? { unrecorded: true } : {};
  if (text === "" && (size ?? 0) > 0) return { unrecorded: true };
  if (encoding !== "base64") return { body: withoutMark(text) };
  const bytes = Buffer.from(text, "base64");
  return { body: decodeBody(bytes, find(received, "content-encoding"), find(received, "content-type")) };
}

function textOf(content: Attached | null | undefined, readAttachment: ReadBeside): string | undefined {
  const { text, _file: file } = content ?? {};
  // Playwright writes an empty text beside the name of the file.
  if (typeof file === "string") return readAttachment(basename(file));
  return typeof text === "string" ? text : undefined;
}

function isMultipart(mimeType: unknown): boolean {
  return typeof mimeType === "string" && /^multipart\/form-data\b/i.test(mimeType);
}

/** Encodes form fields that the recorder has parsed; undefined if there are none. */
function formOf(params: unknown, inParts: boolean): string | FormData | undefined {
  if (!Array.isArray(params) || params.length === 0) return undefined;
  const fields = inParts ? new FormData() : new URLSearchParams();
  for (const { name, value = "", fileName } of params.filter(isObject)) {
    if (typeof name !== "string") continue;
    if (fields instanceof FormData && typeof fileName === "string") fields.append(name, new File([], fileName));
    else if (typeof value === "string") fields.append(name, value);
  }
  if ([...fields].length === 0) return undefined;
  return fields instanceof FormData ? fields : fields.toString();
}

type Headers = readonly (readonly [name: string, value: string])[];

/** Reads headers without the pseudo-headers of HTTP/2, such as `:authority`; the media type may be given apart. */
function headersOf({ headers }: HarMessage, attached?: Attached | null): Headers {
  const pairs: [string, string][] = [];
  for (const header of Array.isArray(headers) ? (headers as unknown[]) : []) {
    const pair = pairOf(header);
    if (isOwnHeader(pair)) pairs.push(pair);
  }
  const mimeType = attached?.mimeType;
  if (typeof mimeType === "string" && mimeType.includes("/") && find(pairs, "content-type") === undefined)
    pairs.push(["content-type", mimeType]);
  return pairs;
}

/** Returns the value of the first header of a name in lower case. */
function find(headers: Headers, name: string): string | undefined {
  for (const [own, value] of headers) if (own.length === name.length && own.toLowerCase() === name) return value;
  return undefined;
}

function isOwnHeader(pair: readonly unknown[] | undefined): pair is [string, string] {
  return typeof pair?.[0] === "string" && typeof pair[1] === "string" && !pair[0].startsWith(":");
}
