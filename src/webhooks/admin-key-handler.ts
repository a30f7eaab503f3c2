import type { Arrival, KeyedWebhook } from "./description.js";
import { readFields } from "./fields.js";
import { isSameSecret } from "./same-secret.js";
import { checkKey, checkLimits } from "./options.js";
import { arrivalOf, readText, usualMaxBytes } from "./request.js";
import { Refusal, type Refused, type RefusalReason, type WebhookResult } from "./result.js";

/** What it takes to receive a webhook that carries the admin key. */
export interface KeyedWebhookOptions {
  /** Primary admin key of the app: Kakao sends it, and nobody else knows it. */
  readonly adminKey: string;
  /** ID of the app. Given, a webhook whose `app_id` is another is refused, where the description has that field. */
  readonly appId?: string | undefined;
  /** Largest body or query that is read, in bytes; 65,536 when left out. */
  readonly maxBytes?: number | undefined;
}

/** Receives one kind of webhook. */
export type KeyedHandler<Event> = (request: Request, options: KeyedWebhookOptions) => Promise<WebhookResult<Event>>;

const statuses: Partial<Record<RefusalReason, number>> = {
  method: 405,
  "content-type": 415,
  "too-large": 413,
  unauthorized: 401,
};

/** Creates a receiver of a webhook that carries the admin key; the shape of its event is that of the description. */
export function createKeyedHandler<Event>(webhook: KeyedWebhook): KeyedHandler<Event> {
  return async (request, options) => {
    checkKey(webhook, "adminKey", options.adminKey);
    checkLimits(webhook, { maxBytes: options.maxBytes });
    try {
      const event = (await receive(webhook, request, options)) as Event;
      return { ok: true, event, response: new Response(null, { status: webhook.status }) };
    } catch (error) {
      if (error instanceof Refusal) return refuse(webhook, error);
      throw error;
    }
  };
}

async function receive(webhook: KeyedWebhook, request: Request, options: KeyedWebhookOptions): Promise<unknown> {
  const { operationId, scheme } = webhook;
  const expected = `${scheme} ${options.adminKey}`;
  // Before anything else is read: who does not know the key gets no work done.
  if (!(await isSameSecret(request.headers.get("Authorization") ?? "", expected)))
    throw new Refusal(
      "unauthorized",
      `${operationId}: expected ${scheme} with the primary admin key, found another value or none`,
    );
  const arrival = arrivalOf(webhook, request);
  const text = await readText(webhook, arrival, request, options.maxBytes ?? usualMaxBytes);
  const fields = readFields(webhook, arrival, text);
  checkApp(webhook, arrival, fields["app_id"], options.appId);
  return fields;
}

/** Elsewhere a field of that name is an argument of the service's own. */
function checkApp({ operationId }: KeyedWebhook, { types }: Arrival, found: unknown, appId: string | undefined): void {
  if (appId === undefined || !Object.hasOwn(types, "app_id") || found === appId) return;
  throw new Refusal("wrong-app", `${operationId}: expected the app ${appId}, found another`);
}

function refuse({ arrivals }: KeyedWebhook, { reason, message }: Refusal): Refused {
  // An answer with status 405 names the methods (RFC 9110, section 15.5.6).
  const headers = new Headers(reason === "method" ? [["Allow", Object.keys(arrivals).join(", ")]] : []);
  return { ok: false, reason, message, response: new Response(null, { status: statuses[reason] ?? 400, headers }) };
}
