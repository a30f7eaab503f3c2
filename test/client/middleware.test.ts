import openapiFetch, { type Middleware } from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import { createKakao } from "../../generated/clients/index.js";
import { createKapiClient, type paths } from "../../generated/clients/kapi.js";
import { stringifyJson } from "../../src/json.js";
import { unwrap } from "../../src/client/errors/unwrap.js";
import { KakaoApiError, KakaoResponseError } from "../../src/errors.js";
import { callableApis } from "../support/apis.js";
import { call } from "../support/call.js";

const json = (body: string, init?: ResponseInit) =>
  new Response(body, { headers: { "Content-Type": "application/json" }, ...init });

// With middleware, a request goes another way than without. Both must do the same.
describe.each(callableApis)("with and without middleware, calls of $id", (api) => {
  const recordings = api.recordings.filter(({ response }) => response.status >= 200 && response.status !== 302);

  test.each(recordings.map((recording) => [`${recording.operation}/${recording.case}`, recording] as const))(
    "send the same and return the same (%s)",
    async (_, recording) => {
      const { status, body } = recording.response;
      const text = body === undefined || status === 204 ? null : typeof body === "string" ? body : stringifyJson(body);
      const exchange = async (middleware: object[]) => {
        const sent: unknown[] = [];
        const options = {
          fetch: async (request: Request) => {
            const { method, url, redirect, headers } = request;
            const message = { method, url, redirect, headers: [...headers], body: await request.text() };
            sent.push(withoutBoundary(message, headers.get("content-type")));
            return new Response(text, { status, headers: recording.response.headers });
          },
        };
        const result = await call(api, { ...recording, call: { ...recording.call, middleware } as object }, options);
        return { sent, data: result.data, error: result.error, status: result.response.status };
      };

      expect(await exchange([{ onRequest: () => undefined }])).toEqual(await exchange([]));
    },
  );
});

// The boundary of a form with parts differs each time.
function withoutBoundary(message: object, contentType: string | null): unknown {
  const [, boundary] = /boundary=(\S+)/.exec(contentType ?? "") ?? [];
  return boundary ? JSON.parse(JSON.stringify(message).replaceAll(boundary, "boundary")) : message;
}

describe("middleware", () => {
  const friends = "/v1/api/talk/friends";

  test("of the client comes before that of a call, and sees responses after it", async () => {
    const order: string[] = [];
    const named = (name: string) => ({
      onRequest: () => void order.push(`${name} request`),
      onResponse: () => void order.push(`${name} response`),
    });
    const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.resolve(json("{}")) });
    kapi.use(named("client"));

    await kapi.GET(friends, { middleware: [named("call")] });

    expect(order).toEqual(["client request", "call request", "call response", "client response"]);
  });

  test("may replace the response, whose digits are all kept", async () => {
    const onResponse = () => json('{"elements":[{"id":1376016924426111111}]}');
    const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.resolve(json("{}")) });

    const { data } = await kapi.GET(friends, { middleware: [{ onResponse }] });

    expect(data?.elements?.[0]?.id).toBe(1376016924426111111n);
  });

  test.each<[string, Response, object]>([
    ["a success", json('{"total_count":1}'), { data: { total_count: 1 } }],
    ["a failure", json('{"code":-2,"msg":"wrong"}', { status: 400 }), { error: { code: -2, msg: "wrong" } }],
  ])("may respond with %s in place of Kakao", async (_, response, expected) => {
    const fetch = () => Promise.reject(new Error("sent"));
    const kapi = createKapiClient({ accessToken: "token", fetch });

    expect(await kapi.GET(friends, { middleware: [{ onRequest: () => response }] })).toMatchObject(expected);
  });

  test.each<[string, () => Response, unknown]>([
    ["an empty body", () => new Response(null, { status: 500 }), "HTTP 500"],
    ["the word null", () => new Response("null", { status: 400 }), "HTTP 400"],
    ["a large integer", () => json('{"id":1376016924426111111}', { status: 400 }), { id: 1376016924426111111n }],
  ])("may respond with a failure that has %s, which is read as Kakao's", async (_, response, expected) => {
    const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.reject(new Error("sent")) });
    const call = () => kapi.GET(friends, { middleware: [{ onRequest: response }] });

    expect((await call()).error).toEqual(expected);
    await expect(unwrap(call())).rejects.toBeInstanceOf(KakaoApiError);
  });

  test("may respond with a failure that may pass, which is retried", async () => {
    const onRequest = vi.fn(() => json("{}", { status: onRequest.mock.calls.length === 1 ? 503 : 200 }));
    const kapi = createKapiClient({ accessToken: "token", retry: { limit: 1, minDelayMs: 1 } });

    const { response } = await kapi.GET(friends, { middleware: [{ onRequest }] });

    expect([response.status, onRequest.mock.calls.length]).toEqual([200, 2]);
  });

  test("that reads the response without a clone gets an error that says so, and the call is not retried", async () => {
    const fetch = vi.fn(() => Promise.resolve(json('{"total_count":1}')));
    const onResponse = async ({ response }: { response: Response }) => {
      await response.text();
    };
    const kapi = createKapiClient({ accessToken: "token", fetch, retry: { limit: 2, minDelayMs: 1 } });

    const call = kapi.GET(friends, { middleware: [{ onResponse }] });

    await expect(call).rejects.toThrow(
      new KakaoResponseError(
        "listFriends: a middleware has read the response body: let it read a clone() of the response",
        { status: 200 },
      ),
    );
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("keeps its own this", async () => {
    class Counter {
      #count = 0;
      onRequest() {
        this.#count += 1;
      }
      get count() {
        return this.#count;
      }
    }
    const counter = new Counter();
    const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.resolve(json("{}")) });
    kapi.use(counter);

    await kapi.GET(friends);

    expect(counter.count).toBe(1);
  });

  test("may change a failure, which is read as changed", async () => {
    const fetch = () => Promise.resolve(json('{"code":-2}', { status: 400 }));
    const onResponse = () => json('{"code":-10,"msg":"limit"}', { status: 429 });
    const kapi = createKapiClient({ accessToken: "token", fetch });

    expect(await kapi.GET(friends, { middleware: [{ onResponse }] })).toMatchObject({
      error: { code: -10, msg: "limit" },
      response: { status: 429 },
    });
  });

  test("may respond in place of a connection that failed", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    const kapi = createKapiClient({ accessToken: "token", fetch });
    const errors: unknown[] = [];
    const onError = ({ error }: { error: unknown }) => {
      errors.push(error);
      return json('{"total_count":7}');
    };

    const { data } = await kapi.GET(friends, { middleware: [{ onError }] });

    expect(data).toEqual({ total_count: 7 });
    expect(errors).toEqual([expect.objectContaining({ name: "KakaoNetworkError" })]);
  });

  test("is gone when it is ejected, and belongs to one client", async () => {
    let count = 0;
    const counter = { onRequest: () => void (count += 1) };
    const kakao = createKakao({ accessToken: "token", fetch: () => Promise.resolve(json("{}")) });
    kakao.kapi.use(counter);

    await kakao.kapi.GET(friends);
    await kakao.apiStatus.GET("/api/health/current");
    kakao.kapi.eject(counter);
    await kakao.kapi.GET(friends);

    expect(count).toBe(1);
  });
});

describe("the middleware of openapi-fetch", () => {
  const url = "https://kapi.test";
  const events: string[] = [];
  const named = (name: string, hooks: Partial<Record<"onRequest" | "onResponse" | "onError", unknown>>): Middleware =>
    ({
      onRequest: ({ request, schemaPath, params }: Hook) => {
        events.push(`${name} request ${request.method} ${request.url} ${schemaPath} ${JSON.stringify(params)}`);
        return hooks.onRequest;
      },
      onResponse: ({ response, request }: Hook & { response: Response }) => {
        events.push(`${name} response ${response.status} of ${request.url}`);
        return hooks.onResponse;
      },
      onError: ({ error }: Hook & { error: unknown }) => {
        events.push(`${name} error ${(error as Error).name}`);
        return hooks.onError;
      },
    }) as Middleware;
  type Hook = Parameters<NonNullable<Middleware["onRequest"]>>[0];

  const ok = (status = 200) => new Response('{"total_count":1}', { status });
  class Failure extends Error {
    override readonly name = "KakaoNetworkError";
  }
  const failing = () => Promise.reject(new Failure());

  const scenes: [string, () => Middleware[], () => Promise<Response>][] = [
    ["watch", () => [named("a", {}), named("b", {})], () => Promise.resolve(ok())],
    ["watch an error status", () => [named("a", {}), named("b", {})], () => Promise.resolve(ok(400))],
    ["watch an error", () => [named("a", {}), named("b", {})], failing],
    [
      "replace the request",
      () => [named("a", { onRequest: new Request(`${url}/other`) }), named("b", {})],
      () => Promise.resolve(ok()),
    ],
    ["respond", () => [named("a", { onRequest: ok(201) }), named("b", {})], failing],
    ["replace the response", () => [named("a", {}), named("b", { onResponse: ok(202) })], () => Promise.resolve(ok())],
    ["replace an error", () => [named("a", {}), named("b", { onError: new TypeError("other") })], failing],
    ["respond to an error", () => [named("a", {}), named("b", { onError: ok(203) })], failing],
  ];

  test.each(scenes)("sees and does here what it does there: %s", async (_, middleware, fetch) => {
    const path = "/v1/api/talk/friends";
    const options = { params: { query: { limit: 3 } } };
    const run = async (call: () => Promise<{ data?: unknown; error?: unknown; response: Response }>) => {
      events.length = 0;
      const end = await call().then(
        ({ data, error, response }) => ({ data, error, status: response.status }),
        (error: unknown) => (error as Error).name,
      );
      return { end, events: [...events] };
    };

    const there = await run(() =>
      openapiFetch<paths>({ baseUrl: url, fetch }).GET(path, { ...options, middleware: middleware() }),
    );
    const here = await run(() =>
      createKapiClient({ accessToken: "token", baseUrls: { kapi: url }, fetch }).GET(path, {
        ...options,
        middleware: middleware(),
      }),
    );

    expect(here).toEqual(there);
    expect(here.events.length).toBeGreaterThan(0);
  });

  test("must return a request, a response or nothing", async () => {
    const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.resolve(ok()) });
    const middleware = [{ onResponse: () => ({ total_count: 1 }) as unknown as Response }];

    await expect(kapi.GET("/v1/api/talk/friends", { middleware })).rejects.toThrow(
      "listFriends: a middleware returned something other than a Request, a Response or nothing",
    );
  });

  test("sees the options of the runtime that a call has", async () => {
    const next = { revalidate: 60 };
    const seen: unknown[] = [];
    const onRequest = ({ request }: Hook) => void seen.push((request as Request & { next?: unknown }).next);
    const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.resolve(ok()) });

    await kapi.GET("/v1/api/talk/friends", { middleware: [{ onRequest }], ...({ next } as object) });

    expect(seen).toEqual([next]);
  });
});
