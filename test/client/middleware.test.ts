import { describe, expect, test, vi } from "vitest";
import { createKakao } from "../../generated/clients/index.js";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { stringifyJson } from "../../src/json.js";
import { unwrap } from "../../src/client/unwrap.js";
import { KakaoApiError, KakaoResponseError } from "../../src/errors.js";
import { callableApis } from "../support/apis.js";
import { call } from "../support/call.js";

const json = (body: string, init?: ResponseInit) =>
  new Response(body, { headers: { "Content-Type": "application/json" }, ...init });

// openapi-fetch runs the middleware; without any, calls go without it. Both ways must do the same.
describe.each(callableApis)("with and without middleware, calls of $id", (api) => {
  const recordings = api.recordings.filter(({ response }) => response.status >= 200 && response.status !== 302);

  test.each(recordings.map((recording) => [`${recording.operation}/${recording.case}`, recording] as const))(
    "send the same and give the same (%s)",
    async (_, recording) => {
      const { status, body } = recording.response;
      const text = body === undefined || status === 204 ? null : typeof body === "string" ? body : stringifyJson(body);
      const exchange = async (middleware: object[]) => {
        const sent: unknown[] = [];
        const options = {
          fetch: async (request: Request) => {
            const { method, url, redirect, headers } = request;
            sent.push({ method, url, redirect, headers: [...headers], body: await request.text() });
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

describe("middleware", () => {
  const friends = "/v1/api/talk/friends";

  test("of the client comes before that of a call, and sees answers after it", async () => {
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

  test("may put another answer in place, whose digits are all kept", async () => {
    const onResponse = () => json('{"elements":[{"id":1376016924426111111}]}');
    const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.resolve(json("{}")) });

    const { data } = await kapi.GET(friends, { middleware: [{ onResponse }] });

    expect(data?.elements?.[0]?.id).toBe(1376016924426111111n);
  });

  test.each<[string, Response, object]>([
    ["a success", json('{"total_count":1}'), { data: { total_count: 1 } }],
    ["a failure", json('{"code":-2,"msg":"wrong"}', { status: 400 }), { error: { code: -2, msg: "wrong" } }],
  ])("may answer with %s in place of Kakao", async (_, answer, expected) => {
    const fetch = () => Promise.reject(new Error("sent"));
    const kapi = createKapiClient({ accessToken: "token", fetch });

    expect(await kapi.GET(friends, { middleware: [{ onRequest: () => answer }] })).toMatchObject(expected);
  });

  test.each<[string, () => Response, unknown]>([
    ["an empty body", () => new Response(null, { status: 500 }), "HTTP 500"],
    ["the word null", () => new Response("null", { status: 400 }), "HTTP 400"],
    ["a large integer", () => json('{"id":1376016924426111111}', { status: 400 }), { id: 1376016924426111111n }],
  ])("may answer with a failure that has %s, which is read as Kakao's", async (_, answer, expected) => {
    const kapi = createKapiClient({ accessToken: "token", fetch: () => Promise.reject(new Error("sent")) });
    const call = () => kapi.GET(friends, { middleware: [{ onRequest: answer }] });

    expect((await call()).error).toEqual(expected);
    await expect(unwrap(call())).rejects.toBeInstanceOf(KakaoApiError);
  });

  test("may answer with a failure that may pass, which is repeated", async () => {
    const headers = { "Content-Length": "0" };
    const onRequest = vi.fn(
      () => new Response(null, { status: onRequest.mock.calls.length === 1 ? 503 : 204, headers }),
    );
    const kapi = createKapiClient({ accessToken: "token", retry: { limit: 1, minDelayMs: 1 } });

    const { response } = await kapi.GET(friends, { middleware: [{ onRequest }] });

    expect([response.status, onRequest.mock.calls.length]).toEqual([204, 2]);
  });

  test("that reads the answer without a clone is told so, and the call is not repeated", async () => {
    const fetch = vi.fn(() => Promise.resolve(json('{"total_count":1}')));
    const onResponse = async ({ response }: { response: Response }) => {
      await response.text();
    };
    const kapi = createKapiClient({ accessToken: "token", fetch, retry: { limit: 2, minDelayMs: 1 } });

    const call = kapi.GET(friends, { middleware: [{ onResponse }] });

    await expect(call).rejects.toThrow(
      new KakaoResponseError(
        "listFriends: expected an answer to read, found that a middleware read it: let it read a clone() of the response",
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

  test("may answer in place of a connection that failed", async () => {
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

describe("a path", () => {
  test("without a value for its parameter is told before anything is sent", async () => {
    const kakao = createKakao({ restApiKey: "key", fetch: () => Promise.reject(new Error("sent")) });
    const params = { query: { query: "a" } } as { path: { format: "json" }; query: { query: string } };

    const calling = kakao.dapi.GET("/v2/local/search/address.{format}", { params });

    await expect(calling).rejects.toThrow("searchAddress: format is missing: give params.path.format");
  });
});
