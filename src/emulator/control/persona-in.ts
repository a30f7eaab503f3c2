import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { InvalidValueError } from "./check-value.js";

/**
 * Returns the persona that a control request names.
 *
 * @param world The world
 * @param name Name of the persona
 * @param what How the request is called in the error
 * @param pointer Where the name is in the request
 * @throws InvalidValueError if the world has no such persona
 */
export function personaIn(world: World, name: string, what: string, pointer = "/persona"): User {
  const user = world.persona(name);
  if (!user) throw new InvalidValueError(what, pointer, "unknown persona: use one in the world");
  return user;
}
