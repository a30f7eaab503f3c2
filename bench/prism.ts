import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { root } from "../scripts/lib/project.js";
import { callableApis, generatedFolder } from "../test/support/apis.js";
import type { PlainExchange } from "../test/support/mutations/base.js";
import { freePort, untilOpen } from "./ports.js";

const version = "5.14.2";
const folder = join(root, ".build/prism");
const program = join(folder, "node_modules/@stoplight/prism-cli/dist/index.js");

/** Header that tells the upstream which exchange it is asked for. */
const indexHeader = "x-exchange";

/**
 * Sends exchanges through Prism, and returns for each what Prism says of it; undefined for one that cannot be sent.
 * Prism is installed when it is first needed, since nothing else uses it.
 */
export async function runPrism(exchanges: readonly PlainExchange[]): Promise<(readonly string[] | undefined)[]> {
  if (!existsSync(program))
    execFileSync("npm", ["install", "--no-save", "--prefix", folder, `@stoplight/prism-cli@${version}`], {
      stdio: "ignore",
    });
  const upstream = createServer((request, response) => {
    const exchange = exchanges[Number(request.headers[indexHeader])];
    request.resume();
    if (!exchange) return void response.writeHead(500).end();
    const { status, headers, body } = exchange.response;
    response.writeHead(status, headers).end(body);
  });
  upstream.listen(0, "127.0.0.1");
  await once(upstream, "listening");
  const { port } = upstream.address() as AddressInfo;
  const proxies = new Map<string, Proxy>();
  try {
    for (const { id, bundle } of callableApis)
      proxies.set(new URL(bundle.servers[0]?.url ?? "").host, await startProxy(id, port));
    const found: (readonly string[] | undefined)[] = exchanges.map(() => undefined);
    const rest = exchanges.entries();
    const askInTurn = async (): Promise<void> => {
      for (const [index, exchange] of rest) {
        const proxy = proxies.get(new URL(exchange.request.url).host);
        found[index] = proxy ? await ask(proxy, index, exchange) : [];
      }
    };
    // While Prism is silent about one, it can respond to others.
    await Promise.all(Array.from({ length: atOnce }, askInTurn));
    return found;
  } finally {
    for (const { child } of proxies.values()) child.kill();
    upstream.closeAllConnections();
    upstream.close();
  }
}

interface Proxy {
  readonly child: ChildProcess;
  readonly port: number;
}

async function startProxy(api: string, upstream: number): Promise<Proxy> {
  const port = await freePort();
  const bundle = join(generatedFolder, `openapi/${api}.yaml`);
  const args = [
    program,
    "proxy",
    bundle,
    `http://127.0.0.1:${upstream}`,
    "-p",
    String(port),
    "--verboseLevel",
    "silent",
  ];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  await untilOpen(child, port);
  return { child, port };
}

/** Requests on their way at the same time. */
const atOnce = 4;

/** Prism never responds to some requests, e.g. to one whose headers it cannot pass on. */
const timeoutMs = 3000;

async function ask({ port }: Proxy, index: number, { request }: PlainExchange): Promise<readonly string[] | undefined> {
  const { pathname, search } = new URL(request.url);
  const body = Buffer.from(request.body);
  const headers = { ...request.headers, [indexHeader]: String(index), "content-length": String(body.length) };
  try {
    return await new Promise<readonly string[]>((resolve, reject) => {
      const call = send({
        host: "127.0.0.1",
        port,
        method: request.method,
        path: pathname + search,
        headers,
        agent: false,
      });
      call.once("error", reject);
      call.setTimeout(timeoutMs, () => call.destroy(new Error("Prism does not respond")));
      call.once("response", (response) => {
        response.resume();
        const said = response.headers["sl-violations"];
        const isOwn = String(response.headers["content-type"]).includes("problem+json");
        resolve([
          ...(said === undefined ? [] : messagesIn(String(said))),
          ...(isOwn ? [`status ${response.statusCode}`] : []),
        ]);
      });
      call.end(body);
    });
  } catch {
    // Node.js sends no header with such characters.
    return undefined;
  }
}

function messagesIn(header: string): string[] {
  const violations = JSON.parse(header) as { message: string; location?: string[] }[];
  return violations.map(({ message, location = [] }) => `${location.join(".")} ${message}`);
}
