import type { World } from "./world.js";

/** Most calls that are remembered of a quota. */
const longest = 100_000;

/**
 * Counts a use of a quota, if the world has it.
 *
 * @param world The world
 * @param name Name of the quota
 * @param who Who is counted, such as a user ID; the app by default
 * @returns Whether it is within the limit; always if the world has no such quota
 */
export function withinQuota(world: World, name: string, who = "app"): boolean {
  const quota = world.state.quotas[name];
  if (!quota) return true;
  const id = `${name} ${who}`;
  const since = world.now() - quota.seconds * 1000;
  const times = (world.state.used.get(id) ?? []).filter((time) => time > since);
  const isWithin = times.length < quota.count;
  if (isWithin && times.length < longest) times.push(world.now());
  world.state.used.set(id, times);
  return isWithin;
}
