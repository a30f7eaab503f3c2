import type { components } from "../../../generated/types/kapi.js";

/** A registered push token. */
export type StoredToken = components["schemas"]["PushToken"] & {
  readonly push_type: components["schemas"]["KnownPushType"];
};

/** A push that was sent to a device. */
export interface SentPush {
  readonly id: number;
  readonly time: string;
  readonly uuid: string;
  /** Undefined for a token of the call itself, which may be of any device. */
  readonly deviceId?: string | undefined;
  readonly pushType: components["schemas"]["KnownPushType"];
  readonly pushToken: string;
  /** The part of the message for the service of the token. */
  readonly message: unknown;
}

/** Push tokens, and the pushes that were sent. */
export interface PushState {
  /** By user, device and service. */
  readonly tokens: Map<string, StoredToken>;
  /** The last ones, newest last. */
  sent: readonly SentPush[];
}

/** Creates the state of push without tokens. */
export function emptyPush(): PushState {
  return { tokens: new Map(), sent: [] };
}
