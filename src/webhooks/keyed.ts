import { KakaoAuthConfigError } from "../errors.js";
import type { KeyedWebhook } from "./description.js";
import { readFields } from "./fields.js";
import { isSameSecret } from "./key.js";
import { arrivalOf, readBody, usualMaxBytes } from "./request.js";
import { Refusal, type Refused, type RefusalReason, type WebhookResult } from "./result.js";

/** What it takes to receive a webhook that carries the admin key. */
export interface KeyedWebhookOptions {
  /** Primary admin key of the app: Kakao sends it, and nobody else knows it. */
  readonly adminKey: string;
  /** ID of the app. Given, a webhook that names another app is refused. */
  readonly appId?: string | undefined;
  /** Largest body that is read, in bytes; 65,536 when left out. */
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
    checkKey(webhook, options.adminKey);
    try {
      const event = (await receive(webhook, request, options)) as Event;
      return { ok: true, event, response: new Response(null, { status: webhook.status }) };
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      throw error;
    }
  };
}

function checkKey({ operationId }: KeyedWebhook, adminKey: unknown): void {
  if (typeof adminKey === "string" && /^[\x21-\x7e]+$/.test(adminKey)) return;
  throw new KakaoAuthConfigError(
    `${operationId}: adminKey must be text without spaces, found something else: copy it from the console`,
  );
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
  const text =
    arrival.mediaType === undefined
      ? new URL(request.url).search.slice(1)
      : await readBody(webhook, request, options.maxBytes ?? usualMaxBytes);
  const fields = readFields(webhook, arrival, text);
  checkApp(webhook, fields, options.appId);
  return fields;
}

function checkApp({ operationId }: KeyedWebhook, fields: Record<string, unknown>, appId: string | undefined): void {
  if (appId === undefined || fields["app_id"] === undefined || fields["app_id"] === appId) return;
  throw new Refusal("wrong-app", `${operationId}: expected the app ${appId}, found another`);
}

function refuse({ reason, message }: Refusal): Refused {
  return { ok: false, reason, message, response: new Response(null, { status: statuses[reason] ?? 400 }) };
}
