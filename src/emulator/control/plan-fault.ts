import { checkFault } from "../world/check-world.js";
import type { World } from "../world/world.js";
import { checkInput } from "./check-value.js";

/**
 * Plans a fault.
 *
 * @param world The world
 * @param value The fault
 * @throws InvalidValueError if it could hit no call
 */
export function planFault({ state }: World, value: unknown): void {
  const fault = checkInput("Fault", value, "fault");
  checkFault(fault, "fault", "");
  state.faults.push({ ...fault });
}
