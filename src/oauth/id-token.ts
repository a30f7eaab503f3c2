import { errors, type JWTPayload, jwtVerify } from "jose";
import type { IdTokenClaims } from "../../generated/types/kauth.js";
import { type IdTokenRefusal, KakaoIdTokenError } from "../errors.js";
import { isObject } from "../is-object.js";
import { createKeySource } from "../jwks.js";
import { algorithm, issuer, jwksPath, requiredClaims, urlOf } from "./authorization-server.js";
import type { OAuthOptions } from "./options.js";

/** Verifies ID tokens of one app. */
export type VerifyIdToken = (idToken: string, expected?: ExpectedIdToken) => Promise<IdTokenClaims>;

/** What the login of the ID token had asked for. */
export interface ExpectedIdToken {
  /**
   * The nonce of the login. Once this property is there, the ID token must have that very nonce; undefined, such as from
   * an expired session, matches no ID token. Leave the property out for a login without a nonce.
   */
  nonce?: string | undefined;
}

/** How far the clocks of Kakao and the service may differ, in seconds. */
const clockTolerance = 10;

const refusals: Readonly<Record<IdTokenRefusal, string>> = {
  malformed: "expected a signed JWT, got something else: pass id_token of the tokens unchanged",
  algorithm: `expected the algorithm ${algorithm}, got another: do not trust this ID token`,
  key: "expected a key ID that Kakao publishes, got another: do not trust this ID token",
  signature: "expected a signature by the key in its header, got another: do not trust this ID token",
  issuer: `expected the issuer ${issuer}, got another: do not trust this ID token`,
  audience: "expected the configured restApiKey as audience, got another app: pass an ID token of this app's login",
  expired: "the ID token has expired: refresh the tokens or start a new login",
  nonce: "expected the nonce of this login, got another or none: the ID token may be replayed, start a new login",
  claims: `expected ${requiredClaims.join(", ")}, got one missing, invalid or of the future: start a new login`,
};

/** Creates the function that verifies ID tokens of one app; it keeps the public keys. */
export function createIdTokenVerifier(options: OAuthOptions): VerifyIdToken {
  const findKey = createKeySource(urlOf(jwksPath, options), options.fetch, options.timeoutMs);
  return async (idToken, expected: ExpectedIdToken | null = {}) => {
    const { payload } = await jwtVerify<IdTokenClaims>(idToken, findKey, {
      algorithms: [algorithm],
      issuer,
      requiredClaims,
      clockTolerance,
    }).catch((error: unknown) => {
      throw refusalOf(error);
    });
    checkClaims(payload, options.restApiKey, expected);
    return payload;
  };
}

function checkClaims(payload: JWTPayload, restApiKey: string, expected: ExpectedIdToken | null): void {
  // Not left to jose, which also accepts a list that holds the key: such an ID token would be for other apps too.
  if (payload.aud !== restApiKey) throw refusal("audience");
  if (!isUser(payload["sub"]) || !isPast(payload["iat"])) throw refusal("claims");
  // Anything but an object, such as null for an expired session, has no nonce to match.
  if (!isObject(expected)) throw refusal("nonce");
  if ("nonce" in expected && (!expected.nonce || payload["nonce"] !== expected.nonce)) throw refusal("nonce");
}

function isUser(sub: unknown): boolean {
  return typeof sub === "string" && sub !== "";
}

function isPast(time: unknown): boolean {
  return typeof time === "number" && time <= Date.now() / 1000 + clockTolerance;
}

/** Replaces an error of jose, which carries the payload: that names the user, so it does not become the cause either. */
function refusalOf(error: unknown): unknown {
  return error instanceof errors.JOSEError ? refusal(reasonOf(error)) : error;
}

function reasonOf(error: errors.JOSEError): IdTokenRefusal {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim === "iss" ? "issuer" : "claims";
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return "algorithm";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature";
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return "key";
  return "malformed";
}

function refusal(reason: IdTokenRefusal): KakaoIdTokenError {
  return new KakaoIdTokenError(`verifyIdToken: ${refusals[reason]}`, reason);
}
