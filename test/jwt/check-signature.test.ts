import fc from "fast-check";
import { compactVerify, exportJWK, exportSPKI, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { checkSignature, type FindKey } from "../../src/jwt/check-signature.js";
import { decodeJwt } from "../../src/jwt/decode-jwt.js";
import { findKey, type PublicJwk } from "../../src/jwt/public-keys.js";

// jose is the oracle: an independent implementation of RFC 7515 to 7519.

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

let own: Pair;
let other: Pair;
let jwk: JWK & PublicJwk;

beforeAll(async () => {
  own = await generateKeyPair("RS256", { extractable: true });
  other = await generateKeyPair("RS256");
  jwk = { ...(await exportJWK(own.publicKey)), kid: "k1", alg: "RS256", use: "sig" };
});

const find =
  (...keys: PublicJwk[]): FindKey =>
  (kid) =>
    findKey({ keys }, kid);

const header = { alg: "RS256", kid: "k1" };

function sign(claims: object = { sub: "1" }, changes: object = {}, { privateKey } = own): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ ...header, ...changes }).sign(privateKey);
}

/** Creates a token whose header was chosen freely, with the signature of another one. */
async function relabelled(changes: object): Promise<string> {
  const [, claims, signature] = (await sign()).split(".");
  return [Buffer.from(JSON.stringify({ ...header, ...changes })).toString("base64url"), claims, signature].join(".");
}

const check = (token: string, findAmong = find(jwk)) => checkSignature(decodeJwt(token)!, findAmong);

describe("checkSignature", () => {
  test("accepts what jose has signed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (claims) => {
        expect(await check(await sign(claims))).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test("accepts nothing that jose refuses, wherever one character of a token has changed", async () => {
    const token = await sign();
    const publicKey = await importJWK(jwk, "RS256");
    const characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n";

    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.constantFrom(...characters.split(/(?:)/)),
        async (place, character) => {
          const changed = token.slice(0, place) + character + token.slice(place + 1);
          const jwt = decodeJwt(changed);
          const isAccepted = jwt !== undefined && (await checkSignature(jwt, find(jwk))) === undefined;

          const isAcceptedByJose = await compactVerify(changed, publicKey, { algorithms: ["RS256"] }).then(
            () => true,
            () => false,
          );

          expect(isAccepted).toBe(changed === token);
          expect(isAccepted && !isAcceptedByJose).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each<[string, object]>([
    ["none", { alg: "none" }],
    ["NONE", { alg: "NONE" }],
    ["rs256", { alg: "rs256" }],
    ["HS256", { alg: "HS256" }],
    ["PS256", { alg: "PS256" }],
    ["RS384", { alg: "RS384" }],
    ["a list", { alg: ["RS256"] }],
    ["none at all", { alg: undefined }],
    ["RS256 with an extension that must be understood", { crit: ["b64"], b64: false }],
  ])("refuses the algorithm %s before it looks up a key", async (_, changes) => {
    const asked: string[] = [];
    const findKeyOf: FindKey = (kid) => {
      asked.push(kid);
      return Promise.resolve(undefined);
    };

    expect(await check(await relabelled(changes), findKeyOf)).toBe("algorithm");
    expect(asked).toEqual([]);
  });

  test("refuses an HMAC by the public key", async () => {
    const secret = new TextEncoder().encode(await exportSPKI(own.publicKey));
    const token = await new SignJWT({ sub: "1" }).setProtectedHeader({ ...header, alg: "HS256" }).sign(secret);

    expect(await check(token)).toBe("algorithm");
  });

  test("refuses a signature by another key, of another token, and none at all", async () => {
    const [signedText] = /^.*\./.exec(await sign())!;
    const [signature] = /[^.]*$/.exec(await sign({ sub: "2" }))!;

    expect(await check(await sign({ sub: "1" }, {}, other))).toBe("signature");
    expect(await check(signedText + signature)).toBe("signature");
    expect(await check(signedText)).toBe("signature");
    expect(await check(`${signedText}A`)).toBe("signature");
  });

  test.each<[string, (key: PublicJwk) => PublicJwk[], object?]>([
    ["that is not there", () => []],
    ["of another ID", (key) => [{ ...key, kid: "k2" }]],
    ["without an ID, for a token without one", (key) => [{ ...key, kid: undefined }], { kid: undefined }],
    ["whose ID is a number", (key) => [{ ...key, kid: 1 as unknown as string }], { kid: 1 }],
    ["that is there twice", (key) => [key, { ...key }]],
    ["for encryption", (key) => [{ ...key, use: "enc" }]],
    ["for signing only", (key) => [{ ...key, key_ops: ["sign"] }]],
    ["for another algorithm", (key) => [{ ...key, alg: "RS512" }]],
    ["of another type", (key) => [{ ...key, kty: "EC" }]],
    ["without a modulus", (key) => [{ ...key, n: undefined }]],
    ["without an exponent", (key) => [{ ...key, e: undefined }]],
    ["whose modulus is not base64url", (key) => [{ ...key, n: `${key.n}=` }]],
    ["shorter than 2048 bits", (key) => [{ ...key, n: key.n!.slice(0, 172) }]],
  ])("refuses a token with a key %s", async (_, change, changes = {}) => {
    expect(await check(await relabelled(changes), find(...change(jwk)))).toBe("key");
  });

  test("accepts a key beside others that cannot be meant", async () => {
    const others = [
      { ...jwk, use: "enc" },
      { ...jwk, kid: "k2" },
      { kid: "k1", kty: "EC" },
    ];

    expect(await check(await sign(), find(...others, jwk))).toBeUndefined();
  });
});
