import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { startMockServer } from "../../../src/mocks/server.js";
import { violationsHeader } from "../../../src/mocks/violations-header.js";
import type { Arrived } from "./calls.js";

/** The mock server, with a list of what reached it. */
export interface Relay {
  readonly url: string;
  readonly requests: Arrived[];
  close(): Promise<void>;
}

/** Headers that are for the next hop only. */
const hopByHop: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "http2-settings",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);

/** Starts the mock server behind a relay that keeps each request. */
export async function startRelay(): Promise<Relay> {
  const mock = await startMockServer({ port: 0, host: "127.0.0.1" });
  const requests: Arrived[] = [];
  const server = createServer((request, reply) => {
    void relay(request).then(({ status, headers, body }) => reply.writeHead(status, headers).end(body));
  });

  async function relay(request: IncomingMessage) {
    const { method = "GET", url = "/" } = request;
    const body = Buffer.concat(await request.toArray());
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined || hopByHop.has(name) ? [] : [[name, [value].flat().join(", ")] as [string, string]],
    );
    const response = await fetch(mock.url + url, {
      method,
      headers,
      redirect: "manual",
      ...(method !== "GET" && method !== "HEAD" && { body }),
    });
    const { pathname, searchParams } = new URL(url, mock.url);
    requests.push({
      method,
      path: decodeURIComponent(pathname),
      query: searchParams,
      authorization: request.headers.authorization,
      body: body.toString("utf8"),
      status: response.status,
      violations: response.headers.get(violationsHeader) ?? undefined,
    });
    const kept = ["content-type", "location"].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return {
      status: response.status,
      headers: Object.fromEntries(kept),
      body: Buffer.from(await response.arrayBuffer()),
    };
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await mock.close();
    },
  };
}
