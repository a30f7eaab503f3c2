import { afterAll, beforeAll, expect, test } from "vitest";
import type { MockCase } from "../../src/mocks/mock-case.js";
import { redirectFor } from "../../src/mocks/redirect.js";
import { type MockServer, startMockServer } from "../../src/mocks/server.js";
import { createOAuth } from "../../src/oauth/index.js";

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ port: 0, host: "127.0.0.1" });
});
afterAll(() => server.close());

const redirectUri = "http://localhost:3000/login/callback";

function createLogin() {
  const { baseUrls } = server;
  return createOAuth({ restApiKey: "key", redirectUri, logoutRedirectUri: "https://app.example/bye", baseUrls });
}

/** Returns where the mock sends the browser. */
async function follow(url: string, headers: Record<string, string> = {}): Promise<string> {
  const { status, headers: received } = await fetch(url, { redirect: "manual", headers });
  expect(status).toBe(302);
  return received.get("location") ?? "";
}

function addressOf(parameters: Record<string, string>): string {
  const query = new URLSearchParams({ response_type: "code", client_id: "key", ...parameters });
  return `${server.baseUrls.kauth}/oauth/authorize?${query.toString()}`;
}

test("a wrong request that a browser opens is rejected with a page", async () => {
  const response = await fetch(`${server.baseUrls.kauth}/oauth/business/authorize?client_id=<b>`);

  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("text/html;charset=UTF-8");
  expect(await response.text()).toMatch(/<p>[^<]*redirect_uri[^<]*<\/p>/);
});

test("a login returns to its own redirect URI with its own state, as the package reads it", async () => {
  const login = createLogin();
  const { url, ...begun } = await login.authorizeUrl();

  const address = await follow(url);

  expect(address).toMatch(/^http:\/\/localhost:3000\/login\/callback\?code=/);
  expect(login.parseRedirect(address, begun)).toMatchObject({ ok: true, code: "AUTHORIZE_CODE" });
});

test("a failed login returns there, too", async () => {
  const login = createLogin();
  const { url, ...begun } = await login.authorizeUrl();

  const address = await follow(url, { prefer: "example=error-user-cancelled" });

  expect(login.parseRedirect(address, begun)).toMatchObject({ ok: false, kind: "error", error: "access_denied" });
  expect(address).toContain("error_description=User%20denied%20access");
});

test("a logout returns to its own redirect URI with its own state", async () => {
  const address = await follow(createLogin().logoutUrl({ state: "a b&c" }));

  expect(address).toBe("https://app.example/bye?state=a%20b%26c");
});

test.each([
  ["without state", { redirect_uri: "https://app.example/" }, "https://app.example/?code=AUTHORIZE_CODE"],
  [
    "with the parameters of a recording, but no state",
    {
      redirect_uri: "https://app.example/",
      scope: "openid,account_email",
      prompt: "login",
      service_terms: "TAG1,TAG2",
    },
    "https://app.example/?code=AUTHORIZE_CODE",
  ],
  [
    "whose redirect URI has a query",
    { redirect_uri: "https://app.example/?a=1" },
    "https://app.example/?a=1&code=AUTHORIZE_CODE",
  ],
])("a login %s is redirected to its redirect URI", async (_, parameters, expected) => {
  expect(await follow(addressOf(parameters))).toBe(expected);
});

test.each([
  ["https://app.example/로그인\r\nX: y", "https://app.example/%EB%A1%9C%EA%B7%B8%EC%9D%B8X:%20y?code=1"],
  ["kakaokey://oauth", "kakaokey://oauth?code=1"],
  ["no address", undefined],
])("the redirect URI %j of an unchecked request becomes a header", (redirectUri, expected) => {
  const url = (uri: string) => `https://kauth.kakao.com/oauth/authorize?${new URLSearchParams({ uri }).toString()}`;
  const recorded: MockCase = {
    ...{ case: "success", status: 302, body: "", headers: { location: "https://a.example/?code=1" } },
    request: { method: "GET", url: url("https://a.example/"), body: "" },
    redirect: { uri: "uri", repeats: [] },
  };

  expect(redirectFor(recorded, url(redirectUri))).toBe(expected);
});
