import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { callsWith, anyCredentials, type BenchCall } from "./calls.js";
import { load, memoryOf, send } from "./load.js";
import { type RunningServer, type ServerName, startServer, stopServer } from "./servers.js";
import { credentialsOf } from "./speed.js";

/** How a server bears what clients do to it. */
export interface Robustness {
  /** Idle connections that were open while others were served. */
  readonly idle: number;
  /** Of the requests that were made meanwhile, those that got a response. */
  readonly served: string;
  /** Memory that the idle connections take, in MB. */
  readonly idleMemory: number;
  /** Of some clients with idle connections, those that saw a reset when the server was told to stop. */
  readonly resets: string;
  /** Of some kinds of malformed HTTP, those after which the server still works and the connection has an end. */
  readonly malformed: string;
}

const idleConnections = 10_000;
const idleClients = 100;

/** Measures how a server bears idle connections, malformed HTTP and SIGTERM. */
export async function measureRobustness(name: ServerName): Promise<Robustness> {
  const server = await startServer(name);
  try {
    const credentials = name === "kakao-openapi" ? await credentialsOf(server) : anyCredentials;
    const call = callsWith(credentials).find(({ operationId }) => operationId === "getUserMe");
    if (!call) throw new Error("no call");
    const malformed = await sendMalformed(server, call);
    const idle = await holdIdle(server, call);
    return { ...idle, malformed, resets: await stopGently(server, call) };
  } finally {
    await stopServer(server);
  }
}

async function holdIdle(server: RunningServer, call: BenchCall) {
  await load(server, [call], { count: 500 });
  const before = memoryOf(server.pid);
  const sockets: Socket[] = [];
  for (let opened = 0; opened < idleConnections; opened += 100)
    sockets.push(...(await Promise.all(Array.from({ length: 100 }, () => open(server)))));
  const { requests, statuses } = await load(server, [call], { count: 2_000 });
  const alive = sockets.filter((socket) => !socket.destroyed && socket.readyState === "open").length;
  const idleMemory = memoryOf(server.pid) - before;
  for (const socket of sockets) socket.destroy();
  return { idle: alive, served: `${statuses.get(200) ?? 0} of ${requests}`, idleMemory };
}

async function open({ port }: RunningServer): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await new Promise<void>((resolve) => {
    socket.once("connect", () => resolve()).once("error", () => resolve());
  });
  socket.on("error", () => undefined);
  return socket;
}

const ok = "GET /kapi/v2/user/me HTTP/1.1\r\nHost: a\r\n";

/** Requests that are no HTTP, or break its rules. */
const garbage: readonly string[] = [
  "\r\n\r\n\r\n",
  "hello\r\n\r\n",
  `${ok}Content-Length: -1\r\n\r\n`,
  `${ok}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`,
  `${ok}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
  `${ok}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n`,
  `${ok}A: ${"a".repeat(100_000)}\r\n\r\n`,
  `GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
  `${ok}Bad Header\r\n\r\n`,
  "GET http://[::1 HTTP/1.1\r\nHost: a\r\n\r\n",
  "GET /%zz%ff?%=%zz HTTP/1.1\r\nHost: \u0000\r\nConnection: close\r\n\r\n",
  "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n",
  "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001",
];

async function sendMalformed(server: RunningServer, call: BenchCall): Promise<string> {
  let sound = 0;
  for (const text of garbage) {
    const socket = await open(server);
    socket.resume();
    socket.end(text, "latin1");
    const hasEnd = await Promise.race([untilClosed(socket), wait(3_000).then(() => false)]);
    socket.destroy();
    if (hasEnd && (await send(server, call)) > 0) sound += 1;
  }
  return `${sound} of ${garbage.length}`;
}

/** Keeps connections that have had a response, stops the server, and uses half of them just then. */
async function stopGently({ port, hasPrefixes, child }: RunningServer, call: BenchCall): Promise<string> {
  const path = hasPrefixes ? `/${call.api}${call.path}` : call.path;
  const headers = Object.entries(call.headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const text = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers.join("")}\r\n`;
  const clients = await Promise.all(
    Array.from({ length: idleClients }, async () => {
      const socket = connect(port, "127.0.0.1");
      const client = { socket, hasFailed: false };
      socket.on("error", () => (client.hasFailed = true));
      socket.write(text);
      await Promise.race([once(socket, "data"), wait(5_000)]);
      socket.on("data", () => undefined);
      return client;
    }),
  );
  child.kill("SIGTERM");
  // Those that use their connection before they can know.
  for (const { socket } of clients.slice(idleClients / 2)) socket.write(text);
  await Promise.race([once(child, "exit"), wait(5_000)]);
  await wait(200);
  const reset = clients.filter(({ hasFailed }) => hasFailed).length;
  for (const { socket } of clients) socket.destroy();
  return `${reset} of ${idleClients}`;
}

/** Waits until a socket is closed; an error closes it, too. */
function untilClosed(socket: Socket): Promise<true> {
  return new Promise((resolve) => socket.once("close", () => resolve(true)));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
