import type { World } from "../world/world.js";
import { InvalidValueError } from "./check-value.js";

/** Times of later years have another form. */
const end = Date.UTC(10_000, 0);

/**
 * Advances the time of a world.
 *
 * @param world The world
 * @param seconds How far
 * @throws InvalidValueError if that is no time of the years to 9999; nothing has changed
 */
export function advanceClock(world: World, seconds: number): void {
  if (world.now() + seconds * 1000 >= end)
    throw new InvalidValueError("clock", "/seconds", `expected a time before the year 10000, got ${seconds}`);
  world.state.clockOffset += seconds * 1000;
}
