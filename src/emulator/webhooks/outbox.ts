import { webhookStatuses } from "./webhook-statuses.js";
import type { WebhookKind, WebhookTarget } from "../world/app.js";
import type { WebhookHealth } from "../world/state.js";
import type { World, WorldEvent } from "../world/world.js";
import { buildWebhook, type WebhookRequest } from "./build-request.js";

/** How long a receiver may take, in milliseconds. */
const defaultTimeLimit = 3_000;

/** How long a receiver may fail before its webhook is deactivated, in milliseconds (choice webhook-deactivation). */
const patience = 30 * 86_400_000;

/** How a delivery went. */
export interface Delivery {
  readonly webhook: WebhookKind;
  readonly delivered: boolean;
  readonly status?: number;
  readonly problem?: string;
}

/** Sends webhooks in the order of their events, and keeps count of how the receivers fare. */
export class Outbox {
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param world The world
   * @param issuer Returns the issuer of account status events
   * @param timeLimit How long a receiver may take, in milliseconds
   */
  constructor(
    readonly world: World,
    readonly issuer: () => string,
    readonly timeLimit = defaultTimeLimit,
  ) {}

  /** Sends a webhook when those before it were sent, if it is registered and active. */
  queue(event: WorldEvent): void {
    const target = this.world.state.app.webhooks[event.webhook];
    if (!target || !healthOf(this.world, event.webhook).active) return;
    // What the event says is what was so when it happened.
    const request = buildWebhook(this.world, this.issuer(), event, target);
    // It is awaited only when those before it were sent; a rejection until then would end the process.
    request.catch(() => undefined);
    this.#last = this.#last.then(async () => this.#deliver(event.webhook, await request)).catch(() => undefined);
  }

  /** Sends a webhook now. */
  async send(event: WorldEvent, target: WebhookTarget): Promise<Delivery> {
    return this.#deliver(event.webhook, await buildWebhook(this.world, this.issuer(), event, target));
  }

  /** Resolves when all webhooks were sent. */
  async settled(): Promise<void> {
    await this.#last;
  }

  async #deliver(webhook: WebhookKind, request: WebhookRequest): Promise<Delivery> {
    const delivery = await deliver(webhook, request, this.timeLimit);
    record(this.world, delivery);
    return delivery;
  }
}

async function deliver(webhook: WebhookKind, request: WebhookRequest, timeLimit: number): Promise<Delivery> {
  const { url, method, headers, body } = request;
  try {
    const signal = AbortSignal.timeout(timeLimit);
    const init = { method, headers, signal, redirect: "manual" as const, ...(body !== undefined && { body }) };
    const response = await fetch(url, init);
    await response.body?.cancel();
    const { status } = response;
    const isAccepted = webhookStatuses[webhook](status);
    return { webhook, delivered: isAccepted, status, ...(!isAccepted && { problem: `status ${status}` }) };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return {
      webhook,
      delivered: false,
      problem: isLate ? `no response within ${timeLimit} ms` : "the connection failed",
    };
  }
}

/** Returns how a webhook has fared. */
export function healthOf({ state }: World, webhook: WebhookKind): WebhookHealth {
  const known = state.webhooks.get(webhook) ?? { delivered: 0, failed: 0, active: true };
  state.webhooks.set(webhook, known);
  return known;
}

function record(world: World, { webhook, delivered }: Delivery): void {
  const health = healthOf(world, webhook);
  if (delivered) {
    health.delivered += 1;
    health.failingSince = undefined;
    return;
  }
  health.failed += 1;
  health.failingSince ??= world.now();
  if (world.now() - health.failingSince > patience) health.active = false;
}
