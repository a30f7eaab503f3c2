import type { Int64 } from "../../json.js";
import { PictureStore } from "../share/picture-store.js";
import type { AppKey, WebhookKind, WebhookTarget } from "./app.js";
import type { WorldState } from "./state.js";
import type { User } from "./user.js";

/** An event in the world of which Kakao tells the app by a webhook. */
export interface WorldEvent {
  readonly webhook: WebhookKind;
  readonly user: User;
  /** What happened, in the words of the webhook: the type of an account event, the reason of an unlink. */
  readonly type: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** The app, its users and all that they have: what the handlers read and change. */
export class World {
  /** Receives each event that a webhook reports. */
  notify: (event: WorldEvent) => void = () => undefined;

  /** Pictures for messages. */
  readonly pictures = new PictureStore();

  /** @param state What there is at first */
  constructor(public state: WorldState) {}

  /** Returns the time in milliseconds. */
  now(): number {
    return Date.now() + this.state.clockOffset;
  }

  /** Returns the time as Kakao writes it: RFC 3339, UTC, in seconds. */
  timestamp(): string {
    return toTimestamp(this.now());
  }

  /** Returns a number that was not returned before. */
  nextNumber(): number {
    this.state.lastNumber += 1;
    return this.state.lastNumber;
  }

  /** Finds a user by ID. */
  user(id: Int64): User | undefined {
    return this.state.users.get(String(id));
  }

  /** Finds a user by the name of the persona. */
  persona(name: string): User | undefined {
    for (const user of this.state.users.values()) if (user.persona === name) return user;
    return undefined;
  }

  /** Registers the URL of a webhook, and activates it. */
  registerWebhook(kind: WebhookKind, target: WebhookTarget): void {
    const { app, webhooks } = this.state;
    app.webhooks = { ...app.webhooks, [kind]: target };
    webhooks.delete(kind);
  }

  /** Finds a key of the app. */
  key(text: string): AppKey | undefined {
    return this.state.app.keys.find(({ key }) => key === text);
  }
}

/** Writes a time as Kakao does: RFC 3339, UTC, in seconds. */
export function toTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
