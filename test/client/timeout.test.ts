import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createKapiClient } from "../../generated/clients/kapi.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import { KakaoTimeoutError } from "../../src/errors.js";
// Loaded beforehand: a client loads it with the first middleware, which the stopped clock would not wait for.
import "../../src/client/middleware.js";

/** Heeds its signal, as fetch does, but never responds. */
const silent = ({ signal }: Request): Promise<Response> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });

/** Responds with a body that has no end. */
const endless = ({ signal }: Request): Promise<Response> => {
  const body = new ReadableStream({
    start(controller) {
      signal.addEventListener("abort", () => controller.error(signal.reason));
    },
  });
  return Promise.resolve(new Response(body));
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("timeoutMs", () => {
  test.each([
    ["no response", silent],
    ["no end of the response", endless],
  ])("ends a call that gets %s", async (_, fetch) => {
    const kapi = createKapiClient({ accessToken: "token", fetch, timeoutMs: 2000 });

    const call = kapi.GET("/v1/api/talk/friends");
    const expectation = expect(call).rejects.toThrow(
      new KakaoTimeoutError("listFriends: timed out after 2000 ms; increase timeoutMs or retry"),
    );
    await vi.advanceTimersByTimeAsync(2000);

    await expectation;
    await expect(call).rejects.toBeInstanceOf(KakaoTimeoutError);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("can be set for one call", async () => {
    const kapi = createKapiClient({ accessToken: "token", fetch: silent, timeoutMs: 60_000 });

    const expectation = expect(kapi.GET("/v1/api/talk/friends", { timeoutMs: 5 })).rejects.toThrow(
      "timed out after 5 ms",
    );
    await vi.advanceTimersByTimeAsync(5);

    await expectation;
  });

  test("is retried as retry says, with the same time again", async () => {
    const fetch = vi.fn((request: Request) =>
      fetch.mock.calls.length === 1 ? silent(request) : Promise.resolve(Response.json({ total_count: 0 })),
    );
    const kapi = createKapiClient({ accessToken: "token", fetch, timeoutMs: 2000, retry: 1 });

    const call = kapi.GET("/v1/api/talk/friends");
    await vi.runAllTimersAsync();

    expect((await call).data).toEqual({ total_count: 0 });
  });

  test("leaves no timer behind a success", async () => {
    const fetch = () => Promise.resolve(Response.json({ total_count: 0 }));

    await createKapiClient({ accessToken: "token", fetch, timeoutMs: 2000 }).GET("/v1/api/talk/friends");

    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([undefined, 2000])("leaves the caller's own abort what it is (timeoutMs %s)", async (timeoutMs) => {
    const kapi = createKapiClient({ accessToken: "token", fetch: silent, timeoutMs });
    const abort = new AbortController();

    const call = kapi.GET("/v1/api/talk/friends", { signal: abort.signal });
    abort.abort();

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("keeps the caller's own reason for an abort", async () => {
    const kapi = createKapiClient({ accessToken: "token", fetch: silent });
    const abort = new AbortController();

    const call = kapi.GET("/v1/api/talk/friends", { signal: abort.signal });
    abort.abort(new Error("the user left"));

    await expect(call).rejects.toThrow(new Error("the user left"));
  });

  const never = () => new Promise<never>(() => undefined);
  const deaf: [string, KakaoOptions, object][] = [
    ["a fetch that does not heed its signal", { fetch: never }, {}],
    ["a body that has no end", { fetch: () => Promise.resolve(new Response(new ReadableStream())) }, {}],
    ["a middleware that never is done", { fetch: silent }, { middleware: [{ onRequest: never }] }],
    ["a function for the token that never is done", { fetch: silent, accessToken: never }, {}],
  ];

  test.each(deaf)("ends a call with %s", async (_, options, settings) => {
    const kapi = createKapiClient({ accessToken: "token", timeoutMs: 2000, ...options });

    const expectation = expect(kapi.GET("/v1/api/talk/friends", settings)).rejects.toBeInstanceOf(KakaoTimeoutError);
    await vi.advanceTimersByTimeAsync(2000);

    await expectation;
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(deaf)("is not needed for an abort to end a call with %s", async (_, options, settings) => {
    const kapi = createKapiClient({ accessToken: "token", ...options });
    const abort = new AbortController();

    const call = kapi.GET("/v1/api/talk/friends", { ...settings, signal: abort.signal });
    abort.abort(new Error("the user left"));

    await expect(call).rejects.toThrow("the user left");
  });

  test.each([Infinity, 2 ** 31, 1e300])("of %d is no limit, and does not end a call immediately", async (timeoutMs) => {
    const fetch = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return Response.json({ total_count: 0 });
    };
    const kapi = createKapiClient({ accessToken: "token", fetch, timeoutMs });

    const call = kapi.GET("/v1/api/talk/friends");
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(5000);

    expect((await call).data).toEqual({ total_count: 0 });
  });
});

describe("a signal of React Native, which has no reason", () => {
  /** Returns what React Native has of AbortSignal: neither a reason nor any(). */
  function withoutReason() {
    const { signal, abort } = (() => {
      const controller = new AbortController();
      return { signal: controller.signal, abort: () => controller.abort() };
    })();
    Object.defineProperty(signal, "reason", { value: undefined });
    return { signal, abort };
  }

  beforeEach(() => {
    vi.spyOn(AbortSignal, "any").mockImplementation(() => {
      throw new TypeError("AbortSignal.any is not a function");
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each([undefined, 2000])("ends a call with an AbortError (timeoutMs %s)", async (timeoutMs) => {
    const { signal, abort } = withoutReason();
    const kapi = createKapiClient({ accessToken: "token", fetch: silent, timeoutMs });

    const call = kapi.GET("/v1/api/talk/friends", { signal });
    abort();

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("keeps a call from being sent with an AbortError", async () => {
    const { signal, abort } = withoutReason();
    abort();

    const call = createKapiClient({ accessToken: "token", fetch: silent }).GET("/v1/api/talk/friends", { signal });

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });

  test("ends the wait before a retry with an AbortError", async () => {
    const { signal, abort } = withoutReason();
    const fetch = () => Promise.resolve(new Response(null, { status: 503 }));
    const kapi = createKapiClient({ accessToken: "token", fetch, retry: 1 });

    const call = kapi.GET("/v1/api/talk/friends", { signal });
    const expectation = expect(call).rejects.toMatchObject({ name: "AbortError" });
    await vi.advanceTimersByTimeAsync(1);
    abort();

    await expectation;
  });
});

describe("a signal that is aborted after the call", () => {
  test.each([{}, { timeoutMs: 2000 }])("ends the stream that the call returned, with %o", async (settings) => {
    const abort = new AbortController();
    const kapi = createKapiClient({ accessToken: "token", fetch: endless, ...settings });
    const { data } = await kapi.GET("/v1/api/talk/friends", { parseAs: "stream", signal: abort.signal });

    const chunk = (data as ReadableStream).getReader().read();
    abort.abort(new Error("the page was left"));

    await expect(chunk).rejects.toThrow("the page was left");
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a signal that is aborted before the call", () => {
  test("requests no token, and sends nothing", async () => {
    const accessToken = vi.fn(() => "token");
    const fetch = vi.fn(silent);
    const kapi = createKapiClient({ accessToken, fetch });

    const call = kapi.GET("/v1/api/talk/friends", { signal: AbortSignal.abort() });

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect([accessToken.mock.calls, fetch.mock.calls]).toEqual([[], []]);
  });
});
