import { stringifyJson } from "../../json.js";
import { accountStatusChangeDefinition } from "../../webhooks/definitions.js";
import type { App, WebhookTarget } from "../world/app.js";
import type { World, WorldEvent } from "../world/world.js";
import { randomAccessToken } from "../login/random-token.js";
import { signToken } from "../login/signing-key.js";
import type { AccountStatusClaims } from "../../../generated/types/webhooks.js";

/** A request to a receiver. */
export interface WebhookRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Creates the request that tells a receiver of an event, with the credential that it checks: the primary admin key, or
 * the signature of the server.
 *
 * @param world The world
 * @param issuer Issuer of account status events
 * @param event What happened
 * @param target The registered webhook
 */
export async function buildWebhook(
  world: World,
  issuer: string,
  event: WorldEvent,
  target: WebhookTarget,
): Promise<WebhookRequest> {
  const { app } = world.state;
  switch (event.webhook) {
    case "accountStatus":
      return {
        url: target.url,
        method: "POST",
        headers: { "content-type": "application/secevent+jwt" },
        body: await signToken(world, "secevent+jwt", accountClaims(world, issuer, event)),
      };
    case "unlink": {
      const fields = {
        app_id: String(app.id),
        user_id: String(event.user.id),
        referrer_type: event.type,
        ...event.details,
      };
      return fieldsRequest(app, target, fields, "application/x-www-form-urlencoded");
    }
    case "share": {
      const fields = { CHAT_TYPE: event.type, HASH_CHAT_ID: randomAccessToken().slice(0, 24), ...event.details };
      return fieldsRequest(app, target, fields, "application/json", resourceHeaders());
    }
    case "channel": {
      const body = stringifyJson({ ...channelFields(world, event), ...event.details });
      const headers = { ...adminKeyHeader(app), ...resourceHeaders(), "content-type": "application/json" };
      return { url: target.url, method: "POST", headers, body };
    }
  }
}

function adminKeyHeader({ keys }: App): Readonly<Record<string, string>> {
  const key = keys.find(({ kind, primary }) => kind === "admin" && primary);
  return key ? { authorization: `KakaoAK ${key.key}` } : {};
}

function resourceHeaders(): Readonly<Record<string, string>> {
  return { "x-kakao-resource-id": randomAccessToken().slice(0, 24), "user-agent": "KakaoOpenAPI/1.0" };
}

// The fields are in the query with GET, and in the body with POST.
function fieldsRequest(
  app: App,
  { url, method }: WebhookTarget,
  fields: Readonly<Record<string, unknown>>,
  mediaType: string,
  more: Readonly<Record<string, string>> = {},
): WebhookRequest {
  const headers = { ...adminKeyHeader(app), ...more };
  const pairs = Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]);
  const form = new URLSearchParams(pairs).toString();
  if (method === "GET") return { url: `${url}${url.includes("?") ? "&" : "?"}${form}`, method, headers };
  const body = mediaType === "application/json" ? stringifyJson(fields) : form;
  return { url, method, headers: { ...headers, "content-type": mediaType }, body };
}

function channelFields(world: World, { user, type }: WorldEvent) {
  const { channels } = world.state.app;
  // Without consent to the relations, Kakao identifies the user by another ID.
  const isOpen = user.link?.consents.includes("plusfriends") !== true;
  return {
    event: type,
    id: isOpen ? user.uuid : String(user.id),
    id_type: isOpen ? "open_id" : "app_user_id",
    channel_public_id: channels[0]?.publicId ?? "",
    channel_uuid: channels[0]?.searchId ?? "",
    updated_at: world.timestamp(),
  };
}

/** Returns the type of an account event by how it ends; one that the spec does not know stays as it is. */
function eventType(name: string): string {
  return (
    Object.keys(accountStatusChangeDefinition.eventTypes).find((type) => type.endsWith(`/event-type/${name}`)) ?? name
  );
}

function accountClaims(world: World, issuer: string, { user, type, details }: WorldEvent): AccountStatusClaims {
  const { app } = world.state;
  const now = Math.floor(world.now() / 1000);
  const sub = String(user.id);
  const audience = app.keys.find(({ kind, primary }) => kind === "restApi" && primary)?.key ?? "";
  const events = { [eventType(type)]: { subject: { subject_type: "iss-sub", iss: issuer, sub }, ...details } };
  return {
    // The description has Kakao's issuer as a constant; an emulator has its own.
    iss: issuer as AccountStatusClaims["iss"],
    aud: audience,
    sub,
    iat: now,
    toe: now,
    txm: randomAccessToken().slice(0, 32),
    jti: randomAccessToken().slice(0, 32),
    events: events,
  };
}
