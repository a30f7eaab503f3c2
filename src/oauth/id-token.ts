import { errors, type JWTPayload, jwtVerify } from "jose";
import { authorizationServer, type OauthIdTokenClaims as IdTokenClaims } from "../../generated/oauth.js";
import { type IdTokenRefusal, KakaoIdTokenError } from "../errors.js";
import { createKeySource } from "../jwks.js";
import { type OAuthOptions, serverUrl } from "./options.js";

/** Verifies ID tokens of one app. */
export type VerifyIdToken = (idToken: string, expected?: ExpectedIdToken) => Promise<IdTokenClaims>;

/** What the login that the ID token answers had asked for. */
export interface ExpectedIdToken {
  /**
   * The nonce of the login. Once this member is there the ID token must have that very nonce; undefined, such as from a
   * session that is gone, fits no ID token. Leave the member out for a login without a nonce.
   */
  nonce?: string | undefined;
}

/** How far the clocks may differ, in seconds. */
const clockTolerance = 10;

const refusals: Readonly<Record<IdTokenRefusal, string>> = {
  malformed: "expected a signed JWT, found something else: pass id_token of the tokens as it is",
  algorithm: `expected the algorithm ${authorizationServer.algorithm}, found another: do not trust this ID token`,
  key: "expected a public key of Kakao in its header, found another: do not trust this ID token",
  signature: "expected a signature by the key in its header, found another: do not trust this ID token",
  issuer: `expected the issuer ${authorizationServer.issuer}, found another: do not trust this ID token`,
  audience: "expected the configured restApiKey as audience, found another app: pass an ID token of this app's login",
  expired: "expected a time of expiry to come, found one that is over: refresh the tokens or begin a new login",
  nonce: "expected the nonce of this login, found another or none: the ID token may be replayed, begin a new login",
  claims: `expected ${authorizationServer.requiredClaims.join(", ")}, found one missing, of another form or of a time to come: begin a new login`,
};

/** Creates the verification of the ID tokens of one app, with the public keys that it needs. */
export function createIdTokenVerifier(options: OAuthOptions): VerifyIdToken {
  const findKey = createKeySource(
    `${serverUrl(options)}${authorizationServer.jwksPath}`,
    options.fetch,
    options.timeoutMs,
  );
  return async (idToken, expected: ExpectedIdToken | null = {}) => {
    const { payload } = await jwtVerify<IdTokenClaims>(idToken, findKey, {
      algorithms: [authorizationServer.algorithm],
      issuer: authorizationServer.issuer,
      requiredClaims: [...authorizationServer.requiredClaims],
      clockTolerance,
    }).catch((error: unknown) => {
      throw explain(error);
    });
    checkClaims(payload, options.restApiKey, expected);
    return payload;
  };
}

function checkClaims(payload: JWTPayload, restApiKey: string, expected: ExpectedIdToken | null): void {
  // Not left to jose, which also takes a list that holds the key: such an ID token would be for other apps too.
  if (payload.aud !== restApiKey) throw refuse("audience");
  if (!isUser(payload["sub"]) || !isPast(payload["iat"])) throw refuse("claims");
  // No object, such as null for a session that is gone, has no nonce to fit.
  if (!isObject(expected)) throw refuse("nonce");
  if ("nonce" in expected && (!expected.nonce || payload["nonce"] !== expected.nonce)) throw refuse("nonce");
}

function isUser(sub: unknown): boolean {
  return typeof sub === "string" && sub !== "";
}

function isPast(time: unknown): boolean {
  return typeof time === "number" && time <= Date.now() / 1000 + clockTolerance;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The errors of jose carry the payload, which names the user, so they do not become the cause. */
function explain(error: unknown): unknown {
  return error instanceof errors.JOSEError ? refuse(reasonOf(error)) : error;
}

function reasonOf(error: errors.JOSEError): IdTokenRefusal {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim === "iss" ? "issuer" : "claims";
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return "algorithm";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature";
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return "key";
  return "malformed";
}

function refuse(reason: IdTokenRefusal): KakaoIdTokenError {
  return new KakaoIdTokenError(`verifyIdToken: ${refusals[reason]}`, reason);
}
