import { emptyCalendars } from "../calendar/state.js";
import { emptyPush } from "../push/state.js";
import type { App, AppKey, KeyKind } from "./app.js";
import { defaultApp, defaultUsers } from "./default-world.js";
import type { WorldState } from "./state.js";
import type { Account, Link, User } from "./user.js";
import type { AppInput, KeyInput, UserInput, WorldInput } from "./world-input.js";
import { toTimestamp } from "./world.js";

/**
 * Creates the state of a world.
 *
 * @param input What differs from the default world; `users` replaces its personas
 */
export function createState(input: WorldInput = {}): WorldState {
  const app = createApp({ ...defaultApp, ...input.app });
  const users = Object.entries(input.users ?? defaultUsers).map(([persona, user], index) =>
    createUser(persona, user, index, app),
  );
  return {
    app,
    users: new Map(users.map((user) => [String(user.id), user])),
    codes: new Map(),
    grants: new Map(),
    refreshTokens: new Map(),
    accessTokens: new Map(),
    sessions: new Map(),
    quotas: input.quotas ?? {},
    used: new Map(),
    messages: [],
    customerFiles: new Map(),
    calendar: emptyCalendars(),
    push: emptyPush(),
    faults: (input.faults ?? []).map((fault) => ({ ...fault })),
    webhooks: new Map(),
    clockOffset: 0,
    lastNumber: 0,
  };
}

function createApp({ keys, consentItems, webhooks, ...rest }: Required<AppInput>): App {
  return {
    ...rest,
    keys: (["restApi", "javascript", "native", "admin"] as const).flatMap((kind) =>
      (keys[kind] ?? []).map((key, index, all) => createKey(kind, key, index === 0 && !all.some(isPrimary))),
    ),
    consentItems: Object.fromEntries(
      Object.entries(consentItems).flatMap(([id, setting]) => (setting === "off" ? [] : [[id, setting]])),
    ),
    webhooks: Object.fromEntries(
      Object.entries(webhooks).map(([kind, { url, method = "POST" }]) => [kind, { url, method }]),
    ),
  };
}

function isPrimary({ primary = false }: KeyInput): boolean {
  return primary;
}

function createKey(kind: KeyKind, input: KeyInput, primary: boolean): AppKey {
  const { key, redirectUris = [], clientSecret, allowedIps = [], domains = [] } = input;
  return {
    kind,
    key,
    primary: input.primary ?? primary,
    redirectUris,
    clientSecret: clientSecret && { enabled: true, ...clientSecret },
    allowedIps,
    domains,
  };
}

/** Where the pictures of personas are said to be; nothing is there. */
const pictures = "http://k.kakaocdn.example.com/emulated";

function createUser(persona: string, input: UserInput, index: number, app: App): User {
  const { id = 4000000001 + index, profile = {}, account = {}, friends = [], channels = {} } = input;
  return {
    persona,
    id,
    uuid: uuidOf(String(id)),
    account: { isEmailValid: true, isEmailVerified: true, ...account } satisfies Account,
    profile: {
      nickname: persona,
      thumbnail_image_url: `${pictures}/${encodeURIComponent(persona)}_110x110.jpg`,
      profile_image_url: `${pictures}/${encodeURIComponent(persona)}_640x640.jpg`,
      is_default_image: false,
      is_default_nickname: false,
      ...profile,
    },
    talk: input.talk ?? true,
    under14: input.under14 ?? false,
    member: input.member ?? false,
    needsAction: input.needsAction ?? false,
    dormant: input.dormant ?? false,
    acceptsMessages: input.acceptsMessages ?? true,
    friends: friends.map((friend) => ({
      favorite: false,
      hidden: false,
      ended: false,
      ...(typeof friend === "string" ? { persona: friend } : friend),
    })),
    channels: Object.fromEntries(
      Object.entries(channels).map(([id, relation]) => [
        id,
        { relation, createdAt: toTimestamp(linkedSince), updatedAt: toTimestamp(linkedSince) },
      ]),
    ),
    shippingAddresses: input.shippingAddresses ?? [],
    link: input.linked ? createLink(input, app) : undefined,
  };
}

const linkedSince = Date.UTC(2026, 0, 1);

function createLink({ consents = [], serviceTerms = [], properties = {} }: UserInput, app: App): Link {
  const at = toTimestamp(linkedSince);
  return {
    connectedAt: at,
    synchedAt: serviceTerms.length > 0 ? at : undefined,
    signedUp: true,
    consents: consents === "all" ? Object.keys(app.consentItems) : [...consents],
    terms: Object.fromEntries(serviceTerms.map((tag) => [tag, { at, by: "KAUTH" as const }])),
    properties: { ...properties },
  };
}

/** Returns a UUID of 32 characters that is always the same for a user. */
export function uuidOf(id: string): string {
  return `emulated-uuid-${id}`.padEnd(32, "0").slice(0, 32);
}
