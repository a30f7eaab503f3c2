import { decodeProtectedHeader, errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import type { AccountStatusErrorCode } from "../../generated/types/webhooks.js";
import { KakaoAuthConfigError, KakaoError } from "../errors.js";
import { createKeySource } from "../jwks.js";
import type { SignedWebhook } from "./description.js";
import { arrivalOf, readBody, usualMaxBytes } from "./request.js";
import { Refusal, type RefusalReason, type Refused, type WebhookResult } from "./result.js";

/** What it takes to receive a webhook that is signed. */
export interface SignedWebhookOptions {
  /** Primary REST API key of the app: the token must be meant for it. */
  readonly restApiKey: string;
  /** Finds the public key of a token; Kakao's published keys when left out. */
  readonly keys?: JWTVerifyGetKey | undefined;
  /** Age at which a token is too old, in seconds; 300 when left out. */
  readonly maxAgeSeconds?: number | undefined;
  /** How far the clocks of Kakao and the service may differ, in seconds; 10 when left out. */
  readonly clockToleranceSeconds?: number | undefined;
  /** Largest body that is read, in bytes; 65,536 when left out. */
  readonly maxBytes?: number | undefined;
}

/** An event of a token, told apart by `type`: a URI of the description, or `unknown` for one that Kakao has added. */
export type SecurityEvent<Events> = KnownEvents<Events>[keyof KnownEvents<Events>] | UnknownEvent;

/** The events of the description by type, without those that Kakao may add under any name. */
type KnownEvents<Events> = {
  [Type in keyof Events as string extends Type ? never : Type]-?: KnownEvent<Type & string, NonNullable<Events[Type]>>;
};

/** An event of a type that the description knows. */
export interface KnownEvent<Type extends string, Payload> {
  readonly type: Type;
  readonly payload: Payload;
}

/** An event of a type that the description does not know. */
export interface UnknownEvent {
  readonly type: "unknown";
  /** The type, as the token has it. */
  readonly uri: string;
  readonly payload: unknown;
}

/** What a security event token says. */
export interface SecurityEvents<Claims extends { events: object }> {
  /** The claims of the token. `jti` tells whether it has come before. */
  readonly claims: Claims;
  /** The events in it, by type. */
  readonly events: readonly SecurityEvent<Claims["events"]>[];
}

/** Receives one kind of signed webhook. */
export type SignedHandler<Claims extends { events: object }> = (
  request: Request,
  options: SignedWebhookOptions,
) => Promise<WebhookResult<SecurityEvents<Claims>>>;

/** The documented names of failures, for the body of the answer (RFC 8935, section 2.4). */
const names: Partial<Record<RefusalReason, AccountStatusErrorCode>> = {
  key: "invalid_key",
  issuer: "invalid_issuer",
  audience: "invalid_audience",
  signature: "authentication_failed",
  algorithm: "authentication_failed",
};

/** Creates a receiver of a signed webhook; the public keys are kept for all requests. */
export function createSignedHandler<Claims extends { events: object }>(webhook: SignedWebhook): SignedHandler<Claims> {
  let published: JWTVerifyGetKey | undefined;
  return async (request, options) => {
    checkKey(webhook, options.restApiKey);
    try {
      arrivalOf(webhook, request);
      const token = await readBody(webhook, request, options.maxBytes ?? usualMaxBytes);
      const keys = options.keys ?? (published ??= createKeySource(webhook.jwksUrl));
      const claims = (await verify(webhook, token, keys, options)) as Claims;
      const events = Object.entries(claims.events).map(([uri, payload]) => eventOf(webhook, uri, payload));
      const event = { claims, events: events as SecurityEvents<Claims>["events"] };
      return { ok: true, event, response: new Response(null, { status: webhook.status }) };
    } catch (error) {
      if (error instanceof Refusal) return refuse(webhook, error);
      throw error;
    }
  };
}

function eventOf({ eventTypes }: SignedWebhook, uri: string, payload: unknown) {
  return eventTypes.includes(uri) ? { type: uri, payload } : { type: "unknown", uri, payload };
}

function checkKey({ operationId }: SignedWebhook, restApiKey: unknown): void {
  if (typeof restApiKey === "string" && restApiKey !== "") return;
  throw new KakaoAuthConfigError(`${operationId}: restApiKey is missing: copy the primary one from the console`);
}

async function verify(
  webhook: SignedWebhook,
  token: string,
  keys: JWTVerifyGetKey,
  options: SignedWebhookOptions,
): Promise<Record<string, unknown>> {
  const { operationId, algorithm, issuer, type, requiredClaims } = webhook;
  checkAlgorithm(webhook, token);
  const { maxAgeSeconds: maxTokenAge = 300, clockToleranceSeconds: clockTolerance = 10 } = options;
  const checks = { algorithms: [algorithm], issuer, typ: type, maxTokenAge, clockTolerance };
  const { payload } = await jwtVerify(token, keys, { ...checks, requiredClaims: [...requiredClaims] }).catch(
    (error: unknown) => {
      throw refusalOf(webhook, error);
    },
  );
  // One text, compared by ourselves: a list of audiences is none that Kakao sends.
  if (payload.aud !== options.restApiKey)
    throw new Refusal("audience", `${operationId}: expected a token for the configured restApiKey, found another`);
  const { events } = payload;
  if (typeof events === "object" && events !== null && !Array.isArray(events)) return payload;
  throw new Refusal("malformed", `${operationId}: expected events in the token, found none`);
}

/** jose asks for the key first; a token that chooses its own algorithm is refused before that. */
function checkAlgorithm({ operationId, algorithm }: SignedWebhook, token: string): void {
  let header: { alg?: string | undefined };
  try {
    header = decodeProtectedHeader(token);
  } catch {
    throw new Refusal("malformed", `${operationId}: expected a signed token, found something else`);
  }
  if (header.alg !== algorithm)
    throw new Refusal("algorithm", `${operationId}: expected a token signed by ${algorithm}, found another algorithm`);
}

function refusalOf({ operationId, type }: SignedWebhook, error: unknown): unknown {
  const refuse = (reason: RefusalReason, message: string) => new Refusal(reason, `${operationId}: ${message}`);
  if (error instanceof KakaoError)
    return refuse("keys-unavailable", "expected Kakao's public keys, could not get them: the token may come again");
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return refuse("signature", "expected Kakao's signature, found another: the token is forged");
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return refuse("key", "expected a key that Kakao publishes, found another");
  if (error instanceof errors.JWTExpired) return refuse("stale", "expected a token of these minutes, found an old one");
  if (!(error instanceof errors.JWTClaimValidationFailed))
    return refuse("malformed", "expected a signed token, found something else");
  if (error.claim === "iss") return refuse("issuer", "expected a token of Kakao, found another issuer");
  if (error.claim === "iat" && error.reason === "check_failed")
    return refuse("stale", "expected a token of these minutes, found one of the future");
  return refuse("malformed", `expected typ ${type} and all claims, found ${error.claim} wrong or missing`);
}

function refuse({ refusedStatus }: SignedWebhook, { reason, message }: Refusal): Refused {
  const body = { err: names[reason] ?? "invalid_request", description: "the token was refused" };
  // Nothing is wrong with the token, so its sender is told of a fault that may pass.
  const status = reason === "keys-unavailable" ? 503 : refusedStatus;
  return { ok: false, reason, message, response: Response.json(body, { status }) };
}
