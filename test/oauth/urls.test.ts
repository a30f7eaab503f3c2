import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AuthorizeParams, createOAuth, KakaoAuthConfigError, KakaoError } from "../../src/oauth/index.js";
import { options } from "./options.js";

const oauth = createOAuth(options);

const queryOf = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

describe("createOAuth", () => {
  test.each([
    ["restApiKey", { restApiKey: "" }],
    ["restApiKey", { restApiKey: undefined as unknown as string }],
    ["restApiKey", { restApiKey: "key\n" }],
    ["restApiKey", { restApiKey: "undefined" }],
    ["clientSecret", { clientSecret: "null" }],
    ["clientSecret", { clientSecret: "very secret" }],
  ])("refuses a %s that is invalid, without quoting it", (name, wrong) => {
    const create = () => createOAuth({ ...options, ...wrong });

    expect(create).toThrow(KakaoAuthConfigError);
    expect(create).toThrow(`createOAuth: ${name} must be a non-empty string`);
    expect(create).not.toThrow("very");
  });

  test.each([
    { redirectUri: "/oauth" },
    { redirectUri: "myapp://oauth" },
    { redirectUri: "https://example.com/oauth?next=1" },
    { redirectUri: "https://example.com/oauth#top" },
    { logoutRedirectUri: "bye" },
  ])("refuses %o, which Kakao registers for nobody", (wrong) => {
    expect(() => createOAuth({ ...options, ...wrong })).toThrow(
      `createOAuth: ${Object.keys(wrong)[0]} must be an http or https URL without query and fragment`,
    );
  });

  test.each<[object, string]>([
    [{ fetch: "fetch" }, "fetch: expected a function"],
    [{ timeoutMs: "5" }, "timeoutMs: expected a positive number"],
    [{ baseUrls: { kauth: "localhost:4010" } }, "baseUrls.kauth: expected an http or https URL"],
    [{ issuer: "kakao" }, "issuer must be a URL"],
  ])("refuses an option of a wrong type with its name: %o", (wrong, message) => {
    expect(() => createOAuth({ ...options, ...wrong })).toThrow(`createOAuth: ${message}`);
  });

  test("works without a client secret", () => {
    expect(() => createOAuth({ ...options, clientSecret: undefined })).not.toThrow();
  });
});

describe("authorizeUrl", () => {
  test("sends the app, its redirect URI and a new state each time, and nothing else", async () => {
    const first = await oauth.authorizeUrl();
    const second = await oauth.authorizeUrl();

    expect(first.url).toBe(
      "https://kauth.kakao.com/oauth/authorize?client_id=rest-api-key&redirect_uri=https%3A%2F%2Fexample.com%2Foauth" +
        `&response_type=code&state=${first.state}`,
    );
    expect(first.state).toMatch(/^[\w-]{43}$/);
    expect(second.state).not.toBe(first.state);
    expect(first).not.toHaveProperty("nonce");
    expect(first).not.toHaveProperty("codeVerifier");
  });

  test("creates a nonce when asked for one, and sends the one that is passed", async () => {
    const made = await oauth.authorizeUrl({ nonce: true });
    const given = await oauth.authorizeUrl({ nonce: "n-1", state: "s-1" });

    expect(made.nonce).toMatch(/^[\w-]{43}$/);
    expect(made.nonce).not.toBe(made.state);
    expect(queryOf(made.url)).toMatchObject({ nonce: made.nonce });
    expect(given).toMatchObject({ nonce: "n-1", state: "s-1" });
    expect(queryOf(given.url)).toMatchObject({ nonce: "n-1", state: "s-1" });
  });

  test("sends the challenge of PKCE and keeps its verifier out of the URL", async () => {
    const { url, codeVerifier } = await oauth.authorizeUrl({ pkce: true });

    expect(codeVerifier).toMatch(/^[\w-]{43}$/);
    expect(queryOf(url)).toMatchObject({
      code_challenge: createHash("sha256").update(codeVerifier!).digest("base64url"),
      code_challenge_method: "S256",
    });
    expect(url).not.toContain(codeVerifier);
  });

  test("separates the items of a list by commas", async () => {
    const { url } = await oauth.authorizeUrl({ scope: ["openid", "account_email"], prompt: ["select_account"] });

    expect(url).toContain("scope=openid,account_email&");
    expect(queryOf(url)).toMatchObject({ prompt: "select_account" });
  });

  test("uses another server when one is configured", async () => {
    const local = createOAuth({ ...options, baseUrls: { kauth: "http://127.0.0.1:1/kauth/" } });

    const { url } = await local.authorizeUrl();

    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:1\/kauth\/oauth\/authorize\?client_id=/);
  });

  test("lets nobody replace the app", async () => {
    const forged = { client_id: "other", redirect_uri: "https://evil.example", response_type: "token" };

    const { url } = await oauth.authorizeUrl(forged as AuthorizeParams);

    expect(queryOf(url)).toMatchObject({
      client_id: options.restApiKey,
      redirect_uri: options.redirectUri,
      response_type: "code",
    });
  });

  test("refuses a string instead of a list", async () => {
    const call = oauth.authorizeUrl({ scope: "openid,profile" as unknown as string[] });

    await expect(call).rejects.toThrow(KakaoError);
    await expect(call).rejects.toThrow("scope must be an array");
  });

  test("transports every text unchanged", async () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom("&", "=", "+", "%", "한글 &=+%20#?"),
    );
    const item = text.map((value) => value.replaceAll(",", ""));

    await fc.assert(
      fc.asyncProperty(text, text, text, fc.array(item, { minLength: 1 }), async (state, nonce, loginHint, scope) => {
        const { url } = await oauth.authorizeUrl({ state, nonce, login_hint: loginHint, scope });

        expect(queryOf(url)).toEqual({
          client_id: options.restApiKey,
          redirect_uri: options.redirectUri,
          response_type: "code",
          state,
          nonce,
          login_hint: loginHint,
          scope: scope.join(","),
        });
      }),
    );
  });
});

describe("logoutUrl", () => {
  test("sends the app and the logout redirect URI, with the state if there is one", () => {
    const plain =
      "https://kauth.kakao.com/oauth/logout?client_id=rest-api-key&logout_redirect_uri=https%3A%2F%2Fexample.com%2Fbye";

    expect(oauth.logoutUrl()).toBe(plain);
    expect(oauth.logoutUrl({ state: "a&b" })).toBe(`${plain}&state=a%26b`);
  });

  test("requires a logout redirect URI", () => {
    const without = createOAuth({ ...options, logoutRedirectUri: undefined });

    expect(() => without.logoutUrl()).toThrow(KakaoAuthConfigError);
    expect(() => without.logoutUrl()).toThrow("pass it to createOAuth()");
  });
});
