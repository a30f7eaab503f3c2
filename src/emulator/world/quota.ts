import type { ContractId } from "../../../generated/contract/index.js";
import type { SharedQuota } from "./quota-names.js";
import type { Quota, QuotaUse } from "./state.js";
import type { World } from "./world.js";

const day = 86_400_000;

/** What the clock in Korea is ahead of UTC. */
const koreanOffset = 9 * 3_600_000;

/** Name of a quota: one of its own, or that of the operation whose calls it counts. */
type QuotaName = SharedQuota | ContractId;

/**
 * Counts a use of a quota, if the world has it.
 *
 * @param world The world
 * @param name Name of the quota
 * @param who Who is counted, such as a user ID; the app by default
 * @returns Whether it is within the limit; always if the world has no such quota
 */
export function withinQuota(world: World, name: QuotaName, who = "app"): boolean {
  const isWithin = hasQuotaLeft(world, name, who);
  if (isWithin) countUse(world, name, who);
  return isWithin;
}

/** Returns whether a use is within a quota, without counting it; always if the world has no such quota. */
export function hasQuotaLeft(world: World, name: QuotaName, who = "app"): boolean {
  const quota = quotaOf(world, name);
  return !quota || usesOf(world, quota, name, who).reduce((sum, { count }) => sum + count, 0) < quota.count;
}

/** Counts a use of a quota, if the world has it. */
export function countUse(world: World, name: QuotaName, who = "app"): void {
  const quota = quotaOf(world, name);
  if (!quota) return;
  const uses = usesOf(world, quota, name, who);
  const last = uses.at(-1);
  // A quota by the day begins anew at midnight in Korea (choice quota-day), so that its uses are but a number.
  const now = world.now();
  // Others are counted by the thousandth of their time, so that no quota has many uses to remember.
  const time = now - (now % quota.seconds);
  if (last && (isDaily(quota) || last.time === time)) last.count += 1;
  else uses.push({ time: isDaily(quota) ? now : time, count: 1 });
  world.state.used.set(`${name} ${who}`, uses);
}

function quotaOf({ state: { quotas } }: World, name: QuotaName): Quota | undefined {
  return Object.hasOwn(quotas, name) ? quotas[name] : undefined;
}

function isDaily({ seconds }: Quota): boolean {
  return seconds * 1000 === day;
}

/** Returns the uses that still count, oldest first. */
function usesOf(world: World, quota: Quota, name: QuotaName, who: string): QuotaUse[] {
  const uses = world.state.used.get(`${name} ${who}`) ?? [];
  const now = world.now();
  const since = isDaily(quota) ? now - ((now + koreanOffset) % day) : now - quota.seconds * 1000 + 1;
  const [oldest] = uses;
  return oldest && oldest.time < since ? uses.filter(({ time }) => time >= since) : uses;
}
