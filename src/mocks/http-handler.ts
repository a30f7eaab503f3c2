import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ApiName } from "../../generated/apis.js";
import type { OperationId } from "../../generated/contract/index.js";
import { matchRequest } from "../contract/match.js";
import { respond, type MockResponse, type MockOptions } from "./mock-response.js";
import { corsHeaders } from "./cors.js";
import { type ResponseMessage, errorResponse } from "./error-response.js";
import { readBody } from "./read-body.js";

/** One request, for a log. It holds neither query, headers nor body, where credentials stand. */
export interface MockLogEntry {
  readonly time: Date;
  /** Method and path are `-` where what arrived was no request. */
  readonly method: string;
  readonly path: string;
  /** Undefined when the request is of no described operation. */
  readonly operationId: string | undefined;
  /** Undefined when the caller was gone before it could be answered. */
  readonly status: number | undefined;
  readonly milliseconds: number;
  /** Number of violations in the request. */
  readonly violations: number;
  /** Name of the error where the mock itself failed. */
  readonly fault?: string | undefined;
}

/** What a server does with requests, and with what is none. */
export interface HttpHandler {
  readonly serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly rejectMalformed: (error: NodeJS.ErrnoException, socket: Duplex) => void;
}

/** The address that the checker sees; the `Host` header is the caller's. */
export const origin = "http://127.0.0.1";

/** How long a connection may stay open when it is no longer wanted, in milliseconds. */
export const grace = 1_000;

/** Longest body of a request, in bytes: room for an image of 5 MB in Base64, and more. */
const maximumBody = 8_000_000;

/**
 * Creates what answers the requests of a server.
 *
 * @param options How to answer
 * @param log Is told of each request, whatever becomes of it
 */
export function createHttpHandler(options: MockOptions, log: (entry: MockLogEntry) => void): HttpHandler {
  const busy = new WeakSet<Duplex>();
  const refused = new WeakMap<Duplex, number>();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", socket } = request;
    const [start, time] = [performance.now(), new Date()];
    const tell = (rest: Pick<MockLogEntry, "operationId" | "status" | "violations" | "fault">) =>
      log({ time, method, path: printablePath(url), milliseconds: Math.round(performance.now() - start), ...rest });
    busy.add(socket);
    try {
      const answer = await respondToCall(request, options);
      send(request, response, answer);
      const { operationId, status, violations } = answer;
      tell({ operationId, status, violations: violations.length });
    } catch (error) {
      const { api, operationId } = identify(request, options);
      // The caller is gone, or was told so by what refuses the malformed.
      if (socket.destroyed) {
        tell({ operationId, status: refused.get(socket), violations: 0 });
        return;
      }
      const fault = error instanceof Error ? error.name : typeof error;
      if (response.headersSent) response.destroy();
      else send(request, response, errorResponse(api, 500, `the mock failed (${fault}), which is a fault of its own`));
      tell({ operationId, status: 500, violations: 0, fault });
    } finally {
      busy.delete(socket);
    }
  }

  function rejectMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status = malformed[error.code ?? ""] ?? 400;
    socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\n\r\n`);
    refused.set(socket, status);
    // Browsers open connections before they need them, and send nothing.
    if (busy.has(socket) || ("bytesRead" in socket && socket.bytesRead === 0)) return;
    const nobody = { method: "-", path: "-", operationId: undefined };
    log({ time: new Date(), ...nobody, status, milliseconds: 0, violations: 0 });
  }

  return { serve, rejectMalformed };
}

const malformed: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };
const reasons: Readonly<Record<number, string>> = {
  400: "Bad Request",
  408: "Request Timeout",
  431: "Request Header Fields Too Large",
};

/** A whole URL, which only a proxy is sent, may hold a password; a character beyond ASCII may steer a terminal. */
function printablePath(url: string): string {
  if (!url.startsWith("/")) return "*";
  return url.replace(/[?#].*$/s, "").replaceAll(/[^\x21-\x7e]/g, "?");
}

async function respondToCall(request: IncomingMessage, options: MockOptions): Promise<MockResponse> {
  const { method = "", url = "", headers } = request;
  if (method === "OPTIONS") return plain({ status: 204, headers: {}, body: "" });
  const body = await readBody(request, maximumBody);
  if (body === undefined) return rejectTooLong(request, options);
  if (!isPath(url)) return plain(errorResponse(undefined, 400, "malformed URL"));
  const texts = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")] as const);
  return respond({ method, url: origin + url, headers: texts, body }, options);
}

function rejectTooLong(request: IncomingMessage, options: MockOptions): MockResponse {
  const { api, operationId } = identify(request, options);
  return { ...plain(errorResponse(api, 413, `the body is longer than ${maximumBody} bytes`)), operationId };
}

/** What the address tells of a request whose body nobody reads. */
function identify({ method = "", url = "" }: IncomingMessage, options: MockOptions): Partial<Identity> {
  const match = isPath(url) ? matchRequest({ method, url: origin + url }, options) : undefined;
  return !match || match.kind === "foreign" ? {} : match;
}

interface Identity {
  readonly api: ApiName;
  readonly operationId: OperationId;
}

function isPath(url: string): boolean {
  return url.startsWith("/") && URL.canParse(origin + url);
}

function plain(message: ResponseMessage): MockResponse {
  return { ...message, operationId: undefined, violations: [] };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: ResponseMessage): void {
  const length = { "content-length": Buffer.byteLength(body) };
  if (status !== 413) {
    response.writeHead(status, { ...corsHeaders(request), ...headers, ...(status !== 204 && length) }).end(body);
    return;
  }
  response.writeHead(status, { ...corsHeaders(request), ...headers, ...length, connection: "close" }).write(body);
  // To close at once would take the answer from a caller that is still sending, so the rest is dropped for a while.
  const end = () => void response.end(() => request.destroy());
  request.once("end", end).once("close", end).resume();
  setTimeout(end, grace).unref();
}
