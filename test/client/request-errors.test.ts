import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { createKapiClient, KakaoError, KakaoNetworkError, type KakaoOptions } from "../../generated/clients/kapi.js";

import { startHttpServer } from "../support/servers/http-server.js";

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

const friends = "/v1/api/talk/friends";

/** Both ways that a request can go. */
const ways = [
  ["directly", []],
  ["through middleware", [{ onRequest: () => undefined }]],
] as const;

describe.each(ways)("a call that goes %s", (_, registered) => {
  const call = (options: KakaoOptions, settings: object = {}) => {
    const kapi = createKapiClient({ accessToken: "secret-token", retry: { limit: 2, minDelayMs: 1 }, ...options });
    kapi.use(...registered);
    return kapi.GET(friends, settings);
  };

  test.each([
    ["a relative address", "/kapi"],
    ["an address that cannot be read", "http://[::"],
  ])("is not a network error when baseUrl is %s, and says what to do", async (__, kapi) => {
    const fetch = vi.fn((request: Request) => globalThis.fetch(request));

    const thrown = await caught(call({ baseUrls: { kapi }, fetch }));

    expect(thrown).toBeInstanceOf(KakaoError);
    expect(thrown).not.toBeInstanceOf(KakaoNetworkError);
    expect((thrown as Error).message).toMatch(/^listFriends: invalid request: check that baseUrl/);
    expect(inspect(thrown, { depth: 9 })).not.toMatch(/secret-token/);
    expect(fetch.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test("is not a network error when a GET has a body", async () => {
    const thrown = await caught(call({}, { body: {} }));

    expect(thrown).not.toBeInstanceOf(KakaoNetworkError);
    expect(thrown).toMatchObject({ name: "KakaoError", message: expect.stringContaining("GET has no body") as string });
  });

  test("is a network error when fetch throws synchronously, and is retried", async () => {
    const fetch = vi.fn((): Promise<Response> => {
      throw new TypeError("no socket");
    });

    expect(await caught(call({ fetch }))).toMatchObject({
      name: "KakaoNetworkError",
      cause: { name: "TypeError", message: "no socket" },
    });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test.each<[string, unknown, string]>([
    [
      "an address",
      new TypeError("fetch failed", {
        cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED", address: "127.0.0.1", port: 4010 }),
      }),
      "ECONNREFUSED 127.0.0.1:4010",
    ],
    [
      "a host",
      Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND", hostname: "kapi.test" }),
      "ENOTFOUND kapi.test",
    ],
    [
      "several addresses",
      new TypeError("fetch failed", {
        cause: Object.assign(new AggregateError([Object.assign(new Error("a"), { code: "ETIMEDOUT" })]), { code: "X" }),
      }),
      "ETIMEDOUT",
    ],
    ["no code", new TypeError("Failed to fetch"), "see the cause"],
    ["a string", "S3CRET", "see the cause"],
    ["null", null, "see the cause"],
  ])("names the innermost code of what fetch threw: %s", async (__, thrown, reason) => {
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- Runtimes reject with anything.
    const fetch = () => Promise.reject(thrown);

    const error = await caught(call({ fetch, retry: undefined }));

    expect(error).toBeInstanceOf(KakaoNetworkError);
    expect((error as Error).message).toBe(`listFriends: network request failed: ${reason}`);
  });

  test("names the address of a server that is not there", async () => {
    const server = await startHttpServer(() => undefined);
    await server.close();

    const error = await caught(call({ baseUrls: { kapi: server.url }, retry: undefined }));

    const address = server.url.replace("http://", "");
    expect((error as Error).message).toBe(`listFriends: network request failed: ECONNREFUSED ${address}`);
  });

  test("keeps the method of its operation", async () => {
    const methods: string[] = [];
    const fetch = (request: Request) => {
      methods.push(request.method);
      return Promise.resolve(Response.json({}));
    };

    await call({ fetch }, { method: "DELETE" });

    expect(methods).toEqual(["GET"]);
  });

  test("sends headers that are passed as pairs", async () => {
    const sent: (string | null)[] = [];
    const fetch = ({ headers }: Request) => {
      sent.push(...["X-Foo", "Authorization", "0"].map((name) => headers.get(name)));
      return Promise.resolve(Response.json({}));
    };
    const pairs = [
      ["X-Foo", "bar"],
      ["x-foo", "baz"],
      ["authorization", "Bearer own"],
    ];

    await call({ fetch }, { headers: pairs });

    expect(sent).toEqual(["bar, baz", "Bearer own", null]);
  });

  test("names a header that cannot be sent, not its value", async () => {
    const thrown = await caught(call({}, { headers: { "X-Trace": "S3CRET\nvalue" } }));

    expect(thrown).toMatchObject({
      name: "KakaoError",
      message: "listFriends: invalid value for header X-Trace: control characters are not allowed",
    });
    expect(inspect(thrown)).not.toContain("S3CRET");
  });
});

test("a token function that fails after it has aborted the call leaves no rejection behind", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const controller = new AbortController();
  const accessToken = () => {
    controller.abort(new Error("gone"));
    return Promise.reject(new Error("no session"));
  };

  const call = createKapiClient({ accessToken }).GET("/v2/user/me", { signal: controller.signal });

  await expect(call).rejects.toThrow(/gone|no session/);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test("network errors leave no listeners on a signal that lives on", async () => {
  const { signal } = new AbortController();
  const listen = vi.spyOn(signal, "addEventListener");
  const forget = vi.spyOn(signal, "removeEventListener");
  const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.reject(new TypeError("fetch failed")) });

  await expect(kapi.GET("/v2/user/me", { signal })).rejects.toThrow("network request failed");

  // One more belongs to the Request that the custom fetch takes.
  expect(listen.mock.calls.length - forget.mock.calls.length).toBeLessThanOrEqual(1);
});

test("of headers that differ in case, that of an object which comes last counts", async () => {
  const fetch = vi.fn((request: Request) => Promise.resolve(Response.json({ given: request.headers.get("x-a") })));
  const kapi = createKapiClient({ accessToken: "token", fetch });

  const { data } = await kapi.GET("/v2/user/me", { headers: { "X-A": "1", "x-a": "2" } });

  expect(data).toEqual({ given: "2" });
});
