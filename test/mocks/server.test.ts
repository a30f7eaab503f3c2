import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MockLogEntry, type MockServer, startMockServer } from "../../src/mocks/server.js";

let server: MockServer;
let unchecked: MockServer;
const entries: MockLogEntry[] = [];
const authorization = "Bearer secret-token";
const where = { port: 0, host: "127.0.0.1" };

beforeAll(async () => {
  server = await startMockServer({ ...where, log: (entry) => entries.push(entry) });
  unchecked = await startMockServer({ ...where, check: false });
});
afterAll(() => Promise.all([server.close(), unchecked.close()]));

test("a list of friends needs no limit, and a user is found by any ID", async () => {
  const user = "/v2/user/me?target_id_type=user_id&target_id=123456789";
  for (const path of ["/v1/api/talk/friends", user]) {
    const headers = { authorization: path === user ? "KakaoAK key" : authorization };
    expect((await fetch(server.baseUrls.kapi + path, { headers })).status).toBe(200);
  }
});

test("a request without a credential gets 401 in the format of the host", async () => {
  const response = await fetch(`${server.baseUrls.kapi}/v2/user/me`);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: -401, msg: expect.stringContaining("Authorization") as string });
});

test("an unknown path gets 404 with the closest one", async () => {
  const response = await fetch(`${server.baseUrls.kapi}/v2/user/mee`, { headers: { authorization } });
  expect(response.status).toBe(404);
  expect(await response.json()).toHaveProperty("msg", expect.stringContaining("/v2/user/me"));
});

test("a wrong method gets 404 with the right ones", async () => {
  const response = await fetch(`${server.baseUrls.kapi}/v2/user/me`, { method: "DELETE", headers: { authorization } });
  expect(response.status).toBe(404);
  expect(await response.json()).toHaveProperty("msg", expect.stringContaining("GET or POST"));
});

test("a path outside of the APIs gets 404 with their paths", async () => {
  const response = await fetch(`${server.url}/v2/user/me`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("/kapi, /karlo");
});

test.each([
  ["of the operation", "kauth", "POST", "/oauth/token", { error: "invalid_grant", error_code: "KOE320" }],
  ["of wrong requests", "dapi", "GET", "/v2/search/image", { errorType: "InvalidArgument" }],
  ["of wrong requests", "dapi", "GET", "/v2/search/nothing", { errorType: "MissingParameter" }],
  ["of wrong requests", "kapi", "POST", "/v2/user/revoke/scopes", { code: -2 }],
] as const)("a rejection has the error %s in %s %s %s", async (_, api, method, path, expected) => {
  const headers = { authorization: api === "dapi" ? "KakaoAK key" : authorization };
  const response = await fetch(server.baseUrls[api] + path, { method, headers });

  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.json()).toMatchObject(expected);
});

test.each(["code=418", "example=nonsense", 'code=200, example="error-invalid-token"'])(
  "the preference %s, which no case has, gets the list of cases",
  async (prefer) => {
    const response = await fetch(`${server.baseUrls.kapi}/v2/user/me`, { headers: { authorization, prefer } });
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty("msg", expect.stringContaining("error-invalid-token (401)"));
  },
);

test("a status can be preferred", async () => {
  const headers = { authorization, prefer: "respond-async, code=401" };
  expect((await fetch(`${server.baseUrls.kapi}/v2/user/me`, { headers })).status).toBe(401);
});

test("malformed JSON is rejected, and its text is not shown", async () => {
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

test("the header of many violations is ASCII and at most 4 kB", async () => {
  const query = Array.from({ length: 60 }, (_, index) => `${encodeURIComponent("가".repeat(20))}${index}=1`).join("&");
  const named = await startMockServer({ ...where, showNames: true });
  const response = await fetch(`${named.baseUrls.dapi}/v2/search/web?query=a&${query}`, {
    headers: { authorization: "KakaoAK key" },
  });
  await named.close();
  const text = response.headers.get("kakao-openapi-violations") ?? "";
  expect(text).toMatch(/^[\x20-\x7e]{2000,4096}$/);
  const listed = JSON.parse(text) as { pointer?: string; omitted?: number }[];
  expect(listed[0]?.pointer).toContain("가");
  expect(listed.at(-1)?.omitted).toBe(60 - listed.length + 1);
});

test("without rejection, what is wrong is in the header and the log", async () => {
  const found: MockLogEntry[] = [];
  const lenient = await startMockServer({ ...where, check: false, log: (entry) => found.push(entry) });

  const response = await fetch(`${lenient.baseUrls.dapi}/v2/search/web?query=a&page=999`, {
    headers: { authorization: "KakaoAK key" },
  });
  await lenient.close();

  expect(response.status).toBe(200);
  expect(JSON.parse(response.headers.get("kakao-openapi-violations") ?? "")).toMatchObject([{ pointer: "/page" }]);
  expect(found[0]?.violations).toMatchObject([{ pointer: "/page", rule: "maximum" }]);
});

test("a server that stops lets clients use their connections once more, and resets none", async () => {
  const stopping = await startMockServer(where);
  const get = "GET /kapi/v2/user/me HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\n\r\n";
  const [active, idle] = [0, 1].map(() => connect(Number(new URL(stopping.url).port), "127.0.0.1"));
  const [first] = await Promise.all([active, idle].map((socket) => (socket!.write(get), once(socket!, "data"))));

  const closed = stopping.close();
  active!.write(get);

  expect(String(first)).toMatch(/connection: keep-alive/i);
  const [last, none] = await Promise.all([readAll(active!), readAll(idle!)]);
  expect(last).toMatch(/^HTTP\/1.1 200 [^]*connection: close/i);
  expect(none).toBe("");
  await closed;
});

test("a body of more than 8 MB is rejected before it is read", async () => {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("POST /kapi/v2/user/me HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\nabc");
  expect(await readAll(socket)).toMatch(/^HTTP\/1.1 413 [^]*connection: close/i);
});

test("a body of unknown size of more than 8 MB is rejected in the format of the host", async () => {
  entries.length = 0;
  const init = { method: "POST", body: megabytes(10), duplex: "half" };
  const response = await fetch(`${server.baseUrls.kapi}/v2/user/me`, init);
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: -2, msg: "the request body is larger than 8000000 bytes" });
  expect(entries).toMatchObject([{ operationId: "postUserMe", status: 413 }]);
});

test("an image of 2 MB is accepted", async () => {
  const response = await fetch(`${server.baseUrls.karlo}/v2/inference/karlo/variations`, {
    method: "POST",
    headers: { authorization: "KakaoAK key", "content-type": "application/json" },
    body: JSON.stringify({ image: Buffer.alloc(2_000_000).toString("base64") }),
  });
  expect(response.status).toBe(200);
});

test("an unfinished request is rejected, and logged once", async () => {
  const logged: MockLogEntry[] = [];
  const impatient = await startMockServer({ ...where, requestTimeout: 50, log: (entry) => logged.push(entry) });
  const open = (text: string) => {
    const socket = connect(Number(new URL(impatient.url).port), "127.0.0.1");
    socket.write(text);
    return readAll(socket);
  };
  expect(await open("POST /kapi/v2/user/me HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc")).toMatch(
    /^HTTP\/1.1 408 /,
  );
  expect(await open("GET /kapi/v2/user/me HTTP/1.1\r\nHost:")).toMatch(/^HTTP\/1.1 408 /);
  await impatient.close();
  expect(logged).toMatchObject([
    { method: "POST", path: "/kapi/v2/user/me", operationId: "postUserMe", status: 408 },
    { method: "-", path: "-", operationId: undefined, status: 408 },
  ]);
});

test("an internal error gets a response in the format of the host, and is logged", async () => {
  const logged: MockLogEntry[] = [];
  const cases = { getUserMe: { status: 200, headers: { "not a name": "x" } } };
  const failing = await startMockServer({ ...where, cases, log: (entry) => logged.push(entry) });
  const headers = { authorization, origin: "https://app.example" };
  const response = await fetch(`${failing.baseUrls.kapi}/v2/user/me`, { headers });
  await failing.close();
  expect(response.status).toBe(500);
  expect(response.headers.get("access-control-allow-origin")).toBe("https://app.example");
  expect(await response.json()).toMatchObject({ msg: "internal error in the mock server (TypeError)" });
  expect(logged).toMatchObject([{ operationId: "getUserMe", status: 500, error: "TypeError" }]);
});

test("JSON that is nested too deeply gets a response in the format of the host", async () => {
  entries.length = 0;
  const response = await fetch(`${server.baseUrls.karlo}/v2/inference/karlo/t2i`, {
    method: "POST",
    headers: { authorization: "KakaoAK key", "content-type": "application/json" },
    body: `{"prompt":${"[".repeat(8000)}${"]".repeat(8000)}}`,
  });
  expect([400, 500]).toContain(response.status);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(await response.json()).toHaveProperty("code");
  expect(entries).toMatchObject([{ operationId: "generateImage", status: response.status }]);
});

/** Creates a body of unknown length. */
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
  "%s does not stop the server",
  async (line) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.end(`${line}\r\nHost: a\r\nConnection: close\r\n\r\n`);
    entries.length = 0;
    const text = await readAll(socket);
    expect(text).toMatch(/^HTTP\/1.1 4\d\d /);
    expect(entries).toMatchObject([{ status: Number(text.slice(9, 12)) }]);
    expect((await fetch(server.url)).status).toBe(404);
  },
);

test.each([
  ["destroy", 400],
  ["resetAndDestroy", undefined],
] as const)("a connection closed by %s does not stop the server, and is logged", async (cut, status) => {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  await new Promise<void>((resolve) =>
    socket.write("POST /kapi/v2/user/me HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc", () => resolve()),
  );
  // When another call has its response, the server has seen the start of this one.
  await fetch(server.url);
  entries.length = 0;
  socket[cut]();
  await once(socket, "close");
  expect((await fetch(server.url)).status).toBe(404);
  const expected = { method: "POST", path: "/kapi/v2/user/me", operationId: "postUserMe", status };
  await expect.poll(() => entries).toContainEqual(expect.objectContaining(expected));
});

test("an error response lists the first violations, and how many more there are", async () => {
  const body = new URLSearchParams(Array.from({ length: 100 }, (_, index) => [`a${index}`, "1"]));
  const headers = { authorization: "Bearer token" };

  const response = await fetch(`${server.baseUrls.kapi}/v1/user/unlink`, { method: "POST", headers, body });

  const { msg } = (await response.json()) as { msg: string };
  expect(msg).toContain("body /(#18, 3 characters):");
  expect(msg).toMatch(/; and 82 more$/);
});

test("pages of any origin may call", async () => {
  const preflight = await fetch(`${server.baseUrls.kapi}/v2/user/me`, {
    method: "OPTIONS",
    headers: {
      origin: "https://app.example",
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization,x-request-id",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("https://app.example");
  expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,x-request-id");
  expect(preflight.headers.get("access-control-allow-methods")).toBe("PATCH");
  expect(preflight.headers.get("access-control-allow-credentials")).toBe("true");
  const { headers } = await fetch(`${server.baseUrls.kapi}/v2/user/me`);
  expect(headers.get("access-control-expose-headers")).toBe("kakao-openapi-violations, link");
});

test("the log shows a request without its query and credential", async () => {
  entries.length = 0;
  await fetch(`${server.baseUrls.kapi}/v2/user/me?target_id=7&target_id_type=user_id`, { headers: { authorization } });
  expect(entries).toMatchObject([
    { method: "GET", path: "/kapi/v2/user/me", operationId: "getUserMe", status: 200, violations: [] },
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/secret|target_id|connected_at/);
});
