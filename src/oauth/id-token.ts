import type { IdTokenClaims } from "../../generated/types/kauth.js";
import { type IdTokenRefusal, KakaoIdTokenError } from "../errors.js";
import { isObject } from "../is-object.js";
import { checkSignature } from "../jwt/check-signature.js";
import { decodeJwt, type Jwt } from "../jwt/decode-jwt.js";
import { createPublishedKeys } from "../jwt/published-keys.js";
import { algorithm, issuer as kakaoIssuer, jwksPath, requiredClaims, urlOf } from "./authorization-server.js";
import type { OAuthOptions } from "./options.js";

/** Verifies ID tokens of one app. */
export type VerifyIdToken = (idToken: string, expected?: ExpectedIdToken) => Promise<IdTokenClaims>;

/** What the login of the ID token had asked for. */
export interface ExpectedIdToken {
  /**
   * The nonce of the login. Once this property is there, the ID token must have that very nonce; undefined, such as
   * from an expired session, matches no ID token. Leave the property out for a login without a nonce.
   */
  nonce?: string | undefined;
}

/** How far the clocks of Kakao and the service may differ, in seconds. */
const clockTolerance = 10;

const refusals: Readonly<Record<IdTokenRefusal, string>> = {
  malformed: "expected a signed JWT, got something else: pass the id_token unchanged",
  algorithm: `expected the algorithm ${algorithm}, got another: do not trust this ID token`,
  key: "expected a key ID that Kakao publishes, got another: do not trust this ID token",
  signature: "expected a signature by the key in its header, got another: do not trust this ID token",
  issuer: "expected the configured issuer, by default Kakao, got another: do not trust this ID token",
  audience: "expected the configured restApiKey as audience, got another app: pass an ID token of this app's login",
  expired: "the ID token has expired: refresh the tokens or start a new login",
  nonce: "expected the nonce of this login, got another or none: the ID token may be replayed, start a new login",
  claims: `expected ${requiredClaims.join(", ")}, got one that is missing, invalid or from the future: start a new login`,
};

/** Creates the function that verifies ID tokens of one app; it keeps the public keys. */
export function createIdTokenVerifier(options: OAuthOptions): VerifyIdToken {
  const { fetch, timeoutMs } = options;
  const findKey = createPublishedKeys({ url: urlOf(jwksPath, options), fetch, timeoutMs });
  return async (idToken, expected: ExpectedIdToken | null = {}) => {
    const jwt = decodeJwt(idToken);
    if (!jwt) throw refusedIdToken("malformed");
    const reason = (await checkSignature(jwt, findKey)) ?? checkClaims(jwt, options) ?? checkNonce(jwt, expected);
    if (reason) throw refusedIdToken(reason);
    return jwt.claims as unknown as IdTokenClaims;
  };
}

function refusedIdToken(reason: IdTokenRefusal): KakaoIdTokenError {
  return new KakaoIdTokenError(`verifyIdToken: ${refusals[reason]}`, reason);
}

/** Checks the claims as OpenID Connect Core 1.0 asks, section 3.1.3.7. */
function checkClaims({ claims }: Jwt, { restApiKey, issuer = kakaoIssuer }: OAuthOptions): IdTokenRefusal | undefined {
  const { iss, aud, sub, exp, iat, nbf = 0 } = claims as Partial<Record<keyof IdTokenClaims | "nbf", unknown>>;
  const now = Date.now() / 1000;
  if (iss !== issuer) return "issuer";
  if (requiredClaims.some((name) => claims[name] == null)) return "claims";
  if (typeof sub !== "string" || sub === "") return "claims";
  if (typeof exp !== "number" || typeof iat !== "number" || typeof nbf !== "number") return "claims";
  if (Math.max(iat, nbf) > now + clockTolerance) return "claims";
  if (exp <= now - clockTolerance) return "expired";
  // A list of audiences is refused, too: such an ID token would be for other apps as well.
  return aud === restApiKey ? undefined : "audience";
}

/** Checks the nonce. Anything but an object, such as null for an expired session, has no nonce to match. */
function checkNonce({ claims }: Jwt, expected: ExpectedIdToken | null): IdTokenRefusal | undefined {
  if (!isObject(expected)) return "nonce";
  return "nonce" in expected && (!expected["nonce"] || claims["nonce"] !== expected["nonce"]) ? "nonce" : undefined;
}
