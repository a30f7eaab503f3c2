import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { blocksOf } from "../package/markdown.js";
import { type HttpServer, startHttpServer } from "../support/servers/http-server.js";
import { run } from "../support/programs/run.js";
import { installFolder } from "../support/programs/runtimes.js";

const here = join(root, "test/recipes");
const adminKey = "admin-key";

let folder: string;
let kapi: HttpServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "recipes-"));
  const installed = join(folder, "node_modules/kakao-openapi");
  mkdirSync(installed, { recursive: true });
  await installFolder(here);
  cpSync(join(root, "dist"), join(installed, "dist"), { recursive: true });
  copyFileSync(join(root, "package.json"), join(installed, "package.json"));
  linkModules(join(here, "node_modules"), join(folder, "node_modules"));
  linkModules(join(root, "node_modules/@types"), join(folder, "node_modules/@types"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "recipes", private: true, type: "module" }));
  cpSync(join(root, "examples/webhooks"), folder, { recursive: true });
  copyFileSync(join(here, "offline.mjs"), join(folder, "offline.mjs"));
  copyFileSync(join(here, "jest.test.cjs"), join(folder, "jest.test.cjs"));
  kapi = await startHttpServer((request, response) => {
    response.setHeader("content-type", "application/json");
    if (!request.headers.authorization) response.writeHead(401).end("{}");
    else if (request.url?.includes("friends")) response.end('{"elements":[{"uuid":"a"}],"total_count":1}');
    else response.end('{"id":123456789,"connected_at":"2026-01-02T03:04:05Z"}');
  });
}, 240_000);

afterAll(async () => {
  await kapi.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Links the packages of a folder into another. What stands there already stays. */
function linkModules(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const present = readdirSync(to);
  for (const name of readdirSync(from).filter((one) => !one.startsWith("."))) {
    if (name.startsWith("@")) linkModules(join(from, name), join(to, name));
    else if (!present.includes(name)) symlinkSync(join(from, name), join(to, name), "junction");
  }
}

const servers: ChildProcess[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.kill()));

/** Starts an example; the port and the lines are those that it prints. */
async function start(file: string): Promise<{ url: string; nextLine: () => Promise<string> }> {
  const child = spawn(process.execPath, [file], {
    cwd: folder,
    env: { ...process.env, PORT: "0", KAKAO_ADMIN_KEY: adminKey },
  });
  servers.push(child);
  const lines: string[] = [];
  let wake = (): void => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => {
      lines.push(...String(data).trim().split("\n"));
      wake();
    });
  child.on("exit", () => {
    lines.push("exited");
    wake();
  });
  const nextLine = async (): Promise<string> => {
    while (lines.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return lines.shift() ?? "";
  };
  const line = await nextLine();
  const port = /listening on (\d+)/.exec(line)?.[1];
  if (port === undefined) throw new Error(`${file}: ${[line, ...lines].join("\n")}`);
  return { url: `http://localhost:${port}/kakao/unlink`, nextLine };
}

describe("a server that receives webhooks", () => {
  // Next.js itself is too large to install for a test: its route handler is served as it is.
  const nextServer = `import { serve } from "@hono/node-server";
import { POST } from "./next.mjs";
serve({ fetch: POST, port: 0 }, ({ port }) => console.log("listening on " + port));`;

  test.each(["node.mjs", "express.mjs", "nest.mjs", "fastify.mjs", "hono.mjs", "next-server.mjs"])(
    "accepts Kakao's, and refuses a stranger's: %s",
    async (file) => {
      writeFileSync(join(folder, "next-server.mjs"), nextServer);
      const { url, nextLine } = await start(file);
      const send = (key: string) =>
        fetch(url, {
          method: "POST",
          headers: { Authorization: `KakaoAK ${key}` },
          body: new URLSearchParams({ app_id: "1", user_id: "1234567890", referrer_type: "UNLINK_FROM_APPS" }),
        });

      const accepted = await send(adminKey);
      const line = await nextLine();
      const refused = await send("another");

      expect([accepted.status, await accepted.text(), line]).toEqual([200, "", "unlinked 1234567890"]);
      expect(refused.status).toBe(401);
      expect(await nextLine()).toMatch(/^unauthorized onUnlink: /);
    },
  );

  test("is tried in each example", () => {
    const examples = readdirSync(join(root, "examples/webhooks")).filter((file) => file.endsWith(".mjs"));

    expect(examples.sort()).toEqual(["express.mjs", "fastify.mjs", "hono.mjs", "nest.mjs", "next.mjs", "node.mjs"]);
  });
});

/** Starts a proxy that makes tunnels to the API, whatever it is asked for, and counts them. */
async function startProxy(): Promise<{ url: string; tunnels: () => number; close: () => void }> {
  let tunnels = 0;
  const proxy = createServer();
  proxy.on("connect", (_, socket) => {
    tunnels += 1;
    const upstream = connect(Number(new URL(kapi.url).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    tunnels: () => tunnels,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

describe("the guide to integrations", () => {
  const blocks = blocksOf("docs/guides/en/integrations.md");

  test("shows programs that compile, and print what their comments say", async () => {
    const proxy = await startProxy();
    const names = blocks.map(({ code }, index) => {
      writeFileSync(join(folder, `shown-${index}.ts`), code);
      return `shown-${index}`;
    });
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, rootDir: ".", outDir: "out" },
      ...{ target: "es2022", module: "nodenext", lib: ["es2023", "dom", "dom.iterable"], types: ["node"] },
    };
    const files = names.map((name) => `${name}.ts`);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    const env = { KAPI: kapi.url, PROXY_URL: proxy.url, KAKAO_ACCESS_TOKEN: "token" };

    const compiled = await run(process.execPath, [join(root, "node_modules/typescript7/bin/tsc")], { cwd: folder });
    const results = await Promise.all(
      names.map((name) =>
        run(process.execPath, ["--import", "./offline.mjs", join("out", `${name}.js`)], { cwd: folder, env }),
      ),
    );
    proxy.close();

    expect(compiled).toEqual({ exitCode: 0, output: "" });
    expect(results.map(({ output }, index) => [blocks[index]!.name, output])).toEqual(
      blocks.map(({ name, output }) => [name, output]),
    );
    expect(blocks.filter(({ output }) => output === "")).toEqual([]);
    expect(proxy.tunnels()).toBe(1);
  });
});

test("Jest loads every entry point in CommonJS, and calls through middleware and pages", async () => {
  const config = { rootDir: folder, testMatch: ["<rootDir>/jest.test.cjs"], transform: {}, cache: false };
  const args = [join(folder, "node_modules/jest/bin/jest.js"), "--config", JSON.stringify(config)];

  const { exitCode, output } = await run(process.execPath, args, { cwd: folder, env: { KAPI: kapi.url } });

  expect(output).toContain("5 passed, 5 total");
  expect(exitCode).toBe(0);
});
