import manifest from "../../../package.json" with { type: "json" };
import { parseJson, stringifyJson } from "../../json.js";
import type { Headers } from "../../redact/message.js";
import { CommandError } from "../command-error.js";
import type { Redactable } from "./redactable.js";

/** Writes exchanges a line each. */
export function renderNdjson(exchanges: readonly Redactable[]): string {
  return exchanges.map((exchange) => `${stringifyJson(lineOf(exchange))}\n`).join("");
}

function lineOf({ operationId, request, response, has }: Redactable): object {
  const { method, url } = request;
  const { status } = response;
  return {
    ...(has.operation && { operation: operationId }),
    ...(has.request && { request: { method, url, ...messageOf("request", request, has) } }),
    ...(has.response && { response: { status, ...messageOf("response", response, has) } }),
  };
}

function messageOf(
  side: "request" | "response",
  { headers, body }: { readonly headers: Headers; readonly body: string },
  { unrecorded, values }: Redactable["has"],
): object {
  return {
    headers,
    ...(body !== "" && { body: values.includes(side) ? parseJson(body) : body }),
    ...(unrecorded.includes(side) && { unrecorded: true }),
  };
}

/**
 * Writes exchanges as an HTTP Archive 1.2.
 *
 * @throws {CommandError} When one has no request, which a HAR cannot say
 */
export function renderHar(exchanges: readonly Redactable[]): string {
  const creator = { name: "kakao-openapi redact", version: manifest.version };
  const entries = exchanges.map(entryOf);
  return `${JSON.stringify({ log: { version: "1.2", creator, entries } }, null, 2)}\n`;
}

function entryOf({ request, response, has }: Redactable, index: number): object {
  if (!has.request)
    throw new CommandError(`redact: entry ${index + 1}: a response without its request: write NDJSON, not HAR`);
  const sizes = { cookies: [], headersSize: -1 };
  const sent = { mimeType: typeOf(request.headers), text: request.body };
  const received = { size: Buffer.byteLength(response.body), mimeType: typeOf(response.headers), text: response.body };
  const isUnrecorded = has.unrecorded.includes("response");
  return {
    // A HAR has times, which tell when somebody did something.
    startedDateTime: "1970-01-01T00:00:00.000Z",
    time: 0,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      ...sizes,
      headers: objectsOf(request.headers),
      queryString: queryOf(request.url),
      ...(request.body !== "" && { postData: sent }),
      bodySize: has.unrecorded.includes("request") ? 1 : Buffer.byteLength(request.body),
    },
    response: {
      status: has.response ? response.status : 0,
      statusText: "",
      httpVersion: "HTTP/1.1",
      ...sizes,
      headers: has.response ? objectsOf(response.headers) : [],
      content: isUnrecorded ? { size: -1, mimeType: received.mimeType } : received,
      redirectURL: "",
      bodySize: -1,
    },
  };
}

function objectsOf(pairs: Iterable<readonly [string, string]>): object[] {
  return [...pairs].map(([name, value]) => ({ name, value }));
}

function queryOf(url: string): object[] {
  return URL.canParse(url) ? objectsOf(new URL(url).searchParams) : [];
}

function typeOf(headers: Headers): string {
  return headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
}
