import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { ApiName } from "../../generated/apis.js";
import { mocks } from "../../generated/mocks/index.js";
import { answerRequest, type MockAnswer, type MockOptions } from "./answer.js";
import { type AnswerMessage, answerError } from "./error-answer.js";
import { readBody } from "./read-body.js";
import { violationsHeader } from "./violations-header.js";

/** One answered request, for a log. It holds neither query, headers nor body, where credentials stand. */
export interface MockLogEntry {
  readonly time: Date;
  readonly method: string;
  readonly path: string;
  /** Undefined when the request is of no described operation. */
  readonly operationId: string | undefined;
  readonly status: number;
  readonly milliseconds: number;
  /** Number of violations in the request. */
  readonly violations: number;
}

/** Where a mock server listens, and how it answers. */
export interface MockServerOptions extends Omit<MockOptions, "baseUrls"> {
  /** Port; 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** Longest time for a request to arrive, in milliseconds; 30 000 when left out. */
  readonly requestTimeout?: number | undefined;
  readonly log?: ((entry: MockLogEntry) => void) | undefined;
}

/** A mock server that listens. */
export interface MockServer {
  readonly url: string;
  /** Addresses of the APIs on the server, for the `baseUrls` of a client. */
  readonly baseUrls: Readonly<Record<ApiName, string>>;
  /** Stops listening, lets what is being answered end, and closes the connections. */
  close(): Promise<void>;
}

/** Longest body of a request, in bytes. */
const maximumBody = 1_000_000;

/** How long a connection may stay open when it is no longer wanted, in milliseconds. */
const grace = 1_000;

/** The address that the checker sees; the `Host` header is the caller's. */
const origin = "http://127.0.0.1";

/**
 * Starts a server that answers for all APIs, each below its ID.
 *
 * @param options Where to listen, and how to answer
 * @throws Error of Node.js when it cannot listen there
 */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const { port, host, log, requestTimeout = 30_000, ...others } = options;
  const answering = { ...others, baseUrls: addressesBelow(origin) };
  const timeouts = {
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(requestTimeout, 1_000),
  };
  const server = createServer(timeouts, (request, response) => void serve(request, response, answering, log));
  server.on("clientError", refuseMalformed);
  await listen(server, port, host);
  const { port: actual } = server.address() as AddressInfo;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${actual}`;
  return { url, baseUrls: addressesBelow(url), close: () => close(server) };
}

function addressesBelow(url: string): Readonly<Record<ApiName, string>> {
  const entries = Object.entries(mocks).map(([name, { id }]) => [name, `${url}/${id}`]);
  return Object.fromEntries(entries) as Record<ApiName, string>;
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A client that takes its time must not keep the program alive.
    setTimeout(() => server.closeAllConnections(), grace).unref();
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  options: MockOptions,
  log: MockServerOptions["log"],
): Promise<void> {
  const start = performance.now();
  const time = new Date();
  try {
    const answer = await answerCall(request, options);
    send(request, response, answer);
    const milliseconds = Math.round(performance.now() - start);
    const { method = "", url = "" } = request;
    const { operationId, status, violations } = answer;
    const path = printablePath(url);
    log?.({ time, method, path, operationId, status, milliseconds, violations: violations.length });
  } catch {
    // The caller is gone, which this does not harm, or the fault is ours.
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { connection: "close" }).end();
  }
}

/** A whole URL, which only a proxy is sent, may hold a password; a character beyond ASCII may steer a terminal. */
function printablePath(url: string): string {
  if (!url.startsWith("/")) return "*";
  return url.replace(/[?#].*$/s, "").replaceAll(/[^\x21-\x7e]/g, "?");
}

async function answerCall(request: IncomingMessage, options: MockOptions): Promise<MockAnswer> {
  const { method = "", url = "", headers } = request;
  if (method === "OPTIONS") return plain({ status: 204, headers: {}, body: "" });
  const body = await readBody(request, maximumBody);
  if (body === undefined) return plain(answerError(undefined, 413, `the body is longer than ${maximumBody} bytes`));
  if (!url.startsWith("/") || !URL.canParse(origin + url)) return plain(answerError(undefined, 400, "malformed URL"));
  const texts = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")] as const);
  return answerRequest({ method, url: origin + url, headers: texts, body }, options);
}

function plain(message: AnswerMessage): MockAnswer {
  return { ...message, operationId: undefined, violations: [] };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: MockAnswer): void {
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

/** Any page may call, for a mock has nothing to protect. */
function corsHeaders({ headers, method }: IncomingMessage): Record<string, string> {
  const origins = { "access-control-allow-origin": headers.origin ?? "*", vary: "origin" };
  if (method !== "OPTIONS") return { ...origins, "access-control-expose-headers": violationsHeader };
  return {
    ...origins,
    "access-control-allow-methods": "GET, POST, PUT, DELETE",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-max-age": "600",
  };
}

const malformed: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

function refuseMalformed(error: NodeJS.ErrnoException, socket: Pick<Socket, "writable" | "end" | "destroy">): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  socket.end(`HTTP/1.1 ${malformed[error.code ?? ""] ?? "400 Bad Request"}\r\nConnection: close\r\n\r\n`);
}
