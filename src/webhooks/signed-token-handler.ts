import type { JWTVerifyGetKey } from "jose";
import type { AccountStatusErrorCode } from "../../generated/types/webhooks.js";
import type { SignedWebhook } from "./description.js";
import { createPublishedKeys } from "./published-keys.js";
import { checkKey, checkLimits } from "./options.js";
import { arrivalOf, readText, usualMaxBytes } from "./request.js";
import { Refusal, type RefusalReason, type Refused, type WebhookResult } from "./result.js";
import { verifyToken } from "./token.js";

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
    const { restApiKey: audience, maxBytes = usualMaxBytes } = options;
    const { maxAgeSeconds: maxTokenAge = 300, clockToleranceSeconds: clockTolerance = 10 } = options;
    checkKey(webhook, "restApiKey", audience);
    checkLimits(webhook, { maxBytes, maxAgeSeconds: maxTokenAge, clockToleranceSeconds: clockTolerance });
    try {
      const token = await readText(webhook, arrivalOf(webhook, request), request, maxBytes);
      const keys = options.keys ?? (published ??= createPublishedKeys(webhook.jwksUrl));
      const checks = { keys, audience, maxTokenAge, clockTolerance };
      const claims = (await verifyToken(webhook, token, checks)) as Claims;
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

function refuse({ refusedStatus }: SignedWebhook, { reason, message }: Refusal): Refused {
  const body = { err: names[reason] ?? "invalid_request", description: "the token was refused" };
  // Nothing is wrong with the token, so its sender is told of a fault that may pass.
  const status = reason === "keys-unavailable" ? 503 : refusedStatus;
  return { ok: false, reason, message, response: Response.json(body, { status }) };
}
