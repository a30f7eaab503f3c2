import { checkKey } from "../check-key.js";
import { authorizationPrefixes } from "../../generated/apis.js";
import type { AdminKeyDefinition } from "./definition.js";
import { readFields } from "./fields.js";
import { checkLimits } from "./options.js";
import { carrierOf, defaultMaxBytes, defaultTimeoutMs, readRequestText } from "./request.js";
import { type Receiver, Refusal, type RefusalReason, type Refused, type WebhookResult } from "./result.js";
import { isSameSecret } from "./same-secret.js";

/** Options of a receiver whose webhook carries the admin key. */
export interface AdminKeyHandlerOptions {
  /** Primary admin key of the app: Kakao sends it, and nobody else knows it. */
  readonly adminKey: string;
  /** ID of the app. If set, a webhook with another `app_id` is refused; not every webhook has this field. */
  readonly appId?: string | undefined;
  /** Maximum size of the body or query, in bytes. Default: 65,536. */
  readonly maxBytes?: number | undefined;
  /** Time limit for the body, in milliseconds. Default: 2,500, as Kakao waits for 3 seconds. */
  readonly timeoutMs?: number | undefined;
}

/** Receives one kind of webhook that carries the admin key. */
export type AdminKeyHandler<Event> = Receiver<Event, AdminKeyHandlerOptions>;

const statuses: Partial<Record<RefusalReason, number>> = {
  method: 405,
  "content-type": 415,
  "too-large": 413,
  timeout: 408,
  unauthorized: 401,
};

/** Creates the receiver of a webhook that carries the admin key; the fields of its event are those of the spec. */
export function createAdminKeyHandler<Event>(webhook: AdminKeyDefinition): AdminKeyHandler<Event> {
  const handle = async (request: Request, options: AdminKeyHandlerOptions): Promise<WebhookResult<Event>> => {
    checkOptions(webhook, options);
    try {
      const event = (await receive(webhook, request, options)) as Event;
      return { ok: true, event, response: new Response(null, { status: webhook.status }) };
    } catch (error) {
      if (error instanceof Refusal) return refusedRequest(webhook, error);
      throw error;
    }
  };
  return Object.assign(handle, {
    checkOptions: (options: AdminKeyHandlerOptions) => {
      checkOptions(webhook, options);
    },
  });
}

function checkOptions(webhook: AdminKeyDefinition, options: AdminKeyHandlerOptions): void {
  const { adminKey, appId, maxBytes, timeoutMs } = options;
  checkKey(webhook.operationId, "adminKey", adminKey);
  if (appId !== undefined) checkKey(webhook.operationId, "appId", appId);
  checkLimits(webhook, { maxBytes, timeoutMs });
}

async function receive(
  webhook: AdminKeyDefinition,
  request: Request,
  { adminKey, appId, maxBytes = defaultMaxBytes, timeoutMs = defaultTimeoutMs }: AdminKeyHandlerOptions,
): Promise<unknown> {
  const { operationId } = webhook;
  const prefix = authorizationPrefixes.adminKey;
  // Checked before anything is read, so that a stranger causes no work.
  if (!(await isSameSecret(request.headers.get("Authorization") ?? "", `${prefix} ${adminKey}`)))
    throw new Refusal(
      "unauthorized",
      `${operationId}: expected ${prefix} with the primary admin key, got another value or none`,
    );
  const carrier = carrierOf(webhook, request);
  const fields = readFields(
    webhook,
    carrier,
    await readRequestText(webhook, carrier, request, { maxBytes, timeoutMs }),
  );
  checkApp(webhook, fields["app_id"], appId);
  return fields;
}

// Where the spec has no such field, one of that name is an argument of the service's own.
function checkApp({ operationId, fields }: AdminKeyDefinition, found: unknown, appId: string | undefined): void {
  if (appId === undefined || !("app_id" in fields) || found === appId) return;
  throw new Refusal("wrong-app", `${operationId}: expected the app ${appId}, got another`);
}

function refusedRequest({ methods }: AdminKeyDefinition, { reason, message }: Refusal): Refused {
  // A response with status 405 lists the methods (RFC 9110, section 15.5.6).
  const headers = new Headers(reason === "method" ? [["Allow", Object.keys(methods).join(", ")]] : []);
  return { ok: false, reason, message, response: new Response(null, { status: statuses[reason] ?? 400, headers }) };
}
