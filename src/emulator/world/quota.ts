import type { Quota } from "./state.js";
import type { World } from "./world.js";

/** Most calls that are remembered of a quota. */
const longest = 100_000;

const day = 86_400_000;

/** What the clock in Korea is ahead of UTC. */
const koreanOffset = 9 * 3_600_000;

/**
 * Counts a use of a quota, if the world has it.
 *
 * @param world The world
 * @param name Name of the quota
 * @param who Who is counted, such as a user ID; the app by default
 * @returns Whether it is within the limit; always if the world has no such quota
 */
export function withinQuota(world: World, name: string, who = "app"): boolean {
  const isWithin = hasQuotaLeft(world, name, who);
  if (isWithin) countUse(world, name, who);
  return isWithin;
}

/** Returns whether a use is within a quota, without counting it; always if the world has no such quota. */
export function hasQuotaLeft(world: World, name: string, who: string): boolean {
  const quota = world.state.quotas[name];
  return !quota || recentUses(world, quota, name, who).length < quota.count;
}

/** Counts a use of a quota, if the world has it. */
export function countUse(world: World, name: string, who: string): void {
  const quota = world.state.quotas[name];
  if (!quota) return;
  const times = recentUses(world, quota, name, who);
  if (times.length < longest) times.push(world.now());
  world.state.used.set(`${name} ${who}`, times);
}

function recentUses(world: World, { seconds }: Quota, name: string, who: string): number[] {
  const length = seconds * 1000;
  const now = world.now();
  // A quota by the day begins anew at midnight in Korea (choice quota-day).
  const since = length === day ? now - ((now + koreanOffset) % day) : now - length + 1;
  return (world.state.used.get(`${name} ${who}`) ?? []).filter((time) => time >= since);
}
