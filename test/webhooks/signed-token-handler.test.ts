import fc from "fast-check";
import { CompactSign, decodeJwt, exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { KakaoAuthConfigError, KakaoError } from "../../src/errors.js";
import {
  handleAccountStatusChange,
  type PublicJwks,
  type SignedTokenHandlerOptions,
  type UserUnlinkedEvent,
} from "../../src/webhooks/index.js";
import { apis } from "../support/apis.js";
import type { Equal } from "../types/expect-type.js";

const restApiKey = "rest-api-key";
const issuer = "https://kauth.kakao.com";
const userLinked = "https://schemas.openid.net/secevent/oauth/event-type/user-linked";
const { recordings } = apis.find(({ bundle }) => bundle.webhooks)!;
const accepted = recordings.filter(
  ({ operation, response }) => operation === "onAccountStatusChange" && response.status === 202,
);

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;
let own: Keys;
let other: Keys;
let jwk: JWK;
let options: SignedTokenHandlerOptions;

beforeAll(async () => {
  own = await generateKeyPair("RS256", { extractable: true });
  other = await generateKeyPair("RS256");
  jwk = { ...(await exportJWK(own.publicKey)), kid: "k1", alg: "RS256" };
  options = { restApiKey, keys: { keys: [jwk] } };
});

const now = () => Math.floor(Date.now() / 1000);

function claimsOf(changes: object = {}): Record<string, unknown> {
  const subject = { subject_type: "iss-sub", iss: issuer, sub: "1" };
  const claims = { iss: issuer, aud: restApiKey, sub: "1", iat: now(), toe: now(), jti: "j1" };
  return JSON.parse(JSON.stringify({ ...claims, events: { [userLinked]: { subject } }, ...changes })) as Record<
    string,
    unknown
  >;
}

function sign(changes: object = {}, header: object = {}, key = own.privateKey): Promise<string> {
  return new SignJWT(claimsOf(changes))
    .setProtectedHeader({ alg: "RS256", typ: "secevent+jwt", kid: "k1", ...header })
    .sign(key);
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function post(body: BodyInit, contentType = "application/secevent+jwt", method = "POST"): Request {
  return new Request("https://service.example/status", { method, headers: { "Content-Type": contentType }, body });
}

describe("a change of an account's status", () => {
  test("returns the claims, and the events by type", async () => {
    const result = await handleAccountStatusChange(post(await sign()), options);

    expect(result.ok && result.event.claims.jti).toBe("j1");
    expect(result.ok && result.event.events).toEqual([
      { type: userLinked, payload: { subject: { subject_type: "iss-sub", iss: issuer, sub: "1" } } },
    ]);
    expect(result.response.status).toBe(202);
    const [event] = result.ok ? result.event.events : [];
    if (event?.type === "https://schemas.openid.net/secevent/oauth/event-type/user-unlinked")
      expect<Equal<typeof event.payload, UserUnlinkedEvent>>(true).toBe(true);
  });

  test.each(accepted.map(({ case: name, request }) => [name, request.body as string] as const))(
    "is accepted with the claims that are recorded: %s",
    async (_, token) => {
      const claims = { ...decodeJwt(token), aud: restApiKey, iat: now() };
      const { events } = claims as Record<string, unknown>;

      const result = await handleAccountStatusChange(post(await sign(claims)), options);

      expect(result.ok && result.event.claims).toEqual(claims);
      const types = result.ok ? result.event.events.map((event) => ("uri" in event ? event.uri : event.type)) : [];

      expect(types).toEqual(Object.keys(events as object));
    },
  );

  test.each<[string, () => Promise<Request>, string, string]>([
    [
      "signed by another key",
      async () => post(await sign({}, {}, other.privateKey)),
      "signature",
      "authentication_failed",
    ],
    ["of an unknown key", async () => post(await sign({}, { kid: "k2" })), "key", "invalid_key"],
    ["of another issuer", async () => post(await sign({ iss: "https://evil.example" })), "issuer", "invalid_issuer"],
    ["for another app", async () => post(await sign({ aud: "other" })), "audience", "invalid_audience"],
    [
      "for a list of apps",
      async () => post(await sign({ aud: [restApiKey, "other"] })),
      "audience",
      "invalid_audience",
    ],
    ["that is too old", async () => post(await sign({ iat: now() - 400 })), "stale", "invalid_request"],
    ["of the future", async () => post(await sign({ iat: now() + 400 })), "stale", "invalid_request"],
    ["that does not hold yet", async () => post(await sign({ nbf: now() + 400 })), "stale", "invalid_request"],
    ["that has expired", async () => post(await sign({ exp: now() - 400 })), "stale", "invalid_request"],
    ["without a time", async () => post(await sign({ iat: undefined })), "malformed", "invalid_request"],
    ["whose time is text", async () => post(await sign({ iat: "now" })), "malformed", "invalid_request"],
    ["that names no key", async () => post(await sign({}, { kid: undefined })), "malformed", "invalid_request"],
    ["without a type", async () => post(await sign({}, { typ: undefined })), "malformed", "invalid_request"],
    ["without an issuer", async () => post(await sign({ iss: undefined })), "malformed", "invalid_request"],
    ["without an audience", async () => post(await sign({ aud: undefined })), "malformed", "invalid_request"],
    ["whose user is a number", async () => post(await sign({ sub: 1 })), "malformed", "invalid_request"],
    ["whose ID is null", async () => post(await sign({ jti: null })), "malformed", "invalid_request"],
    ["with no event at all", async () => post(await sign({ events: {} })), "malformed", "invalid_request"],
    [
      "with an event that is no object",
      async () => post(await sign({ events: { [userLinked]: null } })),
      "malformed",
      "invalid_request",
    ],
    [
      "whose claims were changed",
      async () => {
        const [header, , signature] = (await sign()).split(".");
        return post([header, encode(claimsOf({ sub: "2" })), signature].join("."));
      },
      "signature",
      "authentication_failed",
    ],
    ["that is empty", () => Promise.resolve(post("")), "malformed", "invalid_request"],
    ["of another type", async () => post(await sign({}, { typ: "JWT" })), "malformed", "invalid_request"],
    ["without a claim", async () => post(await sign({ jti: undefined })), "malformed", "invalid_request"],
    ["without events", async () => post(await sign({ events: undefined })), "malformed", "invalid_request"],
    ["whose events are a list", async () => post(await sign({ events: [] })), "malformed", "invalid_request"],
    ["that is no token", () => Promise.resolve(post("hello")), "malformed", "invalid_request"],
    [
      "under another content type",
      async () => post(await sign(), "application/json"),
      "content-type",
      "invalid_request",
    ],
    [
      "by another method",
      async () => post(await sign(), "application/secevent+jwt", "PUT"),
      "method",
      "invalid_request",
    ],
    ["that is too large", () => Promise.resolve(post("a".repeat(70_000))), "too-large", "invalid_request"],
  ])("is refused %s", async (_, request, reason, err) => {
    const result = await handleAccountStatusChange(await request(), options);

    expect(result).toMatchObject({ ok: false, reason });
    expect(result.response.status).toBe(400);
    expect(await result.response.json()).toEqual({ err, description: "the token was refused" });
    expect(JSON.stringify(result)).not.toContain(restApiKey);
  });

  test("returns an event of an unknown type as unknown", async () => {
    const uri = "https://schemas.kakao.com/event-type/new";

    const result = await handleAccountStatusChange(post(await sign({ events: { [uri]: { a: 1 } } })), options);

    expect(result.ok && result.event.events).toEqual([{ type: "unknown", uri, payload: { a: 1 } }]);
  });

  test("is refused without a signature", async () => {
    const token = `${encode({ alg: "none", typ: "secevent+jwt" })}.${encode(claimsOf())}.`;

    expect(await handleAccountStatusChange(post(token), options)).toMatchObject({ ok: false, reason: "algorithm" });
  });

  test("is refused when the public key was taken for a secret", async () => {
    const secret = new TextEncoder().encode(await exportSPKI(own.publicKey));
    const token = await new SignJWT(claimsOf())
      .setProtectedHeader({ alg: "HS256", typ: "secevent+jwt", kid: "k1" })
      .sign(secret);

    expect(await handleAccountStatusChange(post(token), options)).toMatchObject({ ok: false, reason: "algorithm" });
  });

  test.each<[string, () => PublicJwks | Promise<PublicJwks>]>([
    ["rejects", () => Promise.reject(new TypeError("fetch failed"))],
    [
      "throws",
      () => {
        throw new TypeError("no cache");
      },
    ],
    ["returns no key set", () => ({ error: "not found" }) as unknown as PublicJwks],
  ])("is put off when a function for the keys %s", async (_, keys) => {
    const result = await handleAccountStatusChange(post(await sign()), { restApiKey, keys });

    expect(result).toMatchObject({ ok: false, reason: "keys-unavailable" });
    expect(result.response.status).toBe(503);
  });

  test("keeps every digit of an integer in its claims", async () => {
    const event = { subject: { subject_type: "iss-sub", iss: issuer, sub: "1" }, changed: 0 };
    const text = JSON.stringify(claimsOf({ events: { [userLinked]: event } })).replace(
      '"changed":0',
      '"changed":9007199254740993',
    );
    const token = await new CompactSign(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: "RS256", typ: "secevent+jwt", kid: "k1" })
      .sign(own.privateKey);

    const result = await handleAccountStatusChange(post(token), options);

    expect(result.ok && result.event.events[0]?.payload).toEqual({ ...event, changed: 9007199254740993n });
  });

  test.each(["maxAgeSeconds", "clockToleranceSeconds", "maxBytes", "timeoutMs"])(
    "cannot be received when %s is not a number",
    async (name) => {
      const handled = handleAccountStatusChange(post(await sign()), { ...options, [name]: Number.NaN });

      await expect(handled).rejects.toBeInstanceOf(KakaoError);
      await expect(handled).rejects.toThrow(`onAccountStatusChange: ${name} must be a non-negative number`);
    },
  );

  test("finds its key by a function that gets the key ID", async () => {
    const asked: string[] = [];
    const keys = (kid: string) => {
      asked.push(kid);
      return Promise.resolve({ keys: [jwk] });
    };

    expect(await handleAccountStatusChange(post(await sign()), { restApiKey, keys })).toMatchObject({ ok: true });
    expect(asked).toEqual(["k1"]);
  });

  test("comes from another issuer, with keys from its server, when these are configured", async () => {
    const requested: string[] = [];
    const fetch = ({ url }: Request) => {
      requested.push(url);
      return Promise.resolve(Response.json({ keys: [jwk] }));
    };
    const mock = {
      restApiKey,
      fetch,
      issuer: "http://mock.example/kauth",
      baseUrls: { kauth: "http://mock.example/kauth/" },
    };

    const results = [await sign({ iss: mock.issuer }), await sign({ iss: mock.issuer }), await sign()].map((token) =>
      handleAccountStatusChange(post(token), mock),
    );

    expect((await Promise.all(results)).map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(requested).toEqual(["http://mock.example/kauth/.well-known/jwks.json"]);
  });

  test("is put off when the keys come later than timeoutMs", async () => {
    const fetch = () => new Promise<Response>(() => undefined);

    const result = await handleAccountStatusChange(post(await sign()), { restApiKey, fetch, timeoutMs: 5 });

    expect(result).toMatchObject({ ok: false, reason: "keys-unavailable" });
  });

  test("cannot be received with keys that are no key set", async () => {
    const keys = { keys: "none" } as unknown as PublicJwks;

    const handled = handleAccountStatusChange(post(await sign()), { restApiKey, keys });

    await expect(handled).rejects.toThrow("onAccountStatusChange: keys must be a key set or a function");
  });

  test.each<[object, string]>([
    [{ fetch: "fetch" }, "fetch: expected a function"],
    [{ baseUrls: { kauth: "localhost:4010" } }, "baseUrls.kauth: expected an http or https URL"],
    [{ baseUrls: "http://localhost:4010" }, "baseUrls: expected an object"],
    [{ issuer: "kakao" }, "issuer must be a URL"],
    [{ issuer: 5 }, "issuer must be a URL"],
    [{ keys: { keys: "none" } }, "keys must be a key set or a function"],
  ])("cannot be received with an option of a wrong type: %o", async (wrong, message) => {
    const all = { ...options, ...wrong };

    expect(() => handleAccountStatusChange.checkOptions(all)).toThrow(`onAccountStatusChange: ${message}`);
    await expect(handleAccountStatusChange(post(await sign()), all)).rejects.toThrow(message);
  });

  test.each(["SECEVENT+JWT", "application/secevent+jwt"])("may have the type %s", async (typ) => {
    expect(await handleAccountStatusChange(post(await sign({}, { typ })), options)).toMatchObject({ ok: true });
  });

  test("cannot be received without a key of the app", async () => {
    const handled = handleAccountStatusChange(post(await sign()), { ...options, restApiKey: "" });

    await expect(handled).rejects.toBeInstanceOf(KakaoAuthConfigError);
  });

  test("is refused, and never throws, whatever its body", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{1,40}\.[\w-]{1,40}\.[\w-]{1,40}$/)),
        async (body) => {
          expect((await handleAccountStatusChange(post(body), options)).ok).toBe(false);
        },
      ),
    );
  });
});
