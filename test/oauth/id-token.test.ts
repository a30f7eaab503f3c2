import { SignJWT, UnsecuredJWT } from "jose";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import {
  createOAuth,
  KakaoIdTokenError,
  KakaoNetworkError,
  KakaoResponseError,
  KakaoTimeoutError,
} from "../../src/oauth/index.js";
import { createSigningKey, idTokenClaims, type SigningKey, signIdToken } from "../support/id-tokens.js";
import { options } from "./options.js";

let key: SigningKey;
let newKey: SigningKey;

beforeAll(async () => {
  [key, newKey] = await Promise.all([createSigningKey("key-1"), createSigningKey("key-2")]);
});

afterEach(() => void vi.useRealTimers());

/** Creates an app that gets the keys in `published`, which a test may change. */
function appWith(published: SigningKey[] = [key]) {
  const fetched: string[] = [];
  const oauth = createOAuth({
    ...options,
    fetch: (request) => {
      fetched.push(request.url);
      return Promise.resolve(Response.json({ keys: published.map(({ jwk }) => jwk) }));
    },
  });
  return { ...oauth, published, fetched };
}

const good = () => idTokenClaims(options.restApiKey);
const now = () => Math.floor(Date.now() / 1000);

describe("verifyIdToken", () => {
  test("returns the claims of a valid ID token", async () => {
    const { verifyIdToken, fetched } = appWith();
    const claims = { ...good(), nonce: "n-1" };

    const verified = await verifyIdToken(await signIdToken(claims, key), { nonce: "n-1" });

    expect(verified).toEqual(claims);
    expect(fetched).toEqual(["https://kauth.kakao.com/.well-known/jwks.json"]);
  });

  test.each([
    ["of a login without a nonce", {}],
    ["that expired within the tolerance", { exp: now() - 1 }],
    ["that was issued by a clock ahead within the tolerance", { iat: now() + 5 }],
    ["with a nonce that nobody asks for", { nonce: "n-1" }],
  ])("accepts one %s", async (_, claims) => {
    const idToken = await signIdToken({ ...good(), ...claims }, key);

    await expect(appWith().verifyIdToken(idToken)).resolves.toMatchObject({ sub: "1234567" });
  });

  test.each([
    ["another issuer", { iss: "https://kauth.kakao.com.evil.example" }, "issuer"],
    ["no issuer", { iss: undefined }, "issuer"],
    ["another app", { aud: "other-key" }, "audience"],
    ["several apps", { aud: ["rest-api-key", "other-key"] }, "audience"],
    ["expired", { exp: 1 }, "expired"],
    ["expired beyond the tolerance", { exp: now() - 60 }, "expired"],
    ["without an expiry", { exp: undefined }, "claims"],
    ["without a user", { sub: undefined }, "claims"],
    ["without an audience", { aud: undefined }, "claims"],
    ["a time as text", { exp: "tomorrow" }, "claims"],
    ["a user who is no text", { sub: 1234567 }, "claims"],
    ["a user without a name", { sub: "" }, "claims"],
    ["a time of issue to come", { iat: now() + 60 }, "claims"],
  ])("refuses one of %s", async (_, claims, reason) => {
    const idToken = await signIdToken({ ...good(), ...claims }, key);

    await expect(appWith().verifyIdToken(idToken)).rejects.toMatchObject({ name: "KakaoIdTokenError", reason });
  });

  test.each([
    ["another nonce", "n-2", "n-1"],
    ["no nonce", undefined, "n-1"],
    ["a nonce though the session has lost its own", "n-1", undefined],
    ["no nonce though the session has lost its own", undefined, undefined],
    ["an empty nonce", "", ""],
  ])("refuses one with %s", async (_, nonce, expected) => {
    const idToken = await signIdToken({ ...good(), nonce }, key);

    await expect(appWith().verifyIdToken(idToken, { nonce: expected })).rejects.toMatchObject({ reason: "nonce" });
  });

  test("refuses one of an expired session", async () => {
    const idToken = await signIdToken({ ...good(), nonce: "n-1" }, key);

    await expect(appWith().verifyIdToken(idToken, null as unknown as object)).rejects.toMatchObject({
      reason: "nonce",
    });
  });

  test("refuses a changed payload, and a key that only has the ID of Kakao's", async () => {
    const [header, , signature] = (await signIdToken(good(), key)).split(".");
    const [, other] = (await signIdToken({ ...good(), sub: "7654321" }, key)).split(".");
    const forged = await signIdToken(good(), { ...newKey, kid: "key-1" });

    for (const idToken of [[header, other, signature].join("."), forged])
      await expect(appWith().verifyIdToken(idToken)).rejects.toMatchObject({ reason: "signature" });
  });

  test("refuses an ID token without a signature", async () => {
    const idToken = new UnsecuredJWT(good()).encode();

    await expect(appWith().verifyIdToken(idToken)).rejects.toBeInstanceOf(KakaoIdTokenError);
  });

  test.each(["HS256", "none"])("refuses the algorithm %s before it asks for a key", async (alg) => {
    const { verifyIdToken, fetched } = appWith();
    const secret = new TextEncoder().encode(JSON.stringify(key.jwk));
    const signed = await new SignJWT(good()).setProtectedHeader({ alg: "HS256", kid: "key-1" }).sign(secret);
    const header = Buffer.from(JSON.stringify({ alg, kid: "key-1" })).toString("base64url");
    const idToken = alg === "HS256" ? signed : [header, ...signed.split(".").slice(1)].join(".");

    await expect(verifyIdToken(idToken)).rejects.toMatchObject({ reason: "algorithm" });
    expect(fetched).toEqual([]);
  });

  test.each(["", "a.b.c", "not a token", undefined as unknown as string])("refuses %j as no JWT", async (idToken) => {
    await expect(appWith().verifyIdToken(idToken)).rejects.toMatchObject({ reason: "malformed" });
  });

  test("reports what is wrong and what to do, and nothing about the token or the user", async () => {
    const idToken = await signIdToken({ ...good(), exp: 1 }, key);

    const error = await appWith()
      .verifyIdToken(idToken)
      .catch((thrown: unknown) => thrown as KakaoIdTokenError);

    expect(error).toHaveProperty("message", expect.stringMatching(/^verifyIdToken: .+: .+$/));
    expect(error).not.toHaveProperty("cause");
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/JordyTest|1234567|eyJ/);
  });
});

describe("the issuer", () => {
  const issuer = "http://127.0.0.1:4010/kauth";

  test("may be a mock server, which makes tokens of Kakao invalid", async () => {
    const fetch = () => Promise.resolve(Response.json({ keys: [key.jwk] }));
    const { verifyIdToken } = createOAuth({ ...options, fetch, issuer });

    await expect(verifyIdToken(await signIdToken({ ...good(), iss: issuer }, key))).resolves.toMatchObject({
      iss: issuer,
    });
    await expect(verifyIdToken(await signIdToken(good(), key))).rejects.toMatchObject({ reason: "issuer" });
  });

  test("must be a URL", () => {
    expect(() => createOAuth({ ...options, issuer: "" })).toThrow("createOAuth: issuer must be a URL");
  });
});

describe("the public keys", () => {
  test.each([
    ["no response", () => new Promise<Response>(() => undefined)],
    ["no end of the response", () => Promise.resolve(new Response(new ReadableStream()))],
  ])("are awaited for timeoutMs when there is %s", async (_, fetch) => {
    const { verifyIdToken } = createOAuth({ ...options, fetch, timeoutMs: 5 });

    const verifying = verifyIdToken(await signIdToken(good(), key));

    await expect(verifying).rejects.toBeInstanceOf(KakaoTimeoutError);
    await expect(verifying).rejects.toThrow(/^public keys: .* 5 ms/);
  });

  test.each([Infinity, 5000.5])("are awaited when timeoutMs is %d", async (timeoutMs) => {
    const fetch = () => Promise.resolve(Response.json({ keys: [key.jwk] }));
    const { verifyIdToken } = createOAuth({ ...options, fetch, timeoutMs });

    await expect(verifyIdToken(await signIdToken(good(), key))).resolves.toMatchObject({ sub: "1234567" });
  });

  test("are reported missing with the status of the response", async () => {
    const refuse = () => Promise.resolve(new Response(null, { status: 429 }));
    const { verifyIdToken } = createOAuth({ ...options, fetch: refuse });

    await expect(verifyIdToken(await signIdToken(good(), key))).rejects.toMatchObject({ status: 429 });
  });

  test("are fetched once for many ID tokens", async () => {
    const { verifyIdToken, fetched } = appWith();
    const idToken = await signIdToken(good(), key);

    await Promise.all([verifyIdToken(idToken), verifyIdToken(idToken)]);
    await verifyIdToken(idToken);

    expect(fetched).toHaveLength(1);
  });

  test("are fetched again when Kakao has changed them", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { verifyIdToken, published, fetched } = appWith();
    await verifyIdToken(await signIdToken(good(), key));

    published.splice(0, 1, newKey);
    vi.setSystemTime(Date.now() + 31_000);

    await expect(verifyIdToken(await signIdToken(good(), newKey))).resolves.toMatchObject({ sub: "1234567" });
    await expect(verifyIdToken(await signIdToken(good(), key))).rejects.toMatchObject({ reason: "key" });
    expect(fetched).toHaveLength(2);
  });

  test("are fetched once, not each time, for ID tokens that name an unknown key", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { verifyIdToken, fetched } = appWith();
    await verifyIdToken(await signIdToken(good(), key));
    const idToken = await signIdToken(good(), newKey);

    await expect(verifyIdToken(idToken)).rejects.toMatchObject({ reason: "key" });
    expect(fetched).toHaveLength(1);
    vi.setSystemTime(Date.now() + 31_000);
    await expect(verifyIdToken(idToken)).rejects.toMatchObject({ reason: "key" });
    await expect(verifyIdToken(idToken)).rejects.toMatchObject({ reason: "key" });
    expect(fetched).toHaveLength(2);
  });

  test("come from another server when one is configured", async () => {
    const seen: string[] = [];
    const { verifyIdToken } = createOAuth({
      ...options,
      baseUrls: { kauth: "http://127.0.0.1:1/kauth" },
      fetch: (request) => {
        seen.push(request.url);
        return Promise.resolve(Response.json({ keys: [key.jwk] }));
      },
    });

    await verifyIdToken(await signIdToken(good(), key));

    expect(seen).toEqual(["http://127.0.0.1:1/kauth/.well-known/jwks.json"]);
  });

  test.each([
    ["there is no response", () => Promise.reject(new TypeError("fetch failed")), KakaoNetworkError],
    [
      "fetch throws at once",
      (): Promise<Response> => {
        throw new TypeError("no socket");
      },
      KakaoNetworkError,
    ],
    [
      "there is no response in time",
      () => Promise.reject(new DOMException("The operation timed out", "TimeoutError")),
      KakaoTimeoutError,
    ],
    ["the response is a failure", () => Promise.resolve(new Response(null, { status: 503 })), KakaoResponseError],
    ["the response is a page", () => Promise.resolve(new Response("<h1>hi</h1>")), KakaoResponseError],
    ["the response is other JSON", () => Promise.resolve(Response.json({})), KakaoResponseError],
  ])("are not held against the ID token when %s, and are asked for again", async (_, failure, kind) => {
    let calls = 0;
    const { verifyIdToken } = createOAuth({
      ...options,
      fetch: () => (++calls === 1 ? failure() : Promise.resolve(Response.json({ keys: [key.jwk] }))),
    });
    const idToken = await signIdToken(good(), key);

    await expect(verifyIdToken(idToken)).rejects.toBeInstanceOf(kind);
    await expect(verifyIdToken(idToken)).resolves.toMatchObject({ sub: "1234567" });
  });
});
