import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createDapiClient } from "../generated/clients/dapi.js";
import { createKapiClient } from "../generated/clients/kapi.js";
import { createKauthClient } from "../generated/clients/kauth.js";
import { hints } from "../generated/hints/koe.js";
import { unwrap } from "../src/client/errors/unwrap.js";
import { KakaoAuthConfigError } from "../src/errors.js";
import { createOAuth } from "../src/oauth/index.js";
import { root } from "../scripts/lib/project.js";

// What people get wrong without a client. What a compiler can refuse is in test/types/mistakes.ts.

function respondingWith(body: unknown, status = 200) {
  const sent: Request[] = [];
  const fetch = (request: Request) => {
    sent.push(request);
    return Promise.resolve(Response.json(body, { status }));
  };
  return { sent, options: { accessToken: "token", restApiKey: "key", fetch } };
}

const types = (api: string): string => readFileSync(join(root, `generated/types/${api}.ts`), "utf8");
const caught = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

describe("people who call without a client", () => {
  test.each(["KOE303", "KOE320"])("differ in the redirect URI, or use a code twice: %s tells what to do", (code) => {
    expect(hints.codes[code]).toMatch(/redirect_uri|code/);
  });

  test("leave out the client secret, which KOE010 explains", () => {
    expect(hints.codes["KOE010"]).toContain("client_secret");
  });

  test("do not store a rotated refresh token: the result of a refresh always has the one to store", async () => {
    const { options } = respondingWith({ token_type: "bearer", access_token: "a", expires_in: 1 });
    const oauth = createOAuth({ ...options, redirectUri: "https://service.example" });

    expect((await oauth.refreshTokens("old")).refresh_token).toBe("old");
    expect(hints.codes["KOE322"]).toMatch(/refresh token/i);
  });

  test("send a form under a wrong content type", async () => {
    const { sent, options } = respondingWith({});

    await createKapiClient(options).POST("/v2/api/talk/memo/send", { body: { template_id: 1 } });

    expect(sent[0]?.headers.get("content-type")).toBe("application/x-www-form-urlencoded;charset=utf-8");
  });

  test("call from an address that is not listed, and do not learn which one", async () => {
    const { options } = respondingWith(
      { errorType: "AccessDeniedError", message: "ip mismatched! callerIp=192.0.2.1" },
      401,
    );
    const call = createDapiClient(options).GET("/v2/search/web", { params: { query: { query: "a" } } });

    expect(await caught(unwrap(call))).toMatchObject({ callerIp: "192.0.2.1", code: "AccessDeniedError" });
  });

  test("use a JavaScript key where it needs a KA header, which its option says", () => {
    expect(readFileSync(join(root, "generated/apis.ts"), "utf8")).toMatch(/JavaScript SDK, which sends a `KA` header/);
  });

  test.each([
    ["kapi", createKapiClient, "/v1/api/talk/profile", { code: -10, msg: "limit" }, 400],
    ["kapi", createKapiClient, "/v1/api/talk/profile", { code: -10, msg: "limit" }, 429],
    ["dapi", createDapiClient, "/v2/search/web", { errorType: "RequestThrottled", message: "limit" }, 429],
  ])("know one form of an exceeded quota only: %s", async (_, create, path, body, status) => {
    const client = create(respondingWith(body, status).options) as unknown as { GET: (path: string) => Promise<never> };

    expect(await caught(unwrap(client.GET(path)))).toMatchObject({ retryable: true, status });
  });

  test("write the template as an object, and the receivers as a list", async () => {
    const { sent, options } = respondingWith({});

    await createKapiClient(options).POST("/v1/api/talk/friends/message/default/send", {
      body: { receiver_uuids: ["a", "b"], template_object: { object_type: "text", text: "hi", link: {} } },
    });

    expect(Object.fromEntries(new URLSearchParams(await sent[0]?.text()))).toEqual({
      receiver_uuids: '["a","b"]',
      template_object: '{"object_type":"text","text":"hi","link":{}}',
    });
  });

  test("call with a wrong key: nothing is sent", async () => {
    const { sent, options } = respondingWith({});
    const kapi = createKapiClient({ adminKey: "key", fetch: options.fetch });

    await expect(kapi.POST("/v2/api/talk/memo/send", { body: { template_id: 1 } })).rejects.toThrow(
      KakaoAuthConfigError,
    );
    expect(sent).toEqual([]);
  });

  test("swap longitude and latitude, which the types tell apart", () => {
    expect(types("dapi")).toMatch(/longitude[^]*?x: string/);
  });

  test("lose digits of 64-bit IDs", async () => {
    const fetch = () => Promise.resolve(new Response('{"id":9007199254740993}'));

    expect((await createKapiClient({ accessToken: "a", fetch }).GET("/v2/user/me")).data?.id).toBe(9007199254740993n);
  });

  test("concatenate the authorization URL", async () => {
    const oauth = createOAuth({ restApiKey: "key", redirectUri: "https://service.example/a" });

    const { url } = await oauth.authorizeUrl({ scope: ["friends", "talk_message"], state: "a&b=c" });

    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      redirect_uri: "https://service.example/a",
      response_type: "code",
      scope: "friends,talk_message",
      state: "a&b=c",
    });
  });

  test("take an absent list of friends for a fault", async () => {
    const friends = createKapiClient(respondingWith({ total_count: 0 }).options).paginate(
      "GET",
      "/v1/api/talk/friends",
    );

    expect(await friends.next()).toEqual({ done: true, value: undefined });
  });

  test("take user-linked for a withdrawal, and respond late to webhooks: the texts warn of both", () => {
    expect(types("webhooks")).toContain("This is not a withdrawal");
    expect(types("webhooks")).toContain("within 3 seconds");
  });

  test("read errors of one host only", async () => {
    const body = { error: "invalid_grant", error_description: "x", error_code: "KOE320" };
    const call = createKauthClient(respondingWith(body, 400).options).POST("/oauth/token", {
      body: { grant_type: "refresh_token", client_id: "key", refresh_token: "old" },
    });

    expect(await caught(unwrap(call))).toMatchObject({ code: "KOE320", status: 400, hint: hints.codes["KOE320"] });
  });
});
