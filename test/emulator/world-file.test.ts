import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type EmulatorServer, startEmulator } from "../../src/emulator/server.js";
import { createFolder, runCli } from "../support/programs/cli.js";
import { call } from "../support/servers/emulator.js";

const { folder, remove } = createFolder({});
const running: EmulatorServer[] = [];

afterAll(async () => {
  for (const server of running) await server.close();
  remove();
});

async function runWith(world: string, ...args: string[]) {
  writeFileSync(join(folder, "world.yaml"), world);
  return runCli(["mock", "--port", "0", "--world", "world.yaml", ...args], { folder });
}

describe("a bad world file", () => {
  test.each([
    ["is no YAML", "users: [", /^mock: world\.yaml:1:9: Flow sequence .+[^:]\n$/],
    [
      "has an unknown name",
      "app:\n  name: Shop\n  redirectUri: x\n",
      /^mock: world\.yaml:3:16: world \/app\/redirectUri: unknown name: .+\n$/,
    ],
    [
      "has a value of the wrong type",
      "users:\n  ann:\n    talk: maybe\n",
      /^mock: world\.yaml:3:11: world \/users\/ann\/talk: expected boolean, got .+\n$/,
    ],
    [
      "names a consent item that is not set up",
      "users:\n  ann: { consents: [account_emial] }\n",
      /world\.yaml:2:21: world \/users\/ann\/consents\/0: unknown consent item of the app: did you mean account_email\?\n$/,
    ],
    [
      "has two users with one ID",
      "users:\n  ann: { id: 1 }\n  bob: { id: 1 }\n",
      /world\.yaml:3:14: world \/users\/bob\/id: the same as that of ann: use another\n$/,
    ],
    [
      "has a key twice",
      `app:\n  keys:\n    admin: [{ key: "${"a".repeat(32)}" }]\n    native: [{ key: "${"a".repeat(32)}" }]\n`,
      /world\.yaml:4:\d+: world \/app\/keys\/native\/0\/key: the same as another key/,
    ],
    [
      "has a channel twice",
      "app:\n  channels:\n    - { publicId: _a, searchId: '@a', name: A }\n    - { publicId: _a, searchId: '@b', name: B }\n",
      /world\.yaml:4:\d+: world \/app\/channels\/1\/publicId: the same as another one: use another\n$/,
    ],
    [
      "has a template of an unknown type",
      "app:\n  messageTemplates:\n    - { id: 1, template: { object_type: poem } }\n",
      /world\.yaml:3:\d+: world \/app\/messageTemplates\/0\/template\/object_type: expected .+\n$/,
    ],
    [
      "has a quota with a misspelt name",
      "quotas:\n  mesage-pair: { count: 1, seconds: 60 }\n",
      /world\.yaml:2:16: world \/quotas\/mesage-pair: unknown quota: did you mean message-pair\?\n$/,
    ],
    [
      "names an operation that there is not",
      "faults:\n  - { operationId: getUserMee }\n",
      /world\.yaml:2:20: world \/faults\/0\/operationId: unknown operation: did you mean getUserMe\?\n$/,
    ],
    [
      "has the URL of a webhook without a host",
      "app:\n  webhooks:\n    unlink: { url: 'http://' }\n",
      /world\.yaml:3:20: world \/app\/webhooks\/unlink\/url: expected a string that matches .+\n$/,
    ],
    ["is a list", "- a\n", /world\.yaml:1:1: world: expected object, got an array of 1\n$/],
  ])("that %s gets one message with the place", async (_, world, message) => {
    const { exitCode, stdout, stderr } = await runWith(world);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("that is missing, and a persona that is unknown, get one message", async () => {
    const missing = await runCli(["mock", "--world", "none.yaml"], { folder });
    const unknown = await runWith("users: { ann: {} }", "--auto-login=bob");

    expect(missing.stderr).toBe("mock: none.yaml: cannot be read (ENOENT): check the path\n");
    expect(unknown.stderr).toMatch(/--auto-login bob: unknown persona: use one of ann\n$/);
  });
});

describe("a state file", () => {
  const stateFile = join(folder, "state.json");

  async function start(): Promise<EmulatorServer> {
    const server = await startEmulator({ port: 0, host: "127.0.0.1", stateFile, autoLogin: "ryan" });
    running.push(server);
    return server;
  }

  async function order(server: EmulatorServer): Promise<string> {
    const response = await fetch(`${server.url}/_control/tokens`, { method: "POST", body: '{"persona":"ryan"}' });
    return ((await response.json()) as { accessToken: string }).accessToken;
  }

  test("keeps tokens, the clock and the signing key over the end of the process", async () => {
    const first = await start();
    const accessToken = await order(first);
    await fetch(`${first.url}/_control/clock`, { method: "POST", body: '{"seconds":3600}' });
    const keys = await (await fetch(`${first.baseUrls.kauth}/.well-known/jwks.json`)).text();

    // The first goes on: nothing is written at its end.
    const second = await start();

    const info = await call(fetch, `Bearer ${accessToken}`, `${second.baseUrls.kapi}/v1/user/access_token_info`);
    expect(info.status).toBe(200);
    expect(info.body["expires_in"]).toBeLessThanOrEqual(18_000);
    expect(await (await fetch(`${second.baseUrls.kauth}/.well-known/jwks.json`)).text()).toBe(keys);
  });

  test("is whole at any moment, and has what was confirmed", async () => {
    const server = await start();
    const text = () => readFileSync(stateFile, "utf8");

    const tokens = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const token = await order(server);
        expect(() => JSON.parse(text()) as unknown).not.toThrow();
        expect(text()).toContain(token);
        return token;
      }),
    );

    expect(new Set(tokens).size).toBe(20);
  });

  test("has no drafts beside it that a killed process has left", async () => {
    // The highest ID that a process can have is lower on every system.
    const [left, kept] = [`${stateFile}.99999999.tmp`, `${stateFile}.${process.pid}.tmp`];
    writeFileSync(left, "half of a st");
    writeFileSync(kept, "half of a st");

    await start();

    expect([existsSync(left), existsSync(kept)]).toEqual([false, true]);
  });

  test("of another form is refused", async () => {
    const path = join(folder, "other.json");
    writeFileSync(path, '{"version":0}');

    await expect(startEmulator({ port: 0, host: "127.0.0.1", stateFile: path })).rejects.toThrow(
      /^state .*other\.json: not a state file of this version: remove it to start over$/,
    );
  });
});
