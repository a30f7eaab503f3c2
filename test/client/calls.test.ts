import { describe, expect, test } from "vitest";
import { createDapiClient } from "../../generated/clients/dapi.js";
import { createKakao } from "../../generated/clients/index.js";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { createKauthClient } from "../../generated/clients/kauth.js";
import { KakaoResponseError } from "../../src/errors.js";

function answering(response: () => Response, seen: Request[] = []) {
  return {
    accessToken: "token",
    adminKey: "admin",
    fetch: (request: Request) => {
      seen.push(request);
      return Promise.resolve(response());
    },
  };
}

describe("a call", () => {
  test("gives the body of a success as data", async () => {
    const kapi = createKapiClient(answering(() => Response.json({ total_count: 0 })));

    const { data, error, response } = await kapi.GET("/v1/api/talk/friends");

    expect(data).toEqual({ total_count: 0 });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  test("gives the body of a failure as error", async () => {
    const body = { code: -402, msg: "insufficient scopes.", required_scopes: ["friends"] };
    const kapi = createKapiClient(answering(() => Response.json(body, { status: 403 })));

    const { data, error } = await kapi.GET("/v1/api/talk/friends");

    expect(data).toBeUndefined();
    expect(error).toEqual(body);
  });

  test.each([
    ["has no body", () => new Response(null, { status: 502, statusText: "Bad Gateway" }), "HTTP 502 Bad Gateway"],
    [
      "has no body and says so",
      () => new Response(null, { status: 401, headers: { "content-length": "0" } }),
      "HTTP 401",
    ],
    ["is the word null", () => new Response("null", { status: 500 }), "HTTP 500"],
    ["is the word false", () => new Response("false", { status: 500 }), "HTTP 500"],
    ["is a zero", () => new Response("0", { status: 500 }), "HTTP 500"],
    ["is HTML", () => new Response("<h1>Bad gateway</h1>", { status: 502 }), "<h1>Bad gateway</h1>"],
  ])("always gives an error when the answer failed, though it %s", async (_, response, expected) => {
    const kapi = createKapiClient(answering(response));

    const { error } = await kapi.GET("/v1/api/talk/friends");

    expect(error).toBe(expected);
  });

  test("refuses a success that is not JSON, without a word of it", async () => {
    const kapi = createKapiClient(answering(() => new Response("secret-token")));

    await expect(kapi.GET("/v1/api/talk/friends")).rejects.toThrow(
      new KakaoResponseError(
        'listFriends: expected JSON, found something else under status 200 (text/plain;charset=UTF-8): check the address, or use parseAs: "text"',
        { status: 200 },
      ),
    );
  });

  test("gives the answer as text when asked to", async () => {
    const kapi = createKapiClient(answering(() => new Response('{"total_count":0}')));

    const { data } = await kapi.GET("/v1/api/talk/friends", { parseAs: "text" });

    expect(data).toBe('{"total_count":0}');
  });

  test("gives XML as text where XML was asked for", async () => {
    const headers = { "content-type": "text/xml;charset=UTF-8" };
    const dapi = createDapiClient({ ...answering(() => new Response("<result/>", { headers })), restApiKey: "key" });

    const { data } = await dapi.GET("/v2/local/geo/coord2address.{format}", {
      params: { path: { format: "xml" }, query: { x: "127", y: "37" } },
    });

    expect(data).toBe("<result/>");
  });

  test("gives a page as text where the operation answers with a page", async () => {
    const headers = { "content-type": "text/html" };
    const kauth = createKauthClient(answering(() => new Response("<h1>Log in</h1>", { headers })));

    const { data } = await kauth.GET("/oauth/authorize", {
      params: { query: { client_id: "a", redirect_uri: "https://service.example", response_type: "code" } },
    });

    expect(data).toBe("<h1>Log in</h1>");
  });

  test.each(["application/problem+json; charset=utf-8", "text/plain"])("reads JSON under %s", async (contentType) => {
    const response = () => new Response('{"total_count":0}', { headers: { "content-type": contentType } });

    const { data } = await createKapiClient(answering(response)).GET("/v1/api/talk/friends");

    expect(data).toEqual({ total_count: 0 });
  });

  test("passes on headers, a signal and the address of the call", async () => {
    const seen: Request[] = [];
    const { signal } = new AbortController();
    const kapi = createKapiClient(answering(() => Response.json({}), seen));

    await kapi.GET("/v1/api/talk/profile", {
      headers: { "x-trace": "1" },
      signal,
      baseUrl: "https://proxy.example/k/",
    });

    expect(seen[0]?.url).toBe("https://proxy.example/k/v1/api/talk/profile");
    expect(seen[0]?.headers.get("x-trace")).toBe("1");
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer token");
  });

  test("stops when its signal is aborted", async () => {
    const kapi = createKapiClient({ accessToken: "token", baseUrls: { kapi: "http://127.0.0.1:9" } });

    const call = kapi.GET("/v1/api/talk/profile", { signal: AbortSignal.abort() });

    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });

  test("runs the middleware of openapi-fetch", async () => {
    const seen: Request[] = [];
    const kapi = createKapiClient(answering(() => Response.json({}), seen));
    kapi.use({
      onRequest: ({ request }) => {
        request.headers.set("x-from", "middleware");
      },
    });

    await kapi.GET("/v1/api/talk/profile");

    expect(seen[0]?.headers.get("x-from")).toBe("middleware");
  });
});

describe("createKakao", () => {
  test("has a client for each API, each at its own address", async () => {
    const seen: Request[] = [];
    const kakao = createKakao(answering(() => Response.json({}), seen));

    await kakao.kapi.GET("/v1/api/talk/profile");
    await kakao.apiStatus.GET("/api/health/current");

    expect(seen.map(({ url }) => url)).toEqual([
      "https://kapi.kakao.com/v1/api/talk/profile",
      "https://api-status.kakao.com/api/health/current",
    ]);
    expect(seen[1]?.headers.has("authorization")).toBe(false);
  });
});
