import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { KakaoTimeoutError } from "../../src/errors.js";
// Loaded beforehand: a client loads it when a call may be repeated, which the stopped clock would not wait for.
import "../../src/client/retry.js";

/** A fetch that never answers, but heeds its signal, as fetch does. */
const silent = ({ signal }: Request): Promise<Response> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });

/** A fetch whose answer has no end. */
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
    ["no answer", silent],
    ["no end of the answer", endless],
  ])("ends a call to which there comes %s", async (_, fetch) => {
    const kapi = createKapiClient({ accessToken: "token", fetch, timeoutMs: 2000 });

    const call = kapi.GET("/v1/api/talk/friends");
    const expectation = expect(call).rejects.toThrow(
      new KakaoTimeoutError(
        "listFriends: expected an answer within 2000 ms, found none: raise timeoutMs, or repeat the call",
      ),
    );
    await vi.advanceTimersByTimeAsync(2000);

    await expectation;
    await expect(call).rejects.toBeInstanceOf(KakaoTimeoutError);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("can be set for one call", async () => {
    const kapi = createKapiClient({ accessToken: "token", fetch: silent, timeoutMs: 60_000 });

    const expectation = expect(kapi.GET("/v1/api/talk/friends", { timeoutMs: 5 })).rejects.toThrow("within 5 ms");
    await vi.advanceTimersByTimeAsync(5);

    await expectation;
  });

  test("is repeated as retry says, with as much time again", async () => {
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

  test("gives the caller's own reason for an abort", async () => {
    const kapi = createKapiClient({ accessToken: "token", fetch: silent });
    const abort = new AbortController();

    const call = kapi.GET("/v1/api/talk/friends", { signal: abort.signal });
    abort.abort(new Error("the user left"));

    await expect(call).rejects.toThrow(new Error("the user left"));
  });
});
