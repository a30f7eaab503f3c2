import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createOAuth, type OAuth, type OAuthOptions } from "../../src/oauth/index.js";
import { type KakaoLoginMock, startKakaoLoginMock } from "../support/servers/kakao-login-mock.js";
import { options } from "./options.js";

let mock: KakaoLoginMock;

beforeAll(async () => {
  mock = await startKakaoLoginMock({ restApiKey: options.restApiKey, clientSecret: options.clientSecret! });
  mock.register({ redirectUri: options.redirectUri, logoutRedirectUri: options.logoutRedirectUri! });
});

afterAll(() => mock.close());

function appWith(wrong: Partial<OAuthOptions> = {}): OAuth {
  return createOAuth({ ...options, baseUrls: mock.baseUrls, ...wrong });
}

/** Presses "Agree" on the page of a login and returns the code of the redirect. */
async function agree(oauth: OAuth, { url, state }: { url: string; state: string }): Promise<string> {
  expect(await (await fetch(url)).text()).toContain("Agree");
  const pressed = url.replace("/oauth/authorize?", "/consent?agree=1&");
  const response = await fetch(pressed, { redirect: "manual" });
  const result = oauth.parseRedirect(response.headers.get("location")!, { state });
  if (!result.ok) throw new Error("no code");
  return result.code;
}

describe("a login at a mock server", () => {
  test("leads from the URL to the verified ID token, with PKCE", async () => {
    const oauth = appWith();
    const login = await oauth.authorizeUrl({ nonce: true, pkce: true, state: "한글 &=+%", scope: ["openid"] });

    const code = await agree(oauth, login);
    const tokens = await oauth.exchangeCode({ code, codeVerifier: login.codeVerifier });
    const claims = await oauth.verifyIdToken(tokens.id_token!, { nonce: login.nonce });

    expect(claims).toMatchObject({ aud: options.restApiKey, nonce: login.nonce });
  });

  test("does not accept a code twice", async () => {
    const oauth = appWith();
    const code = await agree(oauth, await oauth.authorizeUrl());
    await oauth.exchangeCode({ code });

    await expect(oauth.exchangeCode({ code })).rejects.toThrow("KOE320");
  });

  test.each<[string, Partial<OAuthOptions>, string]>([
    ["client secret", { clientSecret: "other" }, "KOE010"],
    ["client secret, left out", { clientSecret: undefined }, "KOE010"],
    ["redirect URI", { redirectUri: "https://example.com/other" }, "KOE303"],
    ["REST API key", { restApiKey: "other" }, "KOE101"],
  ])("fails at the tokens with another %s", async (_, wrong, problem) => {
    const oauth = appWith();
    const code = await agree(oauth, await oauth.authorizeUrl());

    await expect(appWith(wrong).exchangeCode({ code })).rejects.toThrow(problem);
  });

  test("fails at the tokens with another verifier", async () => {
    const oauth = appWith();
    const code = await agree(oauth, await oauth.authorizeUrl({ pkce: true }));

    await expect(oauth.exchangeCode({ code, codeVerifier: "other" })).rejects.toThrow("KOE320");
  });

  test.each([
    [{ redirectUri: "https://example.com/other" }, "KOE006"],
    [{ restApiKey: "other" }, "KOE101"],
  ])("ends on an error page for an app that is set up with %o", async (wrong, problem) => {
    const { url } = await appWith(wrong).authorizeUrl();

    expect(await (await fetch(url)).text()).toContain(problem);
  });

  test("ends on an error page for a logout redirect URI that is not registered", async () => {
    const oauth = appWith({ logoutRedirectUri: "https://example.com/other" });

    expect(await (await fetch(oauth.logoutUrl())).text()).toContain("KOE007");
    expect(await (await fetch(appWith().logoutUrl())).text()).toContain("Log out");
  });
});
