import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { KakaoNetworkError } from "../../src/errors.js";
import type { KakaoOptions } from "../../src/client/options/options.js";

type Reply = () => Response | Promise<Response>;

const success: Reply = () => Response.json({ total_count: 0 });
const failure =
  (status: number, body: unknown = "", headers: Record<string, string> = {}): Reply =>
  () =>
    new Response(JSON.stringify(body), { status, headers });
const networkError: Reply = () => Promise.reject(new TypeError("fetch failed"));

/** Creates a client that receives the replies one after the other, and lists what it sent and when. */
function respondingWith(replies: readonly Reply[], options: KakaoOptions = { retry: 3 }) {
  const sent: { at: number; request: Request }[] = [];
  const kapi = createKapiClient({
    accessToken: "token",
    ...options,
    fetch: async (request) => {
      sent.push({ at: Date.now(), request });
      return await replies[Math.min(sent.length, replies.length) - 1]!();
    },
  });
  const waits = () => sent.slice(1).map(({ at }, index) => at - sent[index]!.at);
  return { kapi, sent, waits };
}

async function settled<T>(call: Promise<T>): Promise<T> {
  call.catch(() => undefined);
  await vi.runAllTimersAsync();
  return call;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-20T00:00:00Z") });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("retry", () => {
  test.each<[string, Reply]>([
    ["a network error", networkError],
    ["status 429", failure(429)],
    ["status 500", failure(500)],
    ["status 503", failure(503)],
    ["a code that the catalogue calls retryable", failure(400, { code: -1, msg: "internal" })],
    ["an exceeded quota under status 400", failure(400, { code: -10, msg: "limit" })],
  ])("retries a call after %s", async (_, reply) => {
    const { kapi, sent } = respondingWith([reply, success]);

    const { data } = await settled(kapi.GET("/v1/api/talk/friends"));

    expect(data).toEqual({ total_count: 0 });
    expect(sent).toHaveLength(2);
  });

  test.each<[string, Reply]>([
    ["a wrong parameter", failure(400, { code: -2, msg: "x" })],
    ["a refused token", failure(401, { code: -401, msg: "x" })],
    ["a missing consent", failure(403, { code: -402, msg: "x" })],
  ])("does not retry a call after %s", async (_, reply) => {
    const { kapi, sent } = respondingWith([reply, success]);

    const { error } = await settled(kapi.GET("/v1/api/talk/friends"));

    expect(error).toBeDefined();
    expect(sent).toHaveLength(1);
  });

  test("is off unless asked for", async () => {
    const { kapi, sent } = respondingWith([failure(503), success], {});

    await settled(kapi.GET("/v1/api/talk/friends"));

    expect(sent).toHaveLength(1);
  });

  test("leaves a call alone that is not idempotent, unless the call itself asks for it", async () => {
    const usual = respondingWith([failure(503), success]);
    const marked = respondingWith([failure(503), success]);
    const body = { template_id: 1 };

    await settled(usual.kapi.POST("/v2/api/talk/memo/send", { body }));
    await settled(marked.kapi.POST("/v2/api/talk/memo/send", { body, retry: 1 }));

    expect(usual.sent).toHaveLength(1);
    expect(marked.sent).toHaveLength(2);
    expect(await marked.sent[1]!.request.text()).toBe("template_id=1");
  });

  test("retries DELETE, which is idempotent", async () => {
    const { kapi, sent } = respondingWith([failure(503), success]);

    await settled(kapi.DELETE("/v2/api/calendar/delete/event", { params: { query: { event_id: "a" } } }));

    expect(sent).toHaveLength(2);
  });

  test("can be turned off for a call", async () => {
    const { kapi, sent } = respondingWith([failure(503), success]);

    await settled(kapi.GET("/v1/api/talk/friends", { retry: 0 }));

    expect(sent).toHaveLength(1);
  });

  test("ends at its limit with the last failure", async () => {
    const failures = respondingWith([failure(503)]);
    const networkErrors = respondingWith([networkError]);

    const { error, response } = await settled(failures.kapi.GET("/v1/api/talk/friends"));

    expect([error, response.status]).toEqual(["HTTP 503", 503]);
    await expect(settled(networkErrors.kapi.GET("/v1/api/talk/friends"))).rejects.toBeInstanceOf(KakaoNetworkError);
    expect([failures.sent.length, networkErrors.sent.length]).toEqual([4, 4]);
  });

  test.each([
    [0, [500, 1000, 1500]],
    [1, [1000, 2000, 3000]],
  ])("waits twice as long each time, up to maxDelayMs, less a random part (random %d)", async (chance, expected) => {
    vi.spyOn(Math, "random").mockReturnValue(chance);
    const { kapi, waits } = respondingWith([failure(503)], { retry: { limit: 3, minDelayMs: 1000, maxDelayMs: 3000 } });

    await settled(kapi.GET("/v1/api/talk/friends"));

    expect(waits()).toEqual(expected);
  });

  test.each([
    ["seconds", "7"],
    ["a date", "Fri, 20 Nov 2026 00:00:07 GMT"],
  ])("obeys Retry-After in %s", async (_, value) => {
    const { kapi, waits } = respondingWith([failure(429, "", { "Retry-After": value }), success]);

    await settled(kapi.GET("/v1/api/talk/friends"));

    expect(waits()).toEqual([7000]);
  });

  test.each(["1.5", "-5", "2, 3", "0", "soon", "7 Nov 2026", "Thu, 19 Nov 2026 00:00:00 GMT"])(
    "waits as usual when Retry-After is no time to wait for (%s)",
    async (value) => {
      vi.spyOn(Math, "random").mockReturnValue(1);
      const { kapi, waits } = respondingWith([failure(429, "", { "Retry-After": value })], {
        retry: { limit: 2, minDelayMs: 1000 },
      });

      await settled(kapi.GET("/v1/api/talk/friends"));

      expect(waits()).toEqual([1000, 2000]);
    },
  );

  test("gives up when Retry-After asks for more than maxDelayMs", async () => {
    const { kapi, sent } = respondingWith([failure(429, "", { "Retry-After": "3600" }), success]);

    await settled(kapi.GET("/v1/api/talk/friends"));

    expect(sent).toHaveLength(1);
  });

  test("waits, where a longer wait is allowed than a timer can take", async () => {
    const longWait = failure(429, "", { "Retry-After": "9999999" });
    const { kapi, sent } = respondingWith([longWait, success], { retry: { limit: 1, maxDelayMs: Infinity } });

    const call = kapi.GET("/v1/api/talk/friends");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);

    expect((await settled(call)).data).toEqual({ total_count: 0 });
  });

  test("ends immediately when the caller aborts during a wait", async () => {
    const { kapi, sent } = respondingWith([failure(503), success]);
    const abort = new AbortController();

    const call = kapi.GET("/v1/api/talk/friends", { signal: abort.signal });
    call.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1);
    abort.abort(new Error("gone"));

    await expect(call).rejects.toThrow("gone");
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("sends nothing more when the caller has aborted", async () => {
    const abort = new AbortController();
    const reply = () => {
      abort.abort();
      return failure(503)();
    };
    const { kapi, sent } = respondingWith([reply, success]);

    const call = settled(kapi.GET("/v1/api/talk/friends", { signal: abort.signal }));

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(sent).toHaveLength(1);
  });

  test("calls the access token function once per call", async () => {
    const accessToken = vi.fn(() => "token");
    const { kapi, sent } = respondingWith([failure(503), success], { retry: 1, accessToken });

    await settled(kapi.GET("/v1/api/talk/friends"));

    expect(accessToken).toHaveBeenCalledTimes(1);
    expect(sent.map(({ request }) => request.headers.get("authorization"))).toEqual(["Bearer token", "Bearer token"]);
  });
});
