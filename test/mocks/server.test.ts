import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import type { Recording } from "../../scripts/redocly/lib/recordings.js";
import { type MockLogEntry, type MockServer, startMockServer } from "../../src/mocks/server.js";
import { callableApis, type TestedApi } from "../support/apis.js";
import { call } from "../support/call.js";
import { runCli } from "../support/cli.js";

let server: MockServer;
let unchecked: MockServer;
const entries: MockLogEntry[] = [];
const where = { port: 0, host: "127.0.0.1" };

beforeAll(async () => {
  server = await startMockServer({ ...where, log: (entry) => entries.push(entry) });
  unchecked = await startMockServer({ ...where, check: false });
});
afterAll(() => Promise.all([server.close(), unchecked.close()]));

/** Makes the call of a recording, asking the mock for a case. */
function ask(api: TestedApi, recording: Recording, { baseUrls }: MockServer, example?: string) {
  const send = (request: Request) => {
    if (example) request.headers.set("prefer", `example=${example}`);
    return fetch(request);
  };
  return call(api, recording, { baseUrls, fetch: send });
}

describe.each(callableApis)("$id", (api) => {
  test.each(api.recordings.map((recording) => [`${recording.operation} ${recording.case}`, recording] as const))(
    "%s is answered as recorded when asked for, unless its request is wrong",
    async (_, recording) => {
      const { status, body } = recording.response;
      const { data, error, response } = await ask(api, recording, server, recording.case);
      expect(response.status).toBe(recording.faults ? 400 : status);
      if (!recording.faults && body !== undefined) expect(error ?? data).toEqual(body);
      if (recording.faults) {
        expect(response.headers.get("kakao-openapi-violations")).toMatch(/^\[\{"place":/);
        expect((await ask(api, recording, unchecked, recording.case)).response.status).toBe(status);
      }
    },
  );

  const successes = api.recordings.filter((one) => !one.case.startsWith("error-") && !one.faults);
  const firsts = new Map([...successes].reverse().map((recording) => [recording.operation, recording]));
  test.each([...firsts])("%s is answered with its first success when nothing is asked for", async (_, first) => {
    const { data, response } = await ask(api, first, server);
    expect(response.status).toBe(first.response.status);
    if (first.response.body !== undefined) expect(data).toEqual(first.response.body);
  });
});

const authorization = "Bearer secret-token";

test("a request without a credential is answered with 401 in the form of the host", async () => {
  const response = await fetch(`${server.baseUrls.kapi}/v2/user/me`);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: -401, msg: expect.stringContaining("Authorization") as string });
});

test("an unknown path is answered with 404 and the one most like it", async () => {
  const response = await fetch(`${server.baseUrls.kapi}/v2/user/mee`, { headers: { authorization } });
  expect(response.status).toBe(404);
  expect(await response.json()).toHaveProperty("msg", expect.stringContaining("/v2/user/me"));
});

test("a wrong method is answered with 404 and the right one", async () => {
  const response = await fetch(`${server.baseUrls.kapi}/v2/user/me`, { method: "DELETE", headers: { authorization } });
  expect(response.status).toBe(404);
  expect(await response.json()).toHaveProperty("msg", expect.stringContaining("GET or POST"));
});

test("what is below no API is answered with 404 and the APIs", async () => {
  const response = await fetch(`${server.url}/v2/user/me`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("/kapi, /karlo");
});

test.each(["code=418", "example=nonsense", 'code=200, example="error-invalid-token"'])(
  "the preference %s, which no case has, is answered with those that there are",
  async (prefer) => {
    const response = await fetch(`${server.baseUrls.kapi}/v2/user/me`, { headers: { authorization, prefer } });
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty("msg", expect.stringContaining("error-invalid-token (401)"));
  },
);

test("a status can be asked for", async () => {
  const headers = { authorization, prefer: "respond-async, code=401" };
  expect((await fetch(`${server.baseUrls.kapi}/v2/user/me`, { headers })).status).toBe(401);
});

test("malformed JSON is refused, and its text is not shown", async () => {
  const response = await fetch(`${server.baseUrls.karlo}/v2/inference/karlo/t2i`, {
    method: "POST",
    headers: { authorization: "KakaoAK secret-key", "content-type": "application/json" },
    body: '{"prompt": "private',
  });
  expect(response.status).toBe(400);
  const shown = `${response.headers.get("kakao-openapi-violations")} ${await response.text()}`;
  expect(shown).toContain("JSON");
  expect(shown).not.toMatch(/private|secret/);
});

test("many violations still make a header of ASCII and at most 4 kB", async () => {
  const query = Array.from({ length: 60 }, (_, index) => `${encodeURIComponent("가".repeat(20))}${index}=1`).join("&");
  const strict = await startMockServer({ ...where, strict: true });
  const response = await fetch(`${strict.baseUrls.dapi}/v2/search/web?query=a&${query}`, {
    headers: { authorization: "KakaoAK key" },
  });
  await strict.close();
  const text = response.headers.get("kakao-openapi-violations") ?? "";
  expect(text).toMatch(/^[\x20-\x7e]{2000,4096}$/);
  expect((JSON.parse(text) as { pointer: string }[])[0]?.pointer).toContain("가");
});

test("a body of more than 1 MB is refused before it is read", async () => {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("POST /kapi/v2/user/me HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\nabc");
  expect(await readAll(socket)).toMatch(/^HTTP\/1.1 413 [^]*connection: close/i);
});

test("a body that turns out to be of more than 1 MB is refused", async () => {
  const init = { method: "POST", body: megabytes(3), duplex: "half" };
  const response = await fetch(`${server.baseUrls.kapi}/v2/user/me`, init);
  expect(response.status).toBe(413);
});

test("a request that does not come to its end is refused", async () => {
  const impatient = await startMockServer({ ...where, requestTimeout: 50 });
  const socket = connect(Number(new URL(impatient.url).port), "127.0.0.1");
  socket.write("POST /kapi/v2/user/me HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
  expect(await readAll(socket)).toMatch(/^HTTP\/1.1 408 /);
  await impatient.close();
});

/** A body of unknown length. */
function megabytes(count: number): ReadableStream {
  let left = count;
  return new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(1_000_000)) : controller.close()),
  });
}

async function readAll(socket: ReturnType<typeof connect>): Promise<string> {
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  return text;
}

test.each(["GET /kapi/%zz HTTP/1.1", "GET http://[ HTTP/1.1", "GET //[ HTTP/1.1", "GET * HTTP/1.1", "nonsense"])(
  "%s does not end the server",
  async (line) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.end(`${line}\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(await readAll(socket)).toMatch(/^HTTP\/1.1 4\d\d /);
    expect((await fetch(server.url)).status).toBe(404);
  },
);

test("a connection that is cut does not end the server", async () => {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  await new Promise<void>((resolve) =>
    socket.write("POST /kapi/v2/user/me HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc", () => resolve()),
  );
  socket.destroy();
  await once(socket, "close");
  expect((await fetch(server.url)).status).toBe(404);
});

test("pages of any origin may call", async () => {
  const preflight = await fetch(`${server.baseUrls.kapi}/v2/user/me`, {
    method: "OPTIONS",
    headers: {
      origin: "https://app.example",
      "access-control-request-method": "GET",
      "access-control-request-headers": "authorization,x-request-id",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("https://app.example");
  expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,x-request-id");
  const { headers } = await fetch(`${server.baseUrls.kapi}/v2/user/me`);
  expect(headers.get("access-control-expose-headers")).toBe("kakao-openapi-violations");
});

test("the log tells of a request without its query and its credential", async () => {
  entries.length = 0;
  await fetch(`${server.baseUrls.kapi}/v2/user/me?target_id=7`, { headers: { authorization } });
  expect(entries).toMatchObject([
    { method: "GET", path: "/kapi/v2/user/me", operationId: "getUserMe", status: 200, violations: 0 },
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/secret|target_id/);
});

describe("the command", () => {
  test("refuses a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { exitCode, stderr } = await runCli(["mock", "--port", String(port)]);
    other.close();
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^mock: port \d+ of 127.0.0.1: in use: [^\n]+\n$/);
  });

  test.each(["-1", "http", "65536"])("refuses the port %s", async (port) => {
    const { exitCode, stderr } = await runCli(["mock", `--port=${port}`]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`mock: --port ${port}: no port: give a number from 0 to 65535\n`);
  });

  test.each(["SIGTERM", "SIGINT"] as const)(
    "logs requests and ends with 0 at %s",
    { timeout: 30_000 },
    async (signal) => {
      const args = ["--import", "tsx", join(root, "src/cli/index.ts"), "mock", "--port", "0"];
      const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
      const [, url = ""] = await waitFor(child, /listening on (\S+)\n/);
      const logged = waitFor(child, /\S+ GET \/kapi\/v2\/user\/me getUserMe 200 \d+ ms 0 violations\n/);
      expect((await fetch(`${url}/kapi/v2/user/me`, { headers: { authorization } })).status).toBe(200);
      await logged;
      const ended = once(child, "exit");
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
    },
  );
});

/** Waits until a program has printed what a pattern tells. */
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
