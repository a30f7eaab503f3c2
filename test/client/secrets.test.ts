import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { createDapiClient } from "../../generated/clients/dapi.js";
import { createKapiClient, KakaoAuthConfigError, KakaoNetworkError } from "../../generated/clients/kapi.js";
import { createKauthClient } from "../../generated/clients/kauth.js";
import { unwrap } from "../../src/client/errors/unwrap.js";

const caught = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error("nothing was thrown"),
    (error: unknown) => error as Error,
  );

const refusing = (message: string) => () =>
  Promise.resolve(Response.json({ errorType: "AccessDeniedError", message, msg: message }, { status: 401 }));

describe("a message of Kakao that repeats a secret", () => {
  const search = (message: string, key = "0123456789abcdef") =>
    createDapiClient({ restApiKey: key, fetch: refusing(message) }).GET("/v2/search/web", {
      params: { query: { query: "카카오" } },
    });

  test("is shown without the key that was sent, wherever it stands", async () => {
    const thrown = await caught(unwrap(search("wrong 0123456789abcdef, [0123456789abcdef]")));

    expect(inspect(thrown)).not.toContain("0123456789abcdef");
    expect(thrown.message).toContain("HTTP 401, AccessDeniedError, wrong …, […]");
  });

  test("is shown without a key of letters only, which a word could be", async () => {
    const { message } = await caught(unwrap(search("the key abcdefghijkl is unknown", "abcdefghijkl")));

    expect(message).toContain("the key … is unknown");
  });

  test.each([
    ["wrong appKey(S3CRET) format", "wrong appKey(…) format"],
    ["expected Bearer S3CRET here", "expected Bearer … here"],
    ["got KakaoAK S3CRET", "got KakaoAK …"],
    ["access_token: S3CRET", "access_token: …"],
    ['{"client_secret":"S3CRET"}', '{"client_secret":"…"}'],
    ["no token 'S3CRET'", "no token '…'"],
    ["not found for code=S3CRET", "not found for code=…"],
    ["this access token does not exist", "this access token does not exist"],
    ["invalid grant, error code: KOE320", "invalid grant, error code: KOE320"],
    ["Missing key 'template_object'", "Missing key 'template_object'"],
    ["Bearer token is invalid", "Bearer token is invalid"],
    ["status code: 500", "status code: 500"],
    ["client_secret=onlyletters", "client_secret=…"],
    ['{"access_token":"onlyletters"}', '{"access_token":"…"}'],
    ["error_code=KOE006", "error_code=KOE006"],
  ])("is recognized by what stands before the secret: %s", async (message, shown) => {
    const { message: found } = await caught(unwrap(search(message)));

    expect(found).toContain(`AccessDeniedError, ${shown}`);
  });

  test("is shown without the client secret, code and token of the call", async () => {
    const description = "none of app-secret-1, the-code-22 and rest-key-333";
    const kauth = createKauthClient({
      fetch: () => Promise.resolve(Response.json({ error: "x", error_description: description }, { status: 400 })),
    });
    const app = { client_id: "rest-key-333", client_secret: "app-secret-1", redirect_uri: "https://service.example" };
    const body = { grant_type: "authorization_code", code: "the-code-22", ...app } as const;

    const { message } = await caught(unwrap(kauth.POST("/oauth/token", { body })));

    expect(message).toBe("requestToken: HTTP 400, x, none of …, … and …");
  });

  test("is shown without the token that the headers of the call have", async () => {
    const headers = { authorization: "Bearer own-token-1" };
    const kapi = createKapiClient({ accessToken: "configured", fetch: refusing("not own-token-1") });

    expect((await caught(unwrap(kapi.GET("/v2/user/me", { headers })))).message).toContain("not …");
  });
});

describe("a message that others have written", () => {
  test("has no control characters, which would forge a line of a log or control a terminal", async () => {
    const kapi = createKapiClient({ accessToken: "token", fetch: refusing("\u001b[31mred\r\n2026 INFO forged\u009b") });

    const { message } = await caught(unwrap(kapi.GET("/v2/user/me")));

    expect(message).toBe("getUserMe: HTTP 401,  [31mred 2026 INFO forged ");
  });

  test("has no token when it is the reason phrase of the status", async () => {
    const fetch = () => Promise.resolve(new Response(null, { status: 401, statusText: "bad own-token-1" }));
    const kapi = createKapiClient({ accessToken: "own-token-1", fetch });

    expect((await kapi.GET("/v2/user/me")).error).toBe("HTTP 401 bad …");
    expect((await caught(unwrap(kapi.GET("/v2/user/me")))).message).toBe("getUserMe: HTTP 401, bad …");
  });
});

describe("the cause of a network error", () => {
  const friends = (thrown: unknown) =>
    createKapiClient({ accessToken: "secret-token", fetch: () => Promise.reject(thrown as Error) }).GET(
      "/v1/api/talk/friends",
    );

  test("has names, codes and messages, and nothing else, which may be bytes of a response", async () => {
    const parser = Object.assign(new Error("Invalid header: access_token: S3CRET"), {
      name: "HTTPParserError",
      code: "HPE_INVALID_HEADER",
      data: "S3CRET",
    });

    const thrown = await caught(friends(new TypeError("fetch failed", { cause: parser })));

    expect(thrown).toBeInstanceOf(KakaoNetworkError);
    expect(inspect(thrown, { depth: 9, showHidden: true })).not.toContain("S3CRET");
    expect(thrown.cause).toMatchObject({ name: "TypeError", message: "fetch failed" });
    expect((thrown.cause as Error).cause).toMatchObject({ name: "HTTPParserError", code: "HPE_INVALID_HEADER" });
  });

  test("is an error though something else was thrown, and though its causes have no end", async () => {
    const endless = new Error("secret-token");
    endless.cause = endless;

    expect((await caught(friends("secret-token"))).cause).toBeInstanceOf(Error);
    expect(inspect(await caught(friends(endless)), { depth: 9 })).not.toContain("secret-token");
  });
});

describe("a token that onUnauthorized returns", () => {
  test.each(["SECRET\nLEAK", "Bearer SECRET"])(
    "is refused without being shown when no header can carry it: %j",
    async (token) => {
      const fetch = vi.fn(refusing("expired"));
      const kapi = createKapiClient({ accessToken: "old", fetch, onUnauthorized: () => token });

      const thrown = await caught(kapi.GET("/v2/user/me"));

      expect(thrown).toBeInstanceOf(KakaoAuthConfigError);
      expect(inspect(thrown)).not.toContain("SECRET");
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );
});
