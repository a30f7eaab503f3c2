import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { SignedTokenDefinition } from "../../src/webhooks/definition.js";
import { createSignedTokenHandler, type SignedTokenHandler } from "../../src/webhooks/signed-token-handler.js";

const webhook: SignedTokenDefinition = {
  operationId: "onThing",
  status: 202,
  refusedStatus: 400,
  methods: { POST: "application/token" },
  issuer: "https://issuer.example",
  algorithm: "RS256",
  type: "token",
  header: {},
  claims: { events: "object" },
  eventTypes: {},
};

const names = ["first", "second"] as const;
const privateKeys = new Map<string, CryptoKey>();
const publicKeys = new Map<string, JWK>();
let published: string[];
let serve: (request: Request) => Promise<Response>;
const asked = vi.fn((request: Request) => serve(request));
let receive: SignedTokenHandler<{ events: object }>;

beforeAll(async () => {
  for (const name of names) {
    const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
    privateKeys.set(name, privateKey);
    publicKeys.set(name, { ...(await exportJWK(publicKey)), kid: name, alg: "RS256" });
  }
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.stubGlobal("fetch", asked);
  asked.mockClear();
  published = ["first"];
  serve = () => Promise.resolve(Response.json({ keys: published.map((name) => publicKeys.get(name)) }));
  receive = createSignedTokenHandler(webhook);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

async function outcomeOf(key: string, kid = key): Promise<string> {
  const body = await new SignJWT({ iss: webhook.issuer, aud: "app", events: { happened: {} } })
    .setIssuedAt()
    .setProtectedHeader({ alg: "RS256", typ: "token", kid })
    .sign(privateKeys.get(key)!);
  const headers = { "Content-Type": "application/token" };
  const request = new Request("https://service.example", { method: "POST", headers, body });
  const result = await receive(request, { restApiKey: "app" });
  return result.ok ? "ok" : result.reason;
}

describe("Kakao's published keys", () => {
  test("are fetched once, from their path at the issuer", async () => {
    const outcomes = [await outcomeOf("first"), await outcomeOf("first")];

    expect(outcomes).toEqual(["ok", "ok"]);
    expect(asked.mock.calls.map(([{ url }]) => url)).toEqual(["https://issuer.example/.well-known/jwks.json"]);
  });

  test("are fetched once more when a token names a new one", async () => {
    const before = await outcomeOf("first");
    published = ["second"];
    pass(31);

    const outcomes = [before, await outcomeOf("second"), await outcomeOf("second"), await outcomeOf("first")];

    expect(outcomes).toEqual(["ok", "ok", "ok", "key"]);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test("are not fetched for each token that names an unknown one", async () => {
    const outcomes = [await outcomeOf("first")];

    for (const kid of ["a", "b", "c"]) outcomes.push(await outcomeOf("second", kid));

    expect(outcomes).toEqual(["ok", "key", "key", "key"]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test.each<[string, () => Promise<Response>]>([
    ["does not respond", () => Promise.reject(new TypeError("fetch failed"))],
    ["refuses", () => Promise.resolve(new Response(null, { status: 403 }))],
  ])("are not requested again at once from a server that %s", async (_, fail) => {
    const works = serve;
    serve = fail;
    const outcomes = [await outcomeOf("first"), await outcomeOf("first")];
    serve = works;
    pass(6);

    outcomes.push(await outcomeOf("first"));

    expect(outcomes).toEqual(["keys-unavailable", "keys-unavailable", "ok"]);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test("remain in use while their server fails", async () => {
    const before = await outcomeOf("first");
    serve = () => Promise.reject(new TypeError("fetch failed"));
    pass(31);

    const outcomes = [before, await outcomeOf("second"), await outcomeOf("first")];

    expect(outcomes).toEqual(["ok", "keys-unavailable", "ok"]);
  });

  test("are awaited no longer than the response to the webhook may take", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    serve = () => new Promise(() => undefined);
    const outcome = outcomeOf("first");
    await vi.waitUntil(() => asked.mock.calls.length > 0);

    vi.advanceTimersByTime(2999);

    expect(await outcome).toBe("keys-unavailable");
  });
});
