import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ApiName } from "../../generated/apis.js";
import { type ContractId, operations } from "../../generated/contract/index.js";
import type { Violation } from "../contract/violation.js";
import { isRegisteredMethod } from "../contract/match/well-known.js";
import { matchRequest } from "../contract/match/match.js";
import type { MockOptions, MockRequest, MockResponse } from "./mock-response.js";
import { corsHeaders } from "./cors.js";
import { helpHeader } from "./help-header.js";
import { type ResponseMessage, errorResponse } from "./error-response.js";
import { readRequestBody } from "./read-body.js";

/** A request in the log, without its query, headers and body, which may contain credentials. */
export interface MockLogEntry {
  readonly time: Date;
  /** `-` for malformed HTTP, and for a method that is not registered. */
  readonly method: string;
  /**
   * The path template of the operation, below its API. Where no operation matches, `-`: a path may be secret, and is
   * given with `showNames` only.
   */
  readonly path: string;
  /** Undefined if no operation matches. */
  readonly operationId: string | undefined;
  /** Undefined if the client disconnected before the response. */
  readonly status: number | undefined;
  readonly milliseconds: number;
  /** The violations of the request: errors, and warnings. */
  readonly violations: readonly Violation[];
  /** The name of an internal error of the mock server. */
  readonly error?: string | undefined;
}

/** Responds to a request. */
export type Respond = (request: ReceivedRequest, options: MockOptions) => Promise<ServedResponse>;

/** A request as it was received. */
export interface ReceivedRequest extends MockRequest {
  /** Address of the client. */
  readonly ip: string;
  /** The body as on the wire, which may be no text. */
  readonly bytes: Uint8Array;
}

/** A response as it is sent. */
export interface ServedResponse extends MockResponse {
  /** Closes the connection instead. */
  readonly drop?: boolean;
  /** A body that is no text, in place of `body`. */
  readonly bytes?: Uint8Array | undefined;
}

/** The handlers of an HTTP server. */
export interface HttpHandler {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly rejectMalformed: (error: NodeJS.ErrnoException, socket: Duplex) => void;
}

/** The origin that the checker sees, whatever the `Host` header says. */
export const origin = "http://127.0.0.1";

/** How long an unwanted connection may stay open, in milliseconds. */
export const grace = 1_000;

/** Maximum size of a request body, in bytes: an image of 5 MB in Base64, and more. */
const maximumBody = 8_000_000;

/**
 * Creates the handlers of a mock server.
 *
 * @param respond Responds to a request
 * @param options How to respond
 * @param log Called for each request, whatever becomes of it
 */
export function createHttpHandler(
  respond: Respond,
  options: MockOptions,
  log: (entry: MockLogEntry) => void,
): HttpHandler {
  const busy = new WeakSet<Duplex>();
  const rejected = new WeakMap<Duplex, number>();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = request;
    const [start, time] = [performance.now(), new Date()];
    const logRequest = (rest: Pick<MockLogEntry, "operationId" | "status" | "violations" | "error">) =>
      log({
        time,
        ...callOf(request, rest.operationId, options),
        milliseconds: Math.round(performance.now() - start),
        ...rest,
      });
    busy.add(socket);
    try {
      const message = await respondToCall(request, respond, options);
      if (message.drop) socket.destroy();
      else send(request, response, message);
      const { operationId, status, violations } = message;
      logRequest({ operationId, status: message.drop ? undefined : status, violations });
    } catch (thrown) {
      const { api, operationId } = identify(request, options);
      // The client has disconnected, or got its response from rejectMalformed.
      if (socket.destroyed) {
        logRequest({ operationId, status: rejected.get(socket), violations: [] });
        return;
      }
      const error = thrown instanceof Error ? thrown.name : typeof thrown;
      if (response.headersSent) response.destroy();
      else send(request, response, errorResponse(api, 500, `internal error in the mock server (${error})`));
      logRequest({ operationId, status: 500, violations: [], error });
    } finally {
      busy.delete(socket);
    }
  }

  function rejectMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status = malformed[error.code ?? ""] ?? 400;
    socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\n\r\n`);
    rejected.set(socket, status);
    // Browsers open spare connections and send nothing.
    if (busy.has(socket) || ("bytesRead" in socket && socket.bytesRead === 0)) return;
    const unknown = { method: "-", path: "-", operationId: undefined };
    log({ time: new Date(), ...unknown, status, milliseconds: 0, violations: [] });
  }

  return { handle, rejectMalformed };
}

const malformed: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };
const reasons: Readonly<Record<number, string>> = {
  400: "Bad Request",
  408: "Request Timeout",
  431: "Request Header Fields Too Large",
};

function callOf(
  { method = "", url = "" }: IncomingMessage,
  operationId: string | undefined,
  { showNames = false, baseUrls = {} }: MockOptions,
): Pick<MockLogEntry, "method" | "path"> {
  const operation = operationId === undefined ? undefined : operations[operationId as ContractId];
  const prefix = operation && operation.api !== "webhooks" ? [baseUrls[operation.api] ?? origin].flat()[0] : undefined;
  const path = operation ? `${(prefix ?? "").slice(origin.length)}${operation.path}` : "-";
  return {
    method: showNames || isRegisteredMethod(method) ? method : "-",
    path: operation || !showNames ? path : printablePath(url),
  };
}

/** Returns a path for the log: an absolute URL may contain a password, and other characters may control a terminal. */
function printablePath(url: string): string {
  if (!url.startsWith("/")) return "*";
  return url.replace(/[?#].*$/s, "").replaceAll(/[^\x21-\x7e]/g, "?");
}

async function respondToCall(
  request: IncomingMessage,
  respond: Respond,
  options: MockOptions,
): Promise<ServedResponse> {
  const { method = "", url = "", headers } = request;
  if (method === "OPTIONS") return plain({ status: 204, headers: {}, body: "" });
  const bytes = await readRequestBody(request, maximumBody);
  if (bytes === undefined) return rejectTooLong(request, options);
  if (!isPath(url)) return plain(errorResponse(undefined, 400, "malformed URL"));
  const pairs = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")] as const);
  const ip = request.socket.remoteAddress ?? "";
  const body = bytes.toString("utf8");
  return respond({ method, url: origin + url, headers: pairs, body, ip, bytes }, options);
}

function rejectTooLong(request: IncomingMessage, options: MockOptions): MockResponse {
  const { api, operationId } = identify(request, options);
  return { ...plain(errorResponse(api, 413, `the request body is larger than ${maximumBody} bytes`)), operationId };
}

/** Identifies a request by its URL, without reading its body. */
function identify({ method = "", url = "" }: IncomingMessage, options: MockOptions): Partial<Identity> {
  const match = isPath(url) ? matchRequest({ method, url: origin + url }, options) : undefined;
  return !match || match.kind === "foreign" ? {} : match;
}

interface Identity {
  readonly api: ApiName;
  readonly operationId: ContractId;
}

function isPath(url: string): boolean {
  return url.startsWith("/") && URL.canParse(origin + url);
}

function plain(message: ResponseMessage): MockResponse {
  return { ...message, operationId: undefined, violations: [] };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body: text, bytes }: ResponseMessage & Pick<ServedResponse, "bytes">,
): void {
  const body = bytes ?? text;
  const length = { "content-length": Buffer.byteLength(body) };
  const all = { ...corsHeaders(request), ...helpHeader(status, text), ...headers };
  if (status !== 413) {
    response.writeHead(status, { ...all, ...(status !== 204 && length) }).end(body);
    return;
  }
  response.writeHead(status, { ...all, ...length, connection: "close" }).write(body);
  // A client that is still sending would lose the response if the connection closed at once, so the rest is discarded.
  const end = () => void response.end(() => request.destroy());
  request.once("end", end).once("close", end).resume();
  setTimeout(end, grace).unref();
}
