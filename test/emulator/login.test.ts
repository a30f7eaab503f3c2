import { decodeJwt } from "jose";
import * as client from "openid-client";
import { describe, expect, test } from "vitest";
import { call, createBrowser, queryOf, redirectUri, useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();
const browser = createBrowser(kakao, send);

async function login(parameters: Record<string, string> = {}): Promise<Record<string, string>> {
  const { code = "" } = queryOf(await browser.authorize(parameters));
  return (await (await browser.exchange({ code })).json()) as Record<string, string>;
}

const me = () => `${kakao.baseUrls.kapi}/v2/user/me`;

describe("openid-client", () => {
  test("logs in with PKCE, state and nonce, and verifies the ID token", async () => {
    // oxlint-disable-next-line typescript/no-deprecated -- It is marked so that it stands out; the server is local.
    const insecure = { execute: [client.allowInsecureRequests], [client.customFetch]: send as client.CustomFetch };
    const config = await client.discovery(
      new URL(kakao.issuer),
      kakao.keys.restApi,
      kakao.clientSecret,
      client.ClientSecretPost(kakao.clientSecret),
      insecure,
    );
    const [verifier, nonce, state] = [client.randomPKCECodeVerifier(), client.randomNonce(), client.randomState()];
    const address = client.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: "openid account_email",
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      nonce,
      state,
    });
    const redirect = await send(address);

    const checks = { pkceCodeVerifier: verifier, expectedNonce: nonce, expectedState: state, idTokenExpected: true };
    const tokens = await client.authorizationCodeGrant(config, new URL(redirect.headers.get("location") ?? ""), checks);
    const userInfo = await client.fetchUserInfo(config, tokens.access_token, tokens.claims()?.sub ?? "");
    const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? "");

    expect(tokens.claims()).toMatchObject({ sub: "4000000001", nonce, email: "ryan@example.com", nickname: "라이언" });
    expect(userInfo).toMatchObject({ sub: "4000000001", email: "ryan@example.com" });
    expect(refreshed.access_token).not.toBe(tokens.access_token);
  });
});

describe("a client that calls the emulator by another name", () => {
  test("finds that name in discovery and in ID tokens", async () => {
    const { port } = new URL(kakao.url);
    const byName = (path: string, init?: RequestInit) => fetch(`http://localhost:${port}/kauth${path}`, init);
    const { code = "" } = queryOf(await browser.authorize());
    const form = { grant_type: "authorization_code", code, redirect_uri: redirectUri, client_id: kakao.keys.restApi };

    const document: unknown = await (await byName("/.well-known/openid-configuration")).json();
    const body = new URLSearchParams({ ...form, client_secret: kakao.clientSecret ?? "" });
    const tokens = (await (await byName("/oauth/token", { method: "POST", body })).json()) as { id_token: string };

    const issuer = `http://localhost:${port}/kauth`;
    expect(document).toMatchObject({ issuer, token_endpoint: `${issuer}/oauth/token` });
    expect(decodeJwt(tokens.id_token)).toMatchObject({ iss: issuer });
  });
});

describe("an authorization request", () => {
  test.each([
    ["without client_id", { client_id: "" }, "KOE207"],
    ["with an unknown key", { client_id: "0".repeat(32) }, "KOE101"],
    ["with the admin key", { client_id: "00000000000000000000000000000004" }, "KOE008"],
    ["with a redirect URI that is not registered", { redirect_uri: "https://example.com/oauth" }, "KOE006"],
    [
      "with a redirect URI that only begins as a registered one",
      { redirect_uri: "http://localhost:3000@x.y/" },
      "KOE006",
    ],
    ["with another response type", { response_type: "id_token" }, "KOE201"],
    ["with the implicit grant", { response_type: "token" }, "KOE202"],
    ["with an unknown prompt", { prompt: "consent" }, "KOE204"],
    ["with unknown service terms", { service_terms: "unknown" }, "KOE204"],
    ["with prompt=cert", { prompt: "cert" }, "KOE216"],
    ["with consent items that are not set up", { scope: "account_email,profile,unknown" }, "KOE205"],
  ])("%s shows a page with the code", async (_, parameters, code) => {
    const response = await browser.authorize(parameters);

    expect(response.status).toBe(400);
    expect(response.headers.get("location")).toBeNull();
    const page = await response.text();
    expect(page).toContain(`(${code})`);
    expect(page).toContain(`/errors/${code}.html"`);
  });

  test("names the consent items that are not set up", async () => {
    expect(await (await browser.authorize({ scope: "account_email,profile,unknown" })).text()).toContain(
      "profile,unknown",
    );
  });

  test("echoes the state, and keeps the query of the redirect URI", async () => {
    const response = await browser.authorize({ state: "a b&c", redirect_uri: "http://localhost:3000/oauth?a=1" });

    expect(response.headers.get("location")).toMatch(
      /^http:\/\/localhost:3000\/oauth\?a=1&code=[\w-]{86}&state=a%20b%26c$/,
    );
  });

  test.each([
    [
      "http://localhost:3000/콜백?이름=값",
      "http://localhost:3000/%EC%BD%9C%EB%B0%B1?%EC%9D%B4%EB%A6%84=%EA%B0%92&code=",
    ],
    ["http://localhost:3000/a b\u0000", "http://localhost:3000/a%20b%00?code="],
  ])("redirects to %j with all that a header cannot have encoded", async (address, start) => {
    const response = await browser.authorize({ redirect_uri: address });

    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toContain(start);
  });

  test.each([
    ["a user who is not linked", { login_hint: "neo" }, "consent_required", "user consent required."],
    ["consent items that are open", { scope: "talk_message" }, "consent_required", "user consent required."],
  ])("with prompt=none fails for %s", async (_, parameters, error, description) => {
    const response = await browser.authorize({ prompt: "none", state: "s", ...parameters });

    expect(queryOf(response)).toEqual({ error, error_description: description, state: "s" });
  });

  test("refuses a user under 14, if the app does", async () => {
    kakao.reset({ app: { allowsUnder14: false } });

    const response = await browser.authorize({ login_hint: "tube" });

    expect(queryOf(response)).toEqual({ error: "access_denied", error_description: "Not allowed under age 14" });
  });

  test("adds consent items to those of the user, for every token", async () => {
    const { access_token: old = "" } = await login();

    const tokens = await login({ scope: "openid,talk_message" });

    expect(tokens["scope"]).toBe("account_email talk_message profile_image openid profile_nickname friends");
    const scopes = await call(send, `Bearer ${old}`, `${kakao.baseUrls.kapi}/v2/user/scopes?scopes=["talk_message"]`);
    expect(scopes.body["scopes"]).toMatchObject([{ id: "talk_message", agreed: true, revocable: true }]);
  });

  test("links a user at the first login, and has an ID token unless scope lacks openid", async () => {
    const first = await login({ login_hint: "neo@example.com" });
    const second = await login({ login_hint: "neo", scope: "account_email" });

    expect(first["id_token"]).toBeDefined();
    expect(second["id_token"]).toBeUndefined();
    expect((await call(send, `Bearer ${first["access_token"] ?? ""}`, me())).body["connected_at"]).toBeDefined();
  });
});

describe("the token endpoint", () => {
  test.each([
    ["an unknown key", { client_id: "x" }, 401, "invalid_client", "KOE101", "Not exist client_id [x]"],
    ["an empty key", { client_id: "" }, 401, "invalid_client", "KOE101", "Not exist client_id []"],
    ["a wrong client secret", { client_secret: "x" }, 401, "invalid_client", "KOE010", "Bad client credentials"],
    [
      "another grant type",
      { grant_type: "password" },
      400,
      "invalid_request",
      "KOE310",
      "Unsupported grant type: password",
    ],
    ["an unknown code", { code: "x" }, 400, "invalid_grant", "KOE320", "authorization code not found for code=x"],
    [
      "another redirect URI",
      { redirect_uri: "http://localhost:3000/" },
      400,
      "invalid_grant",
      "KOE303",
      "Redirect URI mismatch.",
    ],
    ["no refresh token", { grant_type: "refresh_token" }, 400, "invalid_request", "KOE319", "refresh_token is null"],
    [
      "an unknown refresh token",
      { grant_type: "refresh_token", refresh_token: "x" },
      400,
      "invalid_grant",
      "KOE322",
      "expired_or_invalid_refresh_token",
    ],
  ])("refuses %s", async (_, parameters, status, error, errorCode, description) => {
    const { code = "" } = queryOf(await browser.authorize());

    const response = await browser.exchange({ code, ...parameters });

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error, error_description: description, error_code: errorCode });
  });

  test("refuses a code of another key, a second exchange, and one after ten minutes", async () => {
    const { code = "" } = queryOf(await browser.authorize());
    const other = await browser.exchange({ code, client_id: kakao.keys.native });
    const first = await browser.exchange({ code });
    const second = await browser.exchange({ code });
    const { code: late = "" } = queryOf(await browser.authorize());
    kakao.advance({ minutes: 10 });

    const codes = [other, second, await browser.exchange({ code: late })].map(async (response) => {
      const { error_code: errorCode } = (await response.json()) as { error_code: string };
      return errorCode;
    });

    expect(first.status).toBe(200);
    expect(await Promise.all(codes)).toEqual(["KOE114", "KOE320", "KOE320"]);
  });

  test("lets one of two exchanges at once win", async () => {
    const { code = "" } = queryOf(await browser.authorize());

    const both = await Promise.all([browser.exchange({ code }), browser.exchange({ code })]);

    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test("refuses a wrong code verifier", async () => {
    const challenge = await client.calculatePKCECodeChallenge("right");
    const { code = "" } = queryOf(
      await browser.authorize({ code_challenge: challenge, code_challenge_method: "S256" }),
    );

    const wrong = await browser.exchange({ code, code_verifier: "wrong" });
    const right = await browser.exchange({ code, code_verifier: "right" });

    expect(await wrong.json()).toMatchObject({ error: "invalid_grant", error_code: "KOE320" });
    expect(right.status).toBe(200);
  });

  test("takes parameters from the query, but neither JSON nor HTTP Basic", async () => {
    const url = `${kakao.baseUrls.kauth}/oauth/token`;
    const { code = "" } = queryOf(await browser.authorize());
    const parameters = {
      grant_type: "authorization_code",
      client_id: kakao.keys.restApi,
      client_secret: kakao.clientSecret ?? "",
      redirect_uri: redirectUri,
      code,
    };
    const type = { "content-type": "application/json" };
    const json = await send(url, { method: "POST", headers: type, body: JSON.stringify(parameters) });

    const query = await send(`${url}?${new URLSearchParams(parameters).toString()}`, { method: "POST" });

    expect(await json.json()).toMatchObject({ error_description: "Not exist client_id [null]" });
    expect(query.status).toBe(200);
  });

  test("takes a GET as Kakao does, and reports it", async () => {
    const query = new URLSearchParams({ client_id: kakao.keys.restApi, client_secret: kakao.clientSecret ?? "" });
    const url = `${kakao.baseUrls.kauth}/oauth/token?grant_type=refresh_token&refresh_token=a&${query.toString()}`;

    const response = await fetch(url);

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error_code: "KOE322" });
    expect(JSON.parse(response.headers.get("kakao-openapi-violations") ?? "[]")).toMatchObject([
      { level: "error", place: "operation", rule: "method" },
    ]);
    expect(kakao.journal().at(-1)).toMatchObject({ operationId: "requestToken", method: "GET" });
  });

  test("lists members and lifetimes as Kakao does", async () => {
    const tokens = await login();

    expect(Object.keys(tokens)).toEqual([
      "access_token",
      "token_type",
      "refresh_token",
      "id_token",
      "expires_in",
      "scope",
      "refresh_token_expires_in",
    ]);
    expect(tokens).toMatchObject({ token_type: "bearer", expires_in: 21_599, refresh_token_expires_in: 5_183_999 });
  });

  test("replaces the refresh token in its last month, and the old one is dead at once", async () => {
    const { refresh_token: refreshToken = "" } = await login();
    const refresh = async (): Promise<unknown> =>
      (await browser.exchange({ grant_type: "refresh_token", refresh_token: refreshToken })).json();

    const early = await refresh();
    kakao.advance({ days: 31 });
    const late = await refresh();

    expect(early).not.toHaveProperty("refresh_token");
    expect(late).toMatchObject({ refresh_token: expect.any(String) as string, refresh_token_expires_in: 5_183_999 });
    expect(await refresh()).toMatchObject({ error_code: "KOE322" });
  });

  test("counts tokens of a user where the world says so", async () => {
    kakao.reset({ quotas: { "access-tokens": { count: 1, seconds: 600 } } });
    await login();

    const second = await login();
    const other = await login({ login_hint: "muzi" });

    expect(second).toMatchObject({ error_code: "KOE237" });
    expect(other["access_token"]).toBeDefined();
  });
});

test("HEAD is checked as GET is", async () => {
  const url = `${kakao.baseUrls.dapi}/v2/local/search/address.json`;
  const ask = (query: string, method: string) =>
    fetch(url + query, { method, headers: { authorization: `KakaoAK ${kakao.keys.restApi}` } });

  for (const query of ["?query=서울", "", "?query=서울&size=900"])
    expect((await ask(query, "HEAD")).status, query).toBe((await ask(query, "GET")).status);
});

test("HEAD gets what GET does, as tools ask that wait for a server", async () => {
  const { kauth } = kakao.baseUrls;
  const head = (url: string) => fetch(url, { method: "HEAD" });

  expect((await head(`${kauth}/.well-known/openid-configuration`)).status).toBe(200);
  expect((await head(`${kakao.url}/_control/health`)).status).toBe(200);
  expect((await head(`${kakao.baseUrls.kapi}/v2/user/me`)).status).toBe(401);
  expect((await head(`${kauth}/oauth/token`)).status).toBe(405);
});

describe("an access token", () => {
  test.each([
    ["missing", "", 401, -401, "no authentication key!"],
    ["undefined", "Bearer undefined", 401, -401, "no authentication key!"],
    ["made up", "Bearer made-up", 401, -401, "this access token does not exist"],
    ["a REST API key", `KakaoAK ${"0".repeat(31)}1`, 401, -401, "this access token does not exist"],
    ["an empty key", "KakaoAK", 401, -401, "wrong appKey() format"],
    ["not a key", "KakaoAK x", 401, -401, "wrong appKey(x) format"],
    ["a JWT", `Bearer ${"x".repeat(300)}`, 400, -2, "too long for access token."],
  ])("that is %s is refused", async (_, authorization, status, code, msg) => {
    expect(await call(send, authorization, me())).toEqual({ status, body: { code, msg } });
  });

  test("expires by the clock of the world", async () => {
    const { access_token: token = "" } = await login();
    kakao.advance({ hours: 6 });
    const expired = await call(send, `Bearer ${token}`, me());
    kakao.advance({ days: 1 });

    const forgotten = await call(send, `Bearer ${token}`, me());

    expect(expired.body["msg"]).toBe("this access token is already expired");
    expect(forgotten.body["msg"]).toBe("this access token does not exist");
  });

  test("ends with its logout, and others of the user live on", async () => {
    const [one, other] = [await login(), await login()];
    const logout = `${kakao.baseUrls.kapi}/v1/user/logout`;

    const response = await call(send, `Bearer ${one["access_token"] ?? ""}`, logout, {});

    expect(response).toEqual({ status: 200, body: { id: 4000000001 } });
    expect((await call(send, `Bearer ${one["access_token"] ?? ""}`, me())).status).toBe(401);
    expect((await call(send, `Bearer ${other["access_token"] ?? ""}`, me())).status).toBe(200);
    const refresh = { grant_type: "refresh_token", refresh_token: one["refresh_token"] ?? "" };
    expect(await (await browser.exchange(refresh)).json()).toMatchObject({ error_code: "KOE322" });
  });

  test("ends with the unlink of its user, whom the admin key then does not find", async () => {
    const { access_token: token = "", refresh_token: refreshToken = "" } = await login();
    await call(send, `Bearer ${token}`, `${kakao.baseUrls.kapi}/v1/user/unlink`, {});

    const found = await call(
      send,
      `KakaoAK ${kakao.keys.admin}`,
      `${me()}?target_id_type=user_id&target_id=4000000001`,
    );

    expect(found).toEqual({ status: 400, body: { code: -101, msg: "NotRegisteredUserException" } });
    expect((await call(send, `Bearer ${token}`, me())).body["code"]).toBe(-401);
    const refresh = await browser.exchange({ grant_type: "refresh_token", refresh_token: refreshToken });
    expect(await refresh.json()).toMatchObject({ error_code: "KOE322" });
  });
});

describe("an ID token", () => {
  test("is explained until it expires, and a changed one is refused", async () => {
    const { id_token: idToken = "" } = await login({ nonce: "n" });
    const explain = (token: string) => call(send, "", `${kakao.baseUrls.kauth}/oauth/tokeninfo`, { id_token: token });

    expect((await explain(idToken)).body).toMatchObject({ sub: "4000000001", aud: kakao.keys.restApi, nonce: "n" });
    expect((await explain(`${idToken.slice(0, -8)}AAAAAAAA`)).body["error_code"]).toBe("KOE400");
    kakao.advance({ hours: 6 });
    expect((await explain(idToken)).body["error_code"]).toBe("KOE400");
  });
});
