import { KakaoError } from "../errors.js";
import { isObject } from "../is-object.js";
import { stringifyJson } from "../json.js";
import type { Receiver, WebhookResult } from "./result.js";

/**
 * The request of a server on Node.js: of `node:http`, or of a framework on it, which may have read the body. Its own types
 * are not needed.
 */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: object;
  /** The body as a body parser has read it: bytes, text or an object. */
  readonly body?: unknown;
  /** The body as it came, which NestJS keeps with `rawBody: true`. It is preferred to `body`. */
  readonly rawBody?: unknown;
  /** The request of Node.js in that of Fastify. */
  readonly raw?: unknown;
}

/** The response of a server on Node.js. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * Creates the standard request of one of Node.js, of Express, NestJS or Fastify, for receivers of webhooks. The body is
 * taken where it is: raw, parsed, or still unread. An object that a parser made of it is written as it was sent, in the
 * form or JSON that the content type says.
 *
 * @param request The request as the framework passes it
 * @see https://nodejs.org/api/http.html#class-httpincomingmessage
 */
export function toRequest(request: NodeRequest): Request {
  const { method = "GET", url = "/" } = request;
  const headers = headersOf(request.headers);
  const body = /^(GET|HEAD)$/.test(method) ? null : bodyOf(request, headers.get("Content-Type") ?? "");
  const isStream = body instanceof ReadableStream;
  // The host is of no interest to a receiver, and the header is anybody's choice.
  const address = new URL(url.replace(/^\/*/, "/"), "http://localhost");
  return new Request(address, { method, headers, body, ...(isStream && { duplex: "half" }) });
}

/** A receiver, such as `handleUnlink`; one of your own may have no check of its options. */
type Handle<Event, Options> = ((request: Request, options: Options) => Promise<WebhookResult<Event>>) &
  Partial<Pick<Receiver<Event, Options>, "checkOptions">>;

/**
 * Creates a request handler for `node:http`, Express and whatever else calls handlers with Node's request and response. It
 * sends the documented response once `receive` has finished: Kakao waits for 3 seconds, so queue what takes longer.
 *
 * The handler rejects when `receive` does; nothing is sent then. Express 5 responds with status 500; on `node:http`, catch
 * it.
 *
 * @param handle A receiver, such as `handleUnlink`
 * @param options Options of the receiver
 * @param receive Called with each result; branch on `ok`
 * @throws {@link KakaoError} when an option is wrong, such as a key that the environment lacks
 */
export function nodeHandler<Event, Options>(
  handle: Handle<Event, Options>,
  options: Options,
  receive: (result: WebhookResult<Event>) => void | Promise<void>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  handle.checkOptions?.(options);
  return async (request, response) => {
    const result = await handle(toRequest(request), options);
    await receive(result);
    const { status, headers } = result.response;
    // After a refusal the connection ends, since its sender may be in the middle of a body.
    if (!result.ok) headers.set("Connection", "close");
    const text = await result.response.text();
    response.writeHead(status, Object.fromEntries(headers));
    response.end(text);
  };
}

function headersOf(headers: object): Headers {
  const all = Object.entries(headers as Record<string, string | readonly string[] | undefined>);
  const known = all.flatMap(([name, value]): [string, string][] => {
    // A name that begins with a colon belongs to HTTP/2.
    if (value === undefined || name.startsWith(":")) return [];
    return [[name, typeof value === "string" ? value : value.join(", ")]];
  });
  return new Headers(known);
}

/** Returns the body where it is: raw, unread, or parsed. */
function bodyOf(request: NodeRequest, contentType: string): BodyInit | null {
  const { rawBody, body, raw } = request;
  if (isWritten(rawBody)) return rawBody;
  if (isWritten(body)) return body;
  const stream = (isObject(raw) ? raw : request) as NodeStream;
  if (stream.readableDidRead === false) return streamOf(stream);
  if (isObject(body)) return contentType.startsWith("application/json") ? stringifyJson(body) : formOf(body);
  throw new KakaoError(
    "toRequest: the body was already read and is in neither body nor rawBody: keep the raw body, or read the webhook first",
  );
}

function isWritten(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" || body instanceof Uint8Array;
}

interface NodeStream extends NodeRequest {
  readonly readableDidRead?: boolean;
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array | string>;
}

/** Creates a standard stream. To cancel it does not end that of Node.js: the response would go with the connection. */
function streamOf(source: NodeStream): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(typeof next.value === "string" ? new TextEncoder().encode(next.value) : next.value);
    },
  });
}

/** Writes a parsed form. A field that came twice is written twice, for the receiver to refuse. */
function formOf(fields: Readonly<Record<string, unknown>>): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => [name, String(one)]),
  );
  return new URLSearchParams(pairs);
}
