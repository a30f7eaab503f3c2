import { describe, expect, test } from "vitest";
import { createDapiClient } from "../../generated/clients/dapi.js";
import { createKakao } from "../../generated/clients/index.js";
import { createKapiClient } from "../../generated/clients/kapi.js";
import { createKauthClient } from "../../generated/clients/kauth.js";
import { KakaoResponseError } from "../../src/errors.js";
import { unwrap } from "../../src/client/errors/unwrap.js";

function respondingWith(response: () => Response, seen: Request[] = []) {
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
  test("returns the body of a success as data", async () => {
    const kapi = createKapiClient(respondingWith(() => Response.json({ total_count: 0 })));

    const { data, error, response } = await kapi.GET("/v1/api/talk/friends");

    expect(data).toEqual({ total_count: 0 });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  test("returns the body of a failure as error", async () => {
    const body = { code: -402, msg: "insufficient scopes.", required_scopes: ["friends"] };
    const kapi = createKapiClient(respondingWith(() => Response.json(body, { status: 403 })));

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
  ])("always returns an error when the response failed, though it %s", async (_, response, expected) => {
    const kapi = createKapiClient(respondingWith(response));

    const { error } = await kapi.GET("/v1/api/talk/friends");

    expect(error).toBe(expected);
  });

  test("refuses a success that is not JSON, without a word of it", async () => {
    const kapi = createKapiClient(respondingWith(() => new Response("secret-token")));

    await expect(kapi.GET("/v1/api/talk/friends")).rejects.toThrow(
      new KakaoResponseError(
        'listFriends: expected a JSON object, got something else with status 200 (text/plain;charset=UTF-8): check baseUrl, or use parseAs: "text"',
        { status: 200 },
      ),
    );
  });

  test.each([
    ["an empty body", "", "an empty body"],
    ["null", "null", "JSON null"],
    ["an array", "[]", "JSON array"],
    ["a string", '"x"', "JSON string"],
    ["a number", "5", "JSON number"],
    ["a large number", "9007199254740993", "JSON number"],
    ["false", "false", "JSON boolean"],
  ])("refuses a success that is not the object that its operation describes: %s", async (_, body, got) => {
    const kapi = createKapiClient(respondingWith(() => new Response(body)));

    const thrown = await unwrap(kapi.GET("/v2/user/me")).catch((error: unknown) => error);

    expect(thrown).toBeInstanceOf(KakaoResponseError);
    expect((thrown as Error).message).toMatch(`getUserMe: expected a JSON object, got ${got} with status 200`);
  });

  test("refuses an object where the operation describes a list, and nothing where it describes a number", async () => {
    const kapi = createKapiClient(respondingWith(() => Response.json({})));
    const params = { query: { target_ids: [1], target_id_type: "user_id" as const } };
    const empty = createKapiClient(respondingWith(() => new Response(null, { status: 204 })));
    const body = { uuid: 1, device_id: "a", push_type: "fcm" as const, push_token: "a" };

    await expect(kapi.GET("/v2/app/users", { params })).rejects.toThrow(
      "listAppUsers: expected a JSON array, got JSON object with status 200",
    );
    await expect(empty.POST("/v2/push/register", { body: body as never })).rejects.toThrow(
      "registerPushToken: expected a JSON number, got an empty body with status 204",
    );
  });

  test("returns no data where the operation describes no body", async () => {
    const kapi = createKapiClient(respondingWith(() => new Response(null, { headers: { "content-length": "0" } })));
    const body = { file_id: 1, channel_public_id: "_a", user_type: "app" as const, user_ids: ["1"] };

    const result = await kapi.POST("/v1/talkchannel/delete/target_users", { body });

    expect(result).toMatchObject({ data: undefined, response: { status: 200 } });
  });

  test("returns the response as text when asked to", async () => {
    const kapi = createKapiClient(respondingWith(() => new Response('{"total_count":0}')));

    const { data } = await kapi.GET("/v1/api/talk/friends", { parseAs: "text" });

    expect(data).toBe('{"total_count":0}');
  });

  test("returns XML as text where XML was requested", async () => {
    const headers = { "content-type": "text/xml;charset=UTF-8" };
    const dapi = createDapiClient({
      ...respondingWith(() => new Response("<result/>", { headers })),
      restApiKey: "key",
    });

    const { data } = await dapi.GET("/v2/local/geo/coord2address.{format}", {
      params: { path: { format: "xml" }, query: { x: "127", y: "37" } },
    });

    expect(data).toBe("<result/>");
  });

  test("returns a page as text where the operation responds with one", async () => {
    const headers = { "content-type": "text/html" };
    const kauth = createKauthClient(respondingWith(() => new Response("<h1>Log in</h1>", { headers })));

    const { data } = await kauth.GET("/oauth/authorize", {
      params: { query: { client_id: "a", redirect_uri: "https://service.example", response_type: "code" } },
    });

    expect(data).toBe("<h1>Log in</h1>");
  });

  test.each(["application/problem+json; charset=utf-8", "text/plain"])("reads JSON under %s", async (contentType) => {
    const response = () => new Response('{"total_count":0}', { headers: { "content-type": contentType } });

    const { data } = await createKapiClient(respondingWith(response)).GET("/v1/api/talk/friends");

    expect(data).toEqual({ total_count: 0 });
  });

  test("passes on headers, a signal and the address of the call", async () => {
    const seen: Request[] = [];
    const { signal } = new AbortController();
    const kapi = createKapiClient(respondingWith(() => Response.json({}), seen));

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
    const kapi = createKapiClient(respondingWith(() => Response.json({}), seen));
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
    const kakao = createKakao(respondingWith(() => Response.json({}), seen));

    await kakao.kapi.GET("/v1/api/talk/profile");
    await kakao.apiStatus.GET("/api/health/current");

    expect(seen.map(({ url }) => url)).toEqual([
      "https://kapi.kakao.com/v1/api/talk/profile",
      "https://api-status.kakao.com/api/health/current",
    ]);
    expect(seen[1]?.headers.has("authorization")).toBe(false);
  });
});
