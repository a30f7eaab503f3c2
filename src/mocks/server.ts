import { createServer, type Server } from "node:http";
import { type AddressInfo, Server as NetServer } from "node:net";
import type { ApiName } from "../../generated/apis.js";
import { mocks } from "../../generated/mocks/index.js";
import { type MockOptions, respond as respondWithRecordings } from "./mock-response.js";
import { createHttpHandler, grace, type MockLogEntry, origin, type Respond } from "./http-handler.js";

export type { MockLogEntry } from "./http-handler.js";

/** The address of a mock server, and how it responds. */
export interface MockServerOptions extends Omit<MockOptions, "baseUrls"> {
  /** Port; 0 for any free one. */
  readonly port: number;
  readonly host: string;
  /** Maximum time to receive a request, in milliseconds. Default: 30 000. */
  readonly requestTimeout?: number | undefined;
  readonly log?: ((entry: MockLogEntry) => void) | undefined;
  /** Responds to a request. Default: with a recording. */
  readonly respond?: Respond | undefined;
}

/** A running mock server. */
export interface MockServer {
  readonly url: string;
  /** URLs of the APIs on the server, for the `baseUrls` of a client. */
  readonly baseUrls: Readonly<Record<ApiName, string>>;
  /** Stops listening, finishes pending responses, and closes the connections. */
  close(): Promise<void>;
}

/**
 * Starts a mock server of all APIs, each below its ID.
 *
 * @param options Where to listen, and how to respond
 * @throws Error of Node.js when it cannot listen
 */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const { port, host, log = () => undefined, requestTimeout = 30_000, respond = respondWithRecordings } = options;
  const { check, strict, showNames, cases } = options;
  const mockOptions = { check, strict, showNames, cases, baseUrls: addressesBelow(origin) };
  const timeouts = {
    requestTimeout,
    // Longer than clients keep a connection, or a busy one sends a request just when it is closed.
    keepAliveTimeout: 65_000,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(requestTimeout, 1_000),
  };
  const { handle, rejectMalformed } = createHttpHandler(respond, mockOptions, log);
  const server = createServer(timeouts, (request, response) => {
    // While the server stops, each client learns with its next response that the connection ends.
    if (!server.listening) response.setHeader("connection", "close");
    void handle(request, response);
  });
  server.on("clientError", rejectMalformed);
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

/** How long a kept connection may still send a request after the server was told to stop, in milliseconds. */
const farewell = 250;

/**
 * Stops listening, then closes the idle connections. Node.js would close them at once, and a client that is about to
 * use one would see a reset.
 */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    NetServer.prototype.close.call(server, () => resolve());
    setTimeout(() => server.closeIdleConnections(), farewell);
    // A slow client must not keep the process alive.
    setTimeout(() => server.closeAllConnections(), farewell + grace).unref();
  });
}
