import type { Journal } from "./journal.js";
import type { ServerAddresses } from "./operation.js";
import type { World } from "./world/world.js";

/** A running emulator: its world, its addresses, and what it has seen. */
export interface Emulator {
  readonly world: World;
  readonly server: ServerAddresses;
  readonly journal: Journal;
  /** Called when a request may have changed the world; resolves when that is kept. */
  readonly keep: () => Promise<void>;
}
