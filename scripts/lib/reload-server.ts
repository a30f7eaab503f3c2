import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** A server of a folder, whose open pages reload on demand. */
export interface ReloadServer {
  readonly url: string;
  /** Reloads the open pages. */
  reload(): void;
  /** Shows a text on the pages, until the next reload. */
  show(text: string): void;
  close(): Promise<void>;
}

/** What a page does: it shows what went wrong, and reloads when something has changed. */
const script = `const events = new EventSource("/events");
events.addEventListener("reload", () => location.reload());
events.addEventListener("problem", ({ data }) => {
  const box = document.querySelector("#preview-problem") ?? document.createElement("pre");
  box.id = "preview-problem";
  box.style = "position:fixed;inset:0 0 auto;z-index:9999;margin:0;padding:1em;white-space:pre-wrap;background:#fee;color:#900";
  box.textContent = JSON.parse(data);
  document.body.append(box);
});
`;

/** A script of its own file: the pages allow no other. */
const scriptPath = "/preview.js";

/** Starts a server on loopback. */
export async function startReloadServer(folder: string, port: number): Promise<ReloadServer> {
  const pages = new Set<ServerResponse>();
  let problem: string | undefined;
  const server = createServer((request, response) => {
    if (request.url === scriptPath) return void response.writeHead(200, headersOf(scriptPath)).end(script);
    if (request.url !== "/events") return void sendFile(folder, request, response);
    subscribe(request, response, pages);
    if (problem !== undefined) response.write(eventOf("problem", problem));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const send = (event: string, text: string): void => {
    for (const page of pages) page.write(eventOf(event, text));
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reload: () => {
      problem = undefined;
      send("reload", "");
    },
    show: (text) => {
      problem = text;
      send("problem", text);
    },
    close: () =>
      new Promise((resolve) => {
        for (const page of pages) page.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function eventOf(event: string, text: string): string {
  return `event: ${event}\ndata: ${JSON.stringify(text)}\n\n`;
}

function subscribe(request: IncomingMessage, response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).flushHeaders();
  pages.add(response);
  request.on("close", () => pages.delete(response));
}

async function sendFile(folder: string, { url = "/" }: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(url, "http://localhost");
  const file = join(folder, pathname.replace(/\/$/, "/index.html"));
  try {
    if (!(await stat(file)).isFile()) throw new Error("not a file");
    response.writeHead(200, headersOf(file));
    if (!file.endsWith(".html")) return void createReadStream(file).pipe(response);
    const html = await readFile(file, "utf8");
    response.end(html.replace("</body>", () => `<script src="${scriptPath}"></script></body>`));
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
  }
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".xml": "application/xml",
};

function headersOf(file: string): Record<string, string> {
  return { "content-type": `${types[extname(file)] ?? "text/plain"}; charset=utf-8`, "cache-control": "no-store" };
}
