import type { Result } from "./run-target.js";
import { type Check, checksOf, type Target } from "./target.js";

/** A check that did not go as the target's description says. */
export interface Surprise {
  readonly check: Check;
  readonly text: string;
}

/**
 * Compares a result with what the target is known to do. A known failure that passes is a surprise too: the description
 * and the guide would go on warning of it.
 */
export function surprisesOf(target: Target, result: Result): Surprise[] {
  const known = new Set((target.fails ?? []).flatMap(({ checks }) => checks));
  return checksOf(target).flatMap((check) => {
    // What comes after a failure is not reached.
    const outcome = result[check];
    if (outcome === undefined)
      return known.has(check) || isUnreached(target, result, check) ? [] : [{ check, text: "was not reached" }];
    if (outcome === null) return known.has(check) ? [{ check, text: "passes: remove it from `fails`" }] : [];
    return known.has(check) ? [] : [{ check, text: outcome }];
  });
}

function isUnreached(target: Target, result: Result, check: Check): boolean {
  const order = checksOf(target);
  return order.slice(0, order.indexOf(check)).some((earlier) => typeof result[earlier] === "string");
}
