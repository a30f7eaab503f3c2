import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import type { ApiName } from "../../../generated/apis.js";
import { stringifyJson } from "../../../src/json.js";
import { isMultipart, type Recording } from "../../../scripts/lib/spec/recordings.js";
import { readParts } from "../../../scripts/lib/spec/recorded-parts.js";
import { corsHeaders } from "./redirecting-server.js";

export interface Replayed {
  readonly api: ApiName;
  readonly recording: Recording;
}

export interface ReplayServer {
  /** Addresses of the APIs on this server, for the `baseUrls` of a client. */
  readonly baseUrls: Record<ApiName, string>;
  close(): Promise<void>;
}

/**
 * Serves recorded responses on a free port of the loopback interface, each API below a path of its own. A request must
 * be the recorded one to the letter; anything else gets a 404 that says what was asked for. Pages of any origin may
 * call it.
 */
export async function startReplayServer(replayed: readonly Replayed[]): Promise<ReplayServer> {
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(corsHeaders)));
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    void readBody(request).then((body) => {
      const match = replayed.find((entry) => matches(entry, request, body));
      if (!match) {
        response.writeHead(404, { "content-type": "application/json" });
        response.end(JSON.stringify({ asked: `${request.method} ${request.url}`, body }));
        return;
      }
      const { status, headers, body: recorded } = match.recording.response;
      const text = typeof recorded === "string" || recorded === undefined ? (recorded ?? "") : stringifyJson(recorded);
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const names = new Set(replayed.map(({ api }) => api));
  return {
    baseUrls: Object.fromEntries([...names].map((api) => [api, `http://127.0.0.1:${port}/${api}`])) as Record<
      ApiName,
      string
    >,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function matches({ api, recording }: Replayed, request: IncomingMessage, body: unknown): boolean {
  const { method, url, headers, body: expected } = recording.request;
  const path = `/${api}${url.replace(/^https:\/\/[^/]+/, "")}`;
  return (
    request.method === method &&
    request.url === path &&
    isDeepStrictEqual(body, isMultipart(recording) ? expected : asText(expected)) &&
    Object.entries(headers).every(([name, value]) => headerOf(request, name) === value)
  );
}

/** Returns a header; of a form with parts without the boundary, which differs each time. */
function headerOf({ headers }: IncomingMessage, name: string): unknown {
  const value = headers[name.toLowerCase()];
  return typeof value === "string" ? value.replace(/^(multipart\/form-data);.*/, "$1") : value;
}

function asText(body: unknown): string {
  return typeof body === "string" || body === undefined ? (body ?? "") : stringifyJson(body);
}

/** Reads a body as text, or the parts of a form as a recording has them. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  return type.startsWith("multipart/form-data") ? readParts(bytes, type) : bytes.toString("utf8");
}
