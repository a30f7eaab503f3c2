import type { ApiName } from "../../generated/apis.js";
import type { components } from "../../generated/emulator/control.js";
import { advanceClock } from "../emulator/control/advance-clock.js";
import { describeWorld } from "../emulator/control/describe-world.js";
import { checkInput, InvalidValueError } from "../emulator/control/check-value.js";
import { planFault } from "../emulator/control/plan-fault.js";
import { routes } from "../emulator/control/routes.js";
import type { JournalEntry } from "../emulator/journal.js";
import { issueToken } from "../emulator/login/issue-token.js";
import type { SentMessage } from "../emulator/messages/state.js";
import type { SentPush } from "../emulator/push/state.js";
import { startEmulator } from "../emulator/server.js";
import type { Delivery } from "../emulator/webhooks/outbox.js";
import type { KeyKind } from "../emulator/world/app.js";
import type { Fault } from "../emulator/world/fault.js";
import type { WorldInput } from "../emulator/world/world-input.js";

export type { JournalEntry } from "../emulator/journal.js";
export type { SentMessage } from "../emulator/messages/state.js";
export type { SentPush } from "../emulator/push/state.js";
export type { Delivery } from "../emulator/webhooks/outbox.js";
export type { Fault } from "../emulator/world/fault.js";
export type { WorldInput } from "../emulator/world/world-input.js";

type Schemas = components["schemas"];

/** Tokens of a persona. */
export type IssuedTokens = Schemas["IssuedTokens"];

/** How an emulator starts in a test. */
export interface KakaoEmulatorOptions {
  /** What differs from the default world. */
  readonly world?: WorldInput | undefined;
  /** Port; any free one by default. */
  readonly port?: number | undefined;
  /** The persona that logs in without a page. Default: `ryan`; false shows the pages. */
  readonly autoLogin?: string | false | undefined;
  /** Issuer of ID tokens. Default: the address of kauth on the server. */
  readonly issuer?: string | undefined;
  /** Refuses requests that do not match the spec, also those with warnings. */
  readonly strict?: boolean | undefined;
}

/** A running emulator of Kakao. */
export interface KakaoEmulator {
  /** Such as `http://127.0.0.1:34567`. */
  readonly url: string;
  /** URLs of the APIs, for the `baseUrls` of a client. */
  readonly baseUrls: Readonly<Record<ApiName, string>>;
  readonly issuer: string;
  /** The primary keys of the app. */
  readonly keys: Readonly<Record<KeyKind, string>>;
  /** The client secret of the primary REST API key; undefined if it is off. */
  readonly clientSecret: string | undefined;
  /** Logs a persona in without a page. */
  issueToken(persona: string, order?: Omit<Schemas["TokenOrder"], "persona">): Promise<IssuedTokens>;
  /** Returns the last requests with what the checker found. */
  journal(): readonly JournalEntry[];
  /** Returns the messages that were sent, oldest first. */
  messages(): readonly SentMessage[];
  /** Returns the pushes that were sent, one for each device. */
  pushes(): readonly SentPush[];
  /** Returns the state of the world. */
  world(): Schemas["WorldState"];
  /** Advances the time of the world. */
  advance(duration: Duration): void;
  /** Plans a fault. */
  plan(fault: Fault): void;
  /** Registers the URL of a webhook. */
  registerWebhook(webhook: Schemas["WebhookKind"], target: Schemas["Webhook"]): void;
  /** Sends a webhook to the registered URL; nothing changes in the world. */
  sendWebhook(order: Schemas["WebhookOrder"]): Promise<Delivery>;
  /** Unlinks a user as the user or Kakao does, and sends the webhooks. */
  unlink(persona: string, referrerType?: Schemas["UnlinkOrder"]["referrerType"]): Promise<void>;
  /** Adds or blocks a channel as a user does, and sends the webhook. */
  changeChannel(persona: string, channel: string, relation: Schemas["ChannelRelationOrder"]["relation"]): Promise<void>;
  /** Shares a message as a user does with Kakao Talk Share, and sends the webhook. */
  share(order: Schemas["ShareOrder"]): Promise<void>;
  /** Resolves when the webhooks of all that has happened were sent. */
  webhooksSent(): Promise<void>;
  /** Begins with the first world again, or with another one. */
  reset(world?: WorldInput): void;
  stop(): Promise<void>;
}

/** A time to pass; its parts are added. */
export interface Duration {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
}

/**
 * Starts an emulator of Kakao in the process of a test, on this machine only.
 *
 * @param options What the world is like
 * @throws KakaoError if the world is invalid
 */
export async function startKakao(options: KakaoEmulatorOptions = {}): Promise<KakaoEmulator> {
  const { world, port = 0, autoLogin = "ryan", issuer, strict } = options;
  const server = await startEmulator({
    port,
    host: "127.0.0.1",
    world,
    autoLogin: autoLogin === false ? undefined : autoLogin,
    issuer,
    strict,
  });
  const { emulator } = server;
  const { keys } = emulator.world.state.app;
  const primary = (kind: KeyKind) => keys.find((key) => key.kind === kind && key.primary);
  const secret = primary("restApi")?.clientSecret;
  const run = (route: string, body: unknown, parameter = "") =>
    Promise.resolve(routes[route]?.(emulator, { parameter, body }));
  return {
    url: server.url,
    baseUrls: server.baseUrls,
    issuer: emulator.server.issuer,
    keys: {
      restApi: primary("restApi")?.key ?? "",
      javascript: primary("javascript")?.key ?? "",
      native: primary("native")?.key ?? "",
      admin: primary("admin")?.key ?? "",
    },
    clientSecret: secret?.enabled === true ? secret.value : undefined,
    issueToken: (persona, order = {}) =>
      issueToken(emulator.world, emulator.server.issuer, checkInput("TokenOrder", { persona, ...order }, "token")),
    journal: () => emulator.journal.list(),
    messages: () => emulator.world.state.messages,
    pushes: () => emulator.world.state.push.sent,
    world: () => describeWorld(emulator.world),
    advance: (duration) => advanceClock(emulator.world, secondsOf(duration)),
    plan: (fault) => planFault(emulator.world, fault),
    registerWebhook: (webhook, { url, method = "POST" }) => emulator.world.registerWebhook(webhook, { url, method }),
    sendWebhook: (order) => run("POST /webhooks", order) as Promise<Delivery>,
    unlink: async (persona, referrerType) => {
      await run("POST /unlinks", { persona, ...(referrerType && { referrerType }) });
      await emulator.outbox.settled();
    },
    changeChannel: async (persona, channel, relation) => {
      await run("POST /channel-relations", { persona, channel, relation });
      await emulator.outbox.settled();
    },
    share: async (order) => {
      await run("POST /shares", order);
      await emulator.outbox.settled();
    },
    webhooksSent: () => emulator.outbox.settled(),
    reset: (other) => emulator.reset(other),
    stop: () => server.close(),
  };
}

function secondsOf({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): number {
  const all = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  if (Number.isFinite(all) && all >= 0) return all;
  throw new InvalidValueError("advance", "", `expected 0 seconds or more, got ${all}`);
}
