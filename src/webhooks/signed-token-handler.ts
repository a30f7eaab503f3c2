import { checkKey } from "../check-key.js";
import type { AccountStatusErrorCode } from "../../generated/types/webhooks.js";
import type { SignedTokenDefinition } from "./definition.js";
import { checkKeys, createKeyChoice, type TokenKeys } from "./token-keys.js";
import { checkLimits, checkSource } from "./options.js";
import { carrierOf, defaultMaxBytes, defaultTimeoutMs, readRequestText } from "./request.js";
import { type Receiver, Refusal, type RefusalReason, type Refused, type WebhookResult } from "./result.js";
import { listSecurityEvents, type SecurityEvents } from "./security-events.js";
import { verifyToken } from "./verify-token.js";

/** Options of a receiver whose webhook is a signed token. */
export interface SignedTokenHandlerOptions {
  /** Primary REST API key of the app: the token must be meant for it. */
  readonly restApiKey: string;
  /** The public keys, or a function that returns them. Default: those that Kakao publishes. */
  readonly keys?: TokenKeys | undefined;
  /** Issuer of the tokens. Default: Kakao. Set it together with `baseUrls`, such as for a mock server. */
  readonly issuer?: string | undefined;
  /** URL to use in place of Kakao's for the public keys. */
  readonly baseUrls?: { readonly kauth?: string | undefined } | undefined;
  /**
   * Fetches the public keys. Default: `fetch` of the runtime. Pass the same function each time: the keys are kept by
   * it.
   */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Maximum age of a token, in seconds. Default: 300. */
  readonly maxAgeSeconds?: number | undefined;
  /** How far the clocks of Kakao and the service may differ, in seconds. Default: 10. */
  readonly clockToleranceSeconds?: number | undefined;
  /** Maximum size of the body, in bytes. Default: 65,536. */
  readonly maxBytes?: number | undefined;
  /**
   * Time limit for the body and the public keys together, in milliseconds. Default: 2,500, as Kakao waits for 3
   * seconds.
   */
  readonly timeoutMs?: number | undefined;
}

/** Receives one kind of webhook that is a signed token. */
export type SignedTokenHandler<Claims extends { events: object }> = Receiver<
  SecurityEvents<Claims>,
  SignedTokenHandlerOptions
>;

/** Kakao's names of failures, for the body of the response (RFC 8935, section 2.4). */
const errorCodes: Partial<Record<RefusalReason, AccountStatusErrorCode>> = {
  key: "invalid_key",
  issuer: "invalid_issuer",
  audience: "invalid_audience",
  signature: "authentication_failed",
  algorithm: "authentication_failed",
};

/** Creates the receiver of a webhook that is a signed token; the public keys are kept for all requests. */
export function createSignedTokenHandler<Claims extends { events: object }>(
  webhook: SignedTokenDefinition,
): SignedTokenHandler<Claims> {
  const chooseKeys = createKeyChoice(webhook);
  const handle = async (
    request: Request,
    options: SignedTokenHandlerOptions,
  ): Promise<WebhookResult<SecurityEvents<Claims>>> => {
    const { restApiKey: audience, maxBytes = defaultMaxBytes, timeoutMs = defaultTimeoutMs } = options;
    const { issuer = webhook.issuer, maxAgeSeconds = 300, clockToleranceSeconds = 10 } = options;
    checkOptions(webhook, options);
    const findKey = chooseKeys({ ...options, timeoutMs }, Date.now() + timeoutMs);
    const checks = { findKey, audience, maxAgeSeconds, clockToleranceSeconds };
    try {
      const token = await readRequestText(webhook, carrierOf(webhook, request), request, { maxBytes, timeoutMs });
      const claims = await verifyToken({ ...webhook, issuer }, token, checks);
      const event = listSecurityEvents(webhook, claims as unknown as Claims);
      return { ok: true, event, response: new Response(null, { status: webhook.status }) };
    } catch (error) {
      if (error instanceof Refusal) return refusedToken(webhook, error);
      throw error;
    }
  };
  return Object.assign(handle, {
    checkOptions: (options: SignedTokenHandlerOptions) => {
      checkOptions(webhook, options);
    },
  });
}

function checkOptions(webhook: SignedTokenDefinition, options: SignedTokenHandlerOptions): void {
  const { restApiKey, maxBytes, timeoutMs, maxAgeSeconds, clockToleranceSeconds } = options;
  checkKey(webhook.operationId, "restApiKey", restApiKey);
  checkSource(webhook, options);
  checkKeys(webhook, options.keys);
  checkLimits(webhook, { maxBytes, timeoutMs, maxAgeSeconds, clockToleranceSeconds });
}

function refusedToken({ refusedStatus }: SignedTokenDefinition, { reason, message }: Refusal): Refused {
  const err = errorCodes[reason] ?? ("invalid_request" satisfies AccountStatusErrorCode);
  const body = { err, description: "the token was refused" };
  // Nothing is wrong with the token, so its sender is told of an error that may pass.
  const status = reason === "keys-unavailable" ? 503 : refusedStatus;
  return { ok: false, reason, message, response: Response.json(body, { status }) };
}
