import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface RedirectingServer {
  /** Where a call goes; it is sent on to another origin, a server on another port. */
  readonly address: string;
  /** Headers of the calls that came to the first server and to the one they were sent on to; no CORS preflights. */
  readonly received: { readonly first: IncomingHttpHeaders[]; readonly other: IncomingHttpHeaders[] };
  close(): Promise<void>;
}

/**
 * Starts a server that responds to every call with a redirect to another origin, and that origin, which responds with
 * `{}`.
 */
export async function startRedirectingServer(): Promise<RedirectingServer> {
  const received: RedirectingServer["received"] = { first: [], other: [] };
  const other = await listen(received.other, 200, {});
  const first = await listen(received.first, 302, { location: `${addressOf(other)}/elsewhere` });
  return {
    address: addressOf(first),
    received,
    close: async () => {
      await Promise.all([first, other].map(closeServer));
    },
  };
}

/** Lets pages of any origin call, so that a browser follows as far as it may. */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type",
};

async function listen(
  received: IncomingHttpHeaders[],
  status: number,
  headers: Record<string, string>,
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method === "OPTIONS") return response.writeHead(204, corsHeaders).end();
    received.push(request.headers);
    response.writeHead(status, { ...corsHeaders, "content-type": "application/json", ...headers }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
