import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { run } from "../support/programs/run.js";
import type { Consumer } from "./runtime-tests.js";
import { isServer, type ShellBlock, shellBlocksOf, shellPages, whyNotRun } from "./shell-blocks.js";

/** Types the commands of README and guides, page by page, in an empty project into which the package was installed. */
export function testShell(consumer: () => Consumer): void {
  describe("the shell blocks of README and guides", () => {
    let programs: string;

    beforeAll(() => {
      programs = mkdtempSync(join(consumer().folder, "programs-"));
      writePrograms(programs);
    });

    afterAll(() => rmSync(programs, { recursive: true, force: true }));

    const pages = shellPages.map((page) => ({ page, blocks: shellBlocksOf(page) }));
    const run = pages.filter(({ blocks }) => blocks.some((block) => whyNotRun(block) === undefined));

    test.each(run)("of $page work one after the other", async ({ blocks }) => {
      const reader = await createReader(consumer().folder, programs);
      const failed: string[] = [];

      for (const block of blocks.filter((one) => whyNotRun(one) === undefined)) {
        const problem = await reader.type(block);
        if (problem !== undefined) failed.push(`${block.name}: ${problem}`);
      }
      await reader.leave();

      expect(failed).toEqual([]);
    });

    test("are all run, but for those that install something", () => {
      const blocks = pages.flatMap((page) => page.blocks);
      const reasons = blocks.flatMap((block) => whyNotRun(block) ?? []);

      expect(blocks.length - reasons.length).toBeGreaterThanOrEqual(15);
      expect(new Set(reasons)).toEqual(
        new Set([
          "installs packages, as the tests of the package and .ci/run do",
          "installs a program for the whole machine",
          "needs claude",
          "needs docker",
        ]),
      );
    });

    test.each([
      ["a token that the emulator did not issue", "npx kakao-openapi mock", "/v2/user/me", "401"],
      [
        "a field that is missing",
        "npx kakao-openapi mock --stateless",
        "/v2/api/talk/memo/default/send -X POST",
        "400",
      ],
    ])("would fail for %s", async (_, start, path, status) => {
      const reader = await createReader(consumer().folder, programs);
      const send = `curl -H "Authorization: Bearer any-token" http://127.0.0.1:4010/kapi${path}`;

      const started = await reader.type({ name: "", commands: `${start} --port 4010` });
      const sent = await reader.type({ name: "", commands: send });
      await reader.leave();

      expect([started, sent]).toEqual([undefined, expect.stringContaining(`HTTP ${status} `)]);
    });

    test("start an emulator with the world of the guide", async () => {
      const page = readFileSync(join(root, "docs/guides/en/mock.md"), "utf8");
      const [, world = ""] = /^```yaml\n([^]*?)^```$/m.exec(page) ?? [];
      const reader = await createReader(consumer().folder, programs);
      reader.write("world.yaml", world);
      reader.write("wrong.yaml", world.replace("linked: true", "linked: maybe"));

      const right = await reader.type({ name: "", commands: "npx kakao-openapi mock --world world.yaml" });
      const wrong = await reader.type({ name: "", commands: "npx kakao-openapi mock --world wrong.yaml" });
      await reader.leave();

      expect([right, wrong]).toEqual([undefined, expect.stringContaining("linked")]);
    });

    test("would fail for a program that is not there, and for an option that a command lacks", async () => {
      const reader = await createReader(consumer().folder, programs);

      const missing = await reader.type({ name: "", commands: "npx no-such-program" });
      const unknown = await reader.type({ name: "", commands: "npx kakao-openapi check --no-such-option" });
      const server = await reader.type({ name: "", commands: "npx kakao-openapi mock --no-such-option" });
      await reader.leave();

      expect([missing, unknown, server]).toEqual([
        expect.stringContaining("no-such-program"),
        expect.stringContaining("--no-such-option"),
        expect.stringContaining("--no-such-option"),
      ]);
    });
  });
}

/** Writes the programs of the shell: the package's own as installed, and curl, which must accept the response. */
function writePrograms(folder: string): void {
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
  write(
    "npx",
    `program=$1; shift
case $program in
  kakao-openapi) exec ./node_modules/.bin/kakao-openapi "$@" ;;
  @redocly/cli) exec "${process.execPath}" "${redocly}" "$@" ;;
  *) echo "npx: $program is not installed" >&2; exit 127 ;;
esac`,
  );
  write(
    "curl",
    `PATH=\${PATH#*:} exec curl -sS --fail-with-body -w '\\nHTTP %{http_code} %header{kakao-openapi-violations}\\n' "$@"`,
  );
}

/** Somebody who follows a page in a shell. */
interface Reader {
  /** Types a block; returns what went wrong, if anything did. */
  type(block: ShellBlock): Promise<string | undefined>;
  /** Writes a file of the project. */
  write(name: string, text: string): void;
  /** Stops the servers that still run, and takes the project away. */
  leave(): Promise<void>;
}

async function createReader(installed: string, programs: string): Promise<Reader> {
  const folder = mkdtempSync(join(dirname(programs), "reader-"));
  symlinkSync(join(installed, "node_modules"), join(folder, "node_modules"));
  const port = String(await findPort());
  writeTraffic(folder, port);
  const env = {
    PATH: `${programs}:${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    DO_NOT_TRACK: "1",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  const servers: ChildProcess[] = [];
  return {
    async type(block) {
      const commands = block.commands.replaceAll("4010", port);
      if (isServer(block))
        return startServer(`${commands.replace(/ *&$/, "")} --port ${port}`, { folder, env, servers });
      const { exitCode, output } = await run("sh", ["-e", "-c", commands], { cwd: folder, env });
      const isAccepted = [...output.matchAll(/^HTTP .*$/gm)].every(([line]) => /^HTTP 2\d\d *$/.test(line));
      return exitCode === 0 && isAccepted ? undefined : `exit code ${exitCode}\n${output}`;
    },
    write: (name, text) => writeFileSync(join(folder, name), text),
    async leave() {
      await Promise.all(servers.map(stop));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly servers: ChildProcess[];
}

/** Starts a server as a reader does in a second shell. */
async function startServer(command: string, { folder, env, servers }: Place): Promise<string | undefined> {
  const server = spawn("sh", ["-c", command.replace(/[^\n]*$/, "exec $&")], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listening = new Promise<void>((resolve) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes("listening on")) resolve();
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
  });
  const ended = once(server, "close").then(() => `ended\n${output}`);
  const problem = await Promise.race([listening, ended]);
  if (typeof problem !== "string") servers.push(server);
  return typeof problem === "string" ? problem : undefined;
}

async function stop(server: ChildProcess): Promise<void> {
  const closed = once(server, "close");
  server.kill();
  await closed;
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Writes what a reader has already: recorded traffic and fixtures where the guides name them, and an older bundle. */
function writeTraffic(folder: string, port: string): void {
  const [exchange = "", map = ""] = jsonBlocksOf("docs/guides/en/contract-testing.md");
  const body = { id: 1234567890 };
  const headers = [{ name: "Authorization", value: "Bearer token" }];
  const content = { mimeType: "application/json", text: JSON.stringify(body) };
  const entries = ["https://kapi.kakao.com", `http://127.0.0.1:${port}/kapi`].map((host) => ({
    request: { method: "GET", url: `${host}/v2/user/me`, headers },
    response: { status: 200, headers: [{ name: "Content-Type", value: "application/json" }], content },
  }));
  const stub = { request: { method: "GET", url: "/v2/user/me" }, response: { status: 200, jsonBody: body } };
  const files = {
    "test/kakao/traffic.ndjson": `${JSON.stringify(JSON.parse(exchange))}\n`,
    "test/fixtures/getUserMe.200.json": "{}",
    "test/responses/users/1.json": JSON.stringify(body),
    "test/responses/friends.json": JSON.stringify({ total_count: 0, elements: [] }),
    "test/responses.map.json": map,
    "wiremock/mappings/me.json": JSON.stringify(stub),
    "kakao.har": JSON.stringify({ log: { version: "1.2", creator: { name: "reader", version: "1" }, entries } }),
    "old/kapi.yaml": readFileSync(join(root, "generated/openapi/kapi.yaml"), "utf8"),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function jsonBlocksOf(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```json\n([^]*?)^```$/gm)].map(([, block = ""]) => block);
}
