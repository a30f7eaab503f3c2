import type { CalendarState } from "../calendar/state.js";
import type { CustomerFile } from "../channels/state.js";
import type { SentMessage } from "../messages/state.js";
import type { PushState } from "../push/state.js";
import type { App } from "./app.js";
import type { Fault } from "./fault.js";
import type { AccessToken, AuthorizationCode, Grant, Session } from "./tokens.js";
import type { User } from "./user.js";

/** Limits of calls by name: `count` in `seconds`. Without one, nothing is counted. */
export type Quotas = Readonly<Record<string, Quota>>;

/** A limit of calls. */
export interface Quota {
  readonly count: number;
  readonly seconds: number;
}

/** Uses of a quota at the same time, or on the same day. */
export interface QuotaUse {
  readonly time: number;
  count: number;
}

/** A key pair that signs ID tokens, as JSON Web Keys. */
export interface SigningKey {
  readonly kid: string;
  readonly publicKey: JsonWebKey;
  readonly privateKey: JsonWebKey;
}

/** How a webhook has fared. */
export interface WebhookHealth {
  delivered: number;
  failed: number;
  /** Time of the first failure since the last success. */
  failingSince?: number | undefined;
  active: boolean;
}

/**
 * All that the emulator remembers: plain data, maps and lists, which `--state` keeps in a file. Each product has a part
 * of its own.
 */
export interface WorldState {
  readonly app: App;
  /** By user ID as text. */
  readonly users: Map<string, User>;
  readonly codes: Map<string, AuthorizationCode>;
  /** By ID. */
  readonly grants: Map<string, Grant>;
  /** ID of the grant by refresh token. */
  readonly refreshTokens: Map<string, string>;
  readonly accessTokens: Map<string, AccessToken>;
  readonly sessions: Map<string, Session>;
  readonly quotas: Quotas;
  /** Uses by quota and who is counted. */
  readonly used: Map<string, QuotaUse[]>;
  readonly messages: SentMessage[];
  readonly customerFiles: Map<string, CustomerFile>;
  readonly calendar: CalendarState;
  readonly push: PushState;
  readonly faults: Fault[];
  readonly webhooks: Map<string, WebhookHealth>;
  signingKey?: SigningKey | undefined;
  /** What the clock of the world is ahead of the machine's, in milliseconds. */
  clockOffset: number;
  /** The last number given out. */
  lastNumber: number;
}
