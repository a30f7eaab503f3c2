import type { Exchange, ExchangeRequest, ExchangeResponse, MessageBody } from "../../contract/exchange.js";
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
  readonly postData?: { readonly text?: string; readonly params?: readonly { name: string; value?: string }[] };
}

interface HarResponse extends HarMessage {
  readonly status?: number;
  readonly content?: { readonly text?: string; readonly encoding?: string; readonly size?: number };
}

/**
 * Reads an entry of a HAR; undefined for the question of a browser whether it may send another request (CORS preflight).
 *
 * @param where File and place, for messages
 * @throws {CommandError} When it has another form
 */
export function exchangeOfHar(entry: unknown, where: string): Exchange | undefined {
  const { request, response } = (isObject(entry) ? entry : {}) as { request?: HarRequest; response?: HarResponse };
  if (!isObject(request) || typeof request.method !== "string")
    throw new CommandError(`${where}: no request with a method: this is no HAR`);
  if (request.method === "OPTIONS") return undefined;
  return {
    request: requestOf(request, request.method, where),
    // Browsers write the status 0 where the answer never came.
    ...(response?.status && { response: responseOf(response, response.status, where) }),
  };
}

function requestOf(request: HarRequest, method: string, where: string): ExchangeRequest {
  return {
    method,
    url: urlOf(request.url, where),
    headers: ownHeaders(request, `${where}: request`),
    ...requestBody(request),
  };
}

function requestBody({ postData, bodySize = 0 }: HarRequest): MessageBody {
  if (postData?.text) return { body: postData.text };
  const params = postData?.params ?? [];
  if (params.length > 0)
    return { body: new URLSearchParams(params.map(({ name, value = "" }) => [name, value])).toString() };
  return bodySize > 0 ? { unrecorded: true } : {};
}

function responseOf(response: HarResponse, status: number, where: string): ExchangeResponse {
  return { status, headers: ownHeaders(response, `${where}: response`), ...responseBody(response) };
}

/** Recorders leave out texts that were too large, or gone by then; the size tells them from empty ones. */
function responseBody({ content, bodySize = 0 }: HarResponse): MessageBody {
  const { text, encoding, size } = content ?? {};
  if (text === undefined) return size !== 0 || bodySize > 0 ? { unrecorded: true } : {};
  return { body: encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text };
}

/** Without the pseudo-headers of HTTP/2, such as `:authority`. */
function ownHeaders({ headers = [] }: HarMessage, where: string): [string, string][] {
  return headersOf(headers, where).filter(([name]) => !name.startsWith(":"));
}
