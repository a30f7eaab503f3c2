import { base64url, decodeProtectedHeader, errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import { parseJson } from "../json.js";
import type { SignedWebhook } from "./description.js";
import { checkFields, isObject } from "./fields.js";
import { tellFailures } from "./published-keys.js";
import { Refusal, type RefusalReason } from "./result.js";

/** What a token is compared with. */
export interface TokenChecks {
  readonly keys: JWTVerifyGetKey;
  /** The app that it must be for. */
  readonly audience: string;
  /** In seconds. */
  readonly maxTokenAge: number;
  /** In seconds. */
  readonly clockTolerance: number;
}

/** The claims of a security event token (RFC 8417) that verifies; large integers keep their digits. */
export async function verifyToken(
  webhook: SignedWebhook,
  token: string,
  { keys, audience, ...ages }: TokenChecks,
): Promise<Record<string, unknown>> {
  checkHeader(webhook, token);
  const { algorithm, issuer, type: typ, claims: described } = webhook;
  const checks = { algorithms: [algorithm], issuer, typ, requiredClaims: [...described.required], ...ages };
  const { payload } = await jwtVerify(token, tellFailures(webhook, keys), checks).catch((error: unknown) => {
    throw refusalOf(webhook, error);
  });
  // One text, compared by ourselves: a list of audiences is none that Kakao sends.
  if (payload.aud !== audience)
    throw new Refusal("audience", `${webhook.operationId}: expected a token for the configured key, found another`);
  const claims = parseJson(new TextDecoder().decode(base64url.decode(token.split(".")[1] ?? "")));
  checkClaims(webhook, claims as Record<string, unknown>);
  return claims as Record<string, unknown>;
}

/** jose asks for the key first; a token that chooses its own algorithm is refused before that. */
function checkHeader(webhook: SignedWebhook, token: string): void {
  const { operationId, algorithm, header: described } = webhook;
  let header: Record<string, unknown>;
  try {
    header = { ...decodeProtectedHeader(token) };
  } catch {
    throw new Refusal("malformed", `${operationId}: expected a signed token, found something else`);
  }
  if (header["alg"] !== algorithm)
    throw new Refusal("algorithm", `${operationId}: expected a token signed by ${algorithm}, found another algorithm`);
  checkFields(webhook, described, header);
}

/** Only the claims that must be there: the signature has shown who says the rest. */
function checkClaims(webhook: SignedWebhook, claims: Record<string, unknown>): void {
  const { required, types } = webhook.claims;
  const ofRequired = Object.entries(types).filter(([name]) => required.includes(name));
  checkFields(webhook, { required, types: Object.fromEntries(ofRequired) }, claims);
  const events = Object.values(claims["events"] as Record<string, unknown>);
  if (events.length > 0 && events.every(isObject)) return;
  throw new Refusal(
    "malformed",
    `${webhook.operationId}: expected events that are objects, found none or other values`,
  );
}

function refusalOf({ operationId, type }: SignedWebhook, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const refuse = (reason: RefusalReason, message: string) => new Refusal(reason, `${operationId}: ${message}`);
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return refuse("signature", "expected Kakao's signature, found another: the token is forged");
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return refuse("key", "expected a key that Kakao publishes, found another");
  if (error instanceof errors.JWTExpired) return refuse("stale", "expected a token of these minutes, found an old one");
  if (!(error instanceof errors.JWTClaimValidationFailed))
    return refuse("malformed", "expected a signed token, found something else");
  const { claim, reason } = error;
  if (reason === "check_failed" && claim === "iss")
    return refuse("issuer", "expected a token of Kakao, found another issuer");
  if (reason === "check_failed" && (claim === "iat" || claim === "nbf"))
    return refuse("stale", "expected a token of these minutes, found one of the future");
  return refuse("malformed", `expected typ ${type} and all claims, found ${claim} wrong or missing`);
}
