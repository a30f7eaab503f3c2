import { base64url, decodeProtectedHeader, errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import { isObject } from "../is-object.js";
import { parseJson } from "../json.js";
import type { SignedTokenDefinition } from "./definition.js";
import type { FieldTypes } from "./field-types.js";
import { checkFields } from "./fields.js";
import { refuseWithoutKeys } from "./published-keys.js";
import { Refusal, type RefusalReason } from "./result.js";

/** What a token is checked against. */
export interface TokenChecks {
  readonly keys: JWTVerifyGetKey;
  /** The app that it must be for. */
  readonly audience: string;
  /** In seconds. */
  readonly maxTokenAge: number;
  /** In seconds. */
  readonly clockTolerance: number;
}

/** Verifies a security event token (RFC 8417) and returns its claims; large integers keep their digits. */
export async function verifyToken(
  webhook: SignedTokenDefinition,
  token: string,
  { keys, audience, ...ages }: TokenChecks,
): Promise<Record<string, unknown>> {
  checkHeader(webhook, token);
  const { algorithm, issuer, type: typ } = webhook;
  const requiredClaims = Object.keys(requiredFields(webhook.claims));
  const checks = { algorithms: [algorithm], issuer, typ, requiredClaims, ...ages };
  const { payload } = await jwtVerify(token, refuseWithoutKeys(webhook, keys), checks).catch((error: unknown) => {
    throw refusalOf(webhook, error);
  });
  // Compared here, since jose also accepts a list of audiences, which Kakao never sends.
  if (payload.aud !== audience)
    throw new Refusal("audience", `${webhook.operationId}: expected a token for the configured key, got another`);
  const claims = parseJson(new TextDecoder().decode(base64url.decode(token.split(".")[1] ?? "")));
  checkClaims(webhook, claims as Record<string, unknown>);
  return claims as Record<string, unknown>;
}

/** jose asks for the key first; a token that chooses its own algorithm is refused before that. */
function checkHeader(webhook: SignedTokenDefinition, token: string): void {
  const { operationId, algorithm } = webhook;
  let header: Record<string, unknown>;
  try {
    header = { ...decodeProtectedHeader(token) };
  } catch {
    throw new Refusal("malformed", `${operationId}: expected a signed token, got something else`);
  }
  if (header["alg"] !== algorithm)
    throw new Refusal("algorithm", `${operationId}: expected a token signed by ${algorithm}, got another algorithm`);
  checkFields(webhook, webhook.header, header);
}

/** Checks the required claims only: the signature has proved who says the rest. */
function checkClaims(webhook: SignedTokenDefinition, claims: Record<string, unknown>): void {
  checkFields(webhook, requiredFields(webhook.claims), claims);
  const events = Object.values(claims["events"] as Record<string, unknown>);
  if (events.length > 0 && events.every(isObject)) return;
  throw new Refusal("malformed", `${webhook.operationId}: expected events that are objects, got none or other values`);
}

function requiredFields(fields: FieldTypes): FieldTypes {
  return Object.fromEntries(Object.entries(fields).filter(([, type]) => !type.endsWith("?")));
}

function refusalOf({ operationId, type }: SignedTokenDefinition, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const refusal = (reason: RefusalReason, message: string) => new Refusal(reason, `${operationId}: ${message}`);
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return refusal("signature", "expected Kakao's signature, got another: the token is forged");
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return refusal("key", "expected a key that Kakao publishes, got another");
  if (error instanceof errors.JWTExpired) return refusal("stale", "expected a recent token, got an old one");
  if (!(error instanceof errors.JWTClaimValidationFailed))
    return refusal("malformed", "expected a signed token, got something else");
  const { claim, reason } = error;
  if (reason === "check_failed" && claim === "iss")
    return refusal("issuer", "expected a token of Kakao, got another issuer");
  if (reason === "check_failed" && (claim === "iat" || claim === "nbf"))
    return refusal("stale", "expected a recent token, got one of the future");
  return refusal("malformed", `expected typ ${type} and all claims, got ${claim} wrong or missing`);
}
