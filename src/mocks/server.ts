import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApiName } from "../../generated/apis.js";
import { mocks } from "../../generated/mocks/index.js";
import type { MockOptions } from "./mock-response.js";
import { createHttpHandler, grace, type MockLogEntry, origin } from "./http-handler.js";

export type { MockLogEntry } from "./http-handler.js";

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

/**
 * Starts a server that answers for all APIs, each below its ID.
 *
 * @param options Where to listen, and how to answer
 * @throws Error of Node.js when it cannot listen there
 */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const { port, host, log = () => undefined, requestTimeout = 30_000, ...others } = options;
  const answering = { ...others, baseUrls: addressesBelow(origin) };
  const timeouts = {
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(requestTimeout, 1_000),
  };
  const { serve, rejectMalformed } = createHttpHandler(answering, log);
  const server = createServer(timeouts, (request, response) => void serve(request, response));
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

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A client that takes its time must not keep the program alive.
    setTimeout(() => server.closeAllConnections(), grace).unref();
  });
}
