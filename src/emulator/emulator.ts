import type { Journal } from "./journal.js";
import type { ServerAddresses } from "./operation.js";
import type { Outbox } from "./webhooks/outbox.js";
import type { World } from "./world/world.js";

/** A running emulator: its world, its addresses, and what it has seen. */
export interface Emulator {
  readonly world: World;
  readonly server: ServerAddresses;
  readonly journal: Journal;
  readonly outbox: Outbox;
  /** Begins with the world that the emulator was started with, or with another one. */
  readonly reset: (input?: unknown) => void;
  /** Called when a request may have changed the world; resolves when that is kept. */
  readonly keep: () => Promise<void>;
}
