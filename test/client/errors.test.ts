import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createDapiClient } from "../../generated/clients/dapi.js";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { createKarloClient } from "../../generated/clients/karlo.js";
import { createKauthClient } from "../../generated/clients/kauth.js";
import { KakaoApiError, KakaoNetworkError, KakaoResponseError } from "../../src/errors.js";
import { unwrap } from "../../src/client/errors/unwrap.js";
import type { CallResult } from "../support/call.js";
import { type HttpServer, startHttpServer } from "../support/servers/http-server.js";

const large = "x".repeat(10 * 1024 * 1024);
const json = { "content-type": "application/json;charset=UTF-8" };

/** What the server does, by the path below which it is asked. */
const responses: Record<string, (response: ServerResponse) => void> = {
  "empty-400": (response) => response.writeHead(400, { "content-length": "0" }).end(),
  "html-502": (response) => response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>"),
  "truncated-json-200": (response) => response.writeHead(200, json).end('{"total_count": 1, "elements": [{"secret'),
  "truncated-json-400": (response) => response.writeHead(400, json).end('{"code": -2, "ms'),
  "truncated-body-200": (response) => cutOff(response, 200),
  "truncated-body-400": (response) => cutOff(response, 400),
  "gzip-nothing": (response) => response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync("")),
  nothing: (response) => response.writeHead(200, { "content-length": "0" }).end(),
  "json-as-text": (response) => response.writeHead(200, { "content-type": "text/plain" }).end('{"total_count":0}'),
  "page-200": (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Sign in</h1>"),
  "large-json": (response) => response.writeHead(200, json).end(JSON.stringify({ total_count: 1, large })),
  "byte-by-byte": (response) => void sendBytes(response, Buffer.from('\ufeff{"total_count":0,"name":"홍길동😀"}')),
  endless: (response) => sendForever(response.writeHead(200, json)),
  "endless-500": (response) => sendForever(response.writeHead(500, json)),
  "large-page": (response) => response.writeHead(500, { "content-type": "text/html" }).end(large),
};

function sendForever(response: ServerResponse): void {
  const send = () => {
    while (!response.destroyed && response.write("[".repeat(1000)));
  };
  response.on("drain", send);
  send();
}

/** Sends each byte by itself, so that characters are split. */
async function sendBytes(response: ServerResponse, bytes: Buffer): Promise<void> {
  response.writeHead(200, json);
  for (const byte of bytes) await new Promise((sent) => void response.write(Buffer.of(byte), sent));
  response.end();
}

function cutOff(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...json, "content-length": "1000" });
  response.write('{"code":', () => response.socket?.destroy());
}

let server: HttpServer;

beforeAll(async () => {
  server = await startHttpServer((request, response) => responses[request.url!.split("/")[1]!]!(response));
});

afterAll(() => server.close());

const listFriends = (kind: string) =>
  createKapiClient({ accessToken: "secret-token", baseUrls: { kapi: `${server.url}/${kind}` } }).GET(
    "/v1/api/talk/friends",
  );

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a response over a real connection", () => {
  test.each([
    ["empty-400", "HTTP 400 Bad Request", "listFriends: HTTP 400, Bad Request"],
    ["html-502", "<h1>Bad gateway</h1>", "listFriends: HTTP 502, Bad Gateway"],
    ["truncated-json-400", '{"code": -2, "ms', "listFriends: HTTP 400, Bad Request"],
  ])("that is %s returns its text as error, and quotes none of it in the message", async (kind, text, message) => {
    const { error } = await listFriends(kind);
    const thrown = await caught(unwrap(listFriends(kind)));

    expect(error).toBe(text);
    expect(thrown).toBeInstanceOf(KakaoApiError);
    expect(thrown).toMatchObject({ message, code: undefined, body: text });
  });

  test.each(["truncated-json-200", "page-200", "gzip-nothing", "nothing"])(
    "that is %s throws KakaoResponseError without quoting it",
    async (kind) => {
      const thrown = await caught(listFriends(kind));

      expect(thrown).toBeInstanceOf(KakaoResponseError);
      expect(thrown).toMatchObject({
        status: 200,
        message: expect.stringMatching(/^listFriends: expected a JSON object, got/) as string,
      });
      expect(inspect(thrown)).not.toMatch(/secret|Sign in/);
    },
  );

  test.each(["truncated-body-200", "truncated-body-400"])(
    "that is %s throws KakaoNetworkError with its cause",
    async (kind) => {
      const thrown = await caught(listFriends(kind));

      expect(thrown).toBeInstanceOf(KakaoNetworkError);
      expect((thrown as KakaoNetworkError).cause).toBeInstanceOf(Error);
    },
  );

  test("that is JSON under another content type is read", async () => {
    expect((await listFriends("json-as-text")).data).toEqual({ total_count: 0 });
  });

  test("that comes byte by byte is read, several at a time", async () => {
    const results = await Promise.all([listFriends("byte-by-byte"), listFriends("byte-by-byte")]);

    expect(results.map(({ data }) => data)).toEqual(Array(2).fill({ total_count: 0, name: "홍길동😀" }));
  });

  test.each([
    ["endless", 200],
    ["endless-500", 500],
  ])("that is %s ends at the maximum size, which an option raises", async (kind, status) => {
    const kapi = createKapiClient({ accessToken: "secret-token", baseUrls: { kapi: `${server.url}/${kind}` } });

    const thrown = await caught(kapi.GET("/v1/api/talk/friends", { maxResponseBytes: 100_000 }));
    const ofLarge = await caught(
      createKapiClient({
        accessToken: "secret-token",
        maxResponseBytes: 1000,
        baseUrls: { kapi: `${server.url}/large-json` },
      }).GET("/v1/api/talk/friends"),
    );

    expect(thrown).toBeInstanceOf(KakaoResponseError);
    expect(thrown).toMatchObject({
      status,
      message:
        'listFriends: expected at most 100000 bytes, got more: increase maxResponseBytes, or use parseAs: "stream"',
    });
    expect(ofLarge).toBeInstanceOf(KakaoResponseError);
  });

  test("that the runtime finds too deep says so", async () => {
    vi.spyOn(JSON, "parse").mockImplementationOnce(() => {
      throw new RangeError("Maximum call stack size exceeded");
    });

    await expect(listFriends("json-as-text")).rejects.toThrow(
      "listFriends: expected a JSON object, got JSON that is nested too deeply with status 200",
    );
  });

  test("of 10 MB is read", async () => {
    expect((await listFriends("large-json")).data).toEqual({ total_count: 1, large });
  });

  test("of 10 MB that failed keeps its body and has a short message", async () => {
    const thrown = (await caught(unwrap(listFriends("large-page")))) as KakaoApiError;

    expect(thrown.message).toBe("listFriends: HTTP 500, Internal Server Error");
    expect(thrown.body).toBe(large);
    expect(inspect(thrown).length).toBeLessThan(5000);
  });

  test("that never comes throws KakaoNetworkError", async () => {
    const kapi = createKapiClient({ accessToken: "secret-token", baseUrls: { kapi: "http://127.0.0.1:9" } });

    const thrown = await caught(kapi.GET("/v1/api/talk/friends"));

    expect(thrown).toBeInstanceOf(KakaoNetworkError);
    expect(inspect(thrown)).not.toContain("secret-token");
  });
});

type Host = "kapi" | "dapi" | "kauth" | "karlo";

function failing(body: unknown, status: number) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    accessToken: "secret-token",
    adminKey: "secret-admin-key",
    restApiKey: "secret-rest-api-key",
    fetch: () => Promise.resolve(new Response(text, { status })),
  };
}

const calls: Record<Host, (body: unknown, status: number) => Promise<CallResult>> = {
  kapi: (body: unknown, status: number) => createKapiClient(failing(body, status)).GET("/v1/api/talk/friends"),
  dapi: (body: unknown, status: number) =>
    createDapiClient(failing(body, status)).GET("/v2/search/web", { params: { query: { query: "이효리" } } }),
  kauth: (body: unknown, status: number) =>
    createKauthClient(failing(body, status)).POST("/oauth/token", {
      body: {
        grant_type: "authorization_code",
        client_id: "secret-rest-api-key",
        client_secret: "secret-client-secret",
        redirect_uri: "https://service.example/callback",
        code: "secret-code",
      },
    }),
  karlo: (body: unknown, status: number) =>
    createKarloClient(failing(body, status)).POST("/v2/inference/karlo/t2i", { body: { prompt: "a cat" } }),
};

describe("unwrap", () => {
  test.each([
    ["kapi", { code: -402, msg: "insufficient scopes." }, 403, -402, false],
    ["kapi", { code: -10, msg: "API limit has been exceeded." }, 400, -10, true],
    ["kapi", { code: -10, msg: "API limit has been exceeded." }, 429, -10, true],
    ["kauth", { error: "invalid_grant", error_description: "x", error_code: "KOE320" }, 400, "KOE320", false],
    ["dapi", { errorType: "RequestThrottled", message: "limit" }, 429, "RequestThrottled", true],
    ["karlo", { code: -1, msg: "internal" }, 400, -1, true],
  ] as const)("reads the errors of %s: %o", async (api, body, status, code, retryable) => {
    const thrown = (await caught(unwrap(calls[api](body, status)))) as KakaoApiError;

    expect(thrown).toBeInstanceOf(KakaoApiError);
    expect(thrown).toMatchObject({ status, code, retryable, body });
    expect(thrown.hint).toMatch(/\.$/);
    expect(thrown.message).toContain(`HTTP ${status}, ${code}, `);
    expect(thrown.message).toContain(thrown.hint);
  });

  test("takes the name of an error where it has no code", async () => {
    const thrown = await caught(unwrap(calls.kauth({ error: "server_error", error_description: "x" }, 500)));

    expect(thrown).toMatchObject({ code: "server_error", retryable: true, hint: undefined });
  });

  test.each([
    ["kapi", { code: -401, msg: "ip mismatched! callerIp=203.0.113.7. check out registered ips." }, "203.0.113.7"],
    ["dapi", { errorType: "AccessDeniedError", message: "ip mismatched! callerIp=2001:db8::1" }, "2001:db8::1"],
    ["kapi", { code: -401, msg: "this access token does not exist" }, undefined],
  ] as const)("finds the IP address of the caller in what %s says: %o", async (api, body, callerIp) => {
    expect(await caught(unwrap(calls[api](body, 401)))).toMatchObject({ callerIp });
  });

  test.each(["constructor", "toString", "__proto__"])("has no hint for the code %s", async (code) => {
    const thrown = await caught(unwrap(calls.dapi({ errorType: code, message: "x" }, 400)));

    expect(thrown).toMatchObject({ hint: undefined, retryable: false });
  });

  test("keeps every digit of an error body", async () => {
    const thrown = await caught(unwrap(calls.kapi('{"code":-2,"msg":"x","id":9007199254740993}', 400)));

    expect(thrown).toMatchObject({ body: { id: 9007199254740993n } });
  });

  test("prints no secret, not even one that Kakao repeats", async () => {
    const description = "authorization code not found for code=secret-code";
    const thrown = await caught(
      unwrap(calls.kauth({ error: "invalid_grant", error_description: description, error_code: "KOE320" }, 400)),
    );

    expect(`${String(thrown)}${JSON.stringify(thrown)}${inspect(thrown, { depth: 9 })}`).not.toContain("secret-");
    expect(thrown).toMatchObject({ body: { error_description: description } });
  });

  test("knows the call of a failure that another copy of this module made, as of CommonJS beside ES modules", async () => {
    const failure = await calls.kapi({ code: -401, msg: "this access token does not exist" }, 401);
    vi.resetModules();
    const other = await import("../../src/client/errors/unwrap.js");

    expect(other.unwrap).not.toBe(unwrap);
    expect(await caught(other.unwrap(failure))).toMatchObject({
      operationId: "listFriends",
      code: -401,
      hint: expect.stringMatching(/\.$/) as string,
    });
  });

  test("returns the data of a success", async () => {
    const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.resolve(Response.json({ id: 1 })) });

    expect((await unwrap(kapi.GET("/v2/user/me"))).id).toBe(1);
  });
});
