import { isObject } from "../is-object.js";
import { checkSignature, type FindKey, type SignatureProblem } from "../jwt/check-signature.js";
import { decodeJwt, type Jwt } from "../jwt/decode-jwt.js";
import type { SignedTokenDefinition } from "./definition.js";
import { checkFields } from "./fields.js";
import { Refusal, type RefusalReason } from "./result.js";

/** What a token is checked against. */
export interface TokenChecks {
  readonly findKey: FindKey;
  /** REST API key of the app that the token must be for. */
  readonly audience: string;
  readonly maxAgeSeconds: number;
  readonly clockToleranceSeconds: number;
}

const problems: Readonly<Record<SignatureProblem, string>> = {
  algorithm: "expected a token signed with RS256, got another algorithm",
  key: "expected a key that Kakao publishes, got another",
  signature: "expected Kakao's signature, got another: the token is forged",
};

/** Verifies a security event token (RFC 8417) and returns its claims; large integers keep their digits. */
export async function verifyToken(
  webhook: SignedTokenDefinition,
  token: string,
  checks: TokenChecks,
): Promise<Readonly<Record<string, unknown>>> {
  const { operationId } = webhook;
  const jwt = decodeJwt(token);
  if (!jwt) throw new Refusal("malformed", `${operationId}: expected a signed token, got something else`);
  checkHeader(webhook, jwt);
  const problem = await checkSignature(jwt, checks.findKey);
  if (problem) throw new Refusal(problem, `${operationId}: ${problems[problem]}`);
  checkClaims(webhook, jwt, checks);
  return jwt.claims;
}

/** Checks the type of the token (RFC 8417, section 2.3), which may have `application/` before it (RFC 7515, 4.1.9). */
function checkHeader(webhook: SignedTokenDefinition, { header }: Jwt): void {
  if (header["alg"] !== webhook.algorithm)
    throw new Refusal("algorithm", `${webhook.operationId}: ${problems.algorithm}`);
  checkFields(webhook, webhook.header, header);
  const type = String(header["typ"]).toLowerCase();
  if (type === webhook.type || type === `application/${webhook.type}`) return;
  throw new Refusal("malformed", `${webhook.operationId}: expected the token type ${webhook.type}, got another`);
}

function checkClaims(webhook: SignedTokenDefinition, { claims }: Jwt, checks: TokenChecks): void {
  const { iss, aud, exp, nbf, iat, events } = claims;
  const refusal = (reason: RefusalReason, what: string) => new Refusal(reason, `${webhook.operationId}: ${what}`);
  if (iss !== undefined && iss !== webhook.issuer)
    throw refusal("issuer", `expected the issuer ${webhook.issuer}, got another`);
  if (aud !== undefined && aud !== checks.audience)
    throw refusal("audience", "expected a token for the configured restApiKey, got one for another app");
  checkFields(webhook, requiredClaims(webhook), claims);
  checkFields(webhook, { exp: "integer?", nbf: "integer?" }, claims);
  const now = Date.now() / 1000;
  const { maxAgeSeconds, clockToleranceSeconds } = checks;
  if (Number(iat) < now - maxAgeSeconds - clockToleranceSeconds || Number(exp) <= now - clockToleranceSeconds)
    throw refusal("stale", "expected a recent token, got an old one");
  if (Math.max(Number(iat), Number(nbf ?? 0)) > now + clockToleranceSeconds)
    throw refusal("stale", "expected a recent token, got one from the future: check the clock of this server");
  const payloads = Object.values({ ...(events as object) });
  if (payloads.length === 0 || !payloads.every(isObject))
    throw refusal("malformed", "expected events that are objects, got none or other values");
}

/** Returns the required claims only: the signature has proved who says the rest. */
function requiredClaims({ claims }: SignedTokenDefinition) {
  return Object.fromEntries(Object.entries(claims).filter(([, type]) => !type.endsWith("?")));
}
