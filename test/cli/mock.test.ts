import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { defaultApp } from "../../src/emulator/world/default-world.js";
import { runCli } from "../support/programs/cli.js";

describe("mock", () => {
  const adminKey = `KakaoAK ${defaultApp.keys.admin?.[0]?.key ?? ""}`;

  test("rejects a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { exitCode, stderr } = await runCli(["mock", "--port", String(port)]);
    other.close();
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^mock: port \d+ on 127.0.0.1: already in use: [^\n]+\n$/);
  });

  test.each(["-1", "http", "65536"])("rejects the port %s", async (port) => {
    const { exitCode, stderr } = await runCli(["mock", `--port=${port}`]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`mock: --port ${port}: expected a number from 0 to 65535\n`);
  });

  test.each([
    ["SIGTERM", "the emulator", [], adminKey],
    ["SIGINT", "the emulator", [], adminKey],
    ["SIGTERM", "recordings only", ["--stateless"], "KakaoAK key"],
  ] as const)(
    "logs requests and exits with 0 on %s, with %s",
    { timeout: 30_000 },
    async (signal, _, options, authorization) => {
      const child = spawnMock(options);
      const [, url = ""] = await waitFor(child, /listening on (\S+)\n/);
      const logged = waitFor(child, /\S+ GET \/kapi\/v1\/user\/ids listUserIds 200 \d+ ms 0 violations\n/);
      expect((await fetch(`${url}/kapi/v1/user/ids`, { headers: { authorization } })).status).toBe(200);
      await logged;
      const ended = once(child, "exit");
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
    },
  );

  test("keeps running when nobody reads its log", { timeout: 30_000 }, async () => {
    const child = spawnMock();
    const [, url = ""] = await waitFor(child, /listening on (\S+)\n/);
    child.stdout?.destroy();
    for (let calls = 0; calls < 5; calls += 1)
      expect((await fetch(`${url}/kapi/v1/user/ids`, { headers: { authorization: adminKey } })).status).toBe(200);
    const ended = once(child, "exit");
    child.kill();
    expect(await ended).toEqual([0, null]);
  });
});

/** Starts the command in a process of its own. */
function spawnMock(options: readonly string[] = []): ChildProcess {
  const args = ["--import", "tsx", join(root, "src/cli/index.ts"), "mock", "--port", "0", ...options];
  return spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
}

/** Waits until a program has printed a match. */
function waitFor({ stdout }: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let text = "";
  return new Promise((resolve, reject) => {
    stdout?.on("data", (chunk) => {
      text += String(chunk);
      const found = pattern.exec(text);
      if (found) resolve(found);
    });
    stdout?.once("end", () => reject(new Error(`ended without ${String(pattern)}: ${text}`)));
  });
}
