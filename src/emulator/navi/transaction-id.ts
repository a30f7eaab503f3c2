import type { World } from "../world/world.js";

/** Creates the ID of a search for routes: 32 hexadecimal digits. */
export function transactionId(world: World): string {
  return world.nextNumber().toString(16).padStart(32, "0");
}
