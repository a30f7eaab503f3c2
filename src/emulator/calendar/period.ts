import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import { offsetOf, seoul } from "./time-zone.js";

/** A period in milliseconds: from the first moment until before the last. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;

/** The longest period of a list. */
const longest = 31 * day;

/**
 * Reads the period of a list.
 *
 * @throws Failure if one of its ends is missing, no time, or more than 31 days from the other
 */
export function readPeriod(from: string | undefined, to: string | undefined): Period {
  const period = { from: readMoment("from", from), to: readMoment("to", to) };
  if (period.to < period.from || period.to - period.from > longest)
    throw unsatisfied("to", "It must be at most 31 days after from.");
  return period;
}

function readMoment(name: string, text: string | undefined): number {
  if (text === undefined) throw kapiFailure(-2, `The Parameter [${name}] cannot be null.`);
  const moment = Date.parse(text);
  if (Number.isNaN(moment)) throw unsatisfied(name, "It must be a time in UTC, such as 2022-10-26T00:00:00Z.");
  return moment;
}

/** Creates the refusal of an argument that is of the right form. */
export function unsatisfied(name: string, reason: string) {
  return kapiFailure(-2, `Constraints on the parameter [${name}] are unsatisfied. ${reason}`);
}

/** Returns a predefined period: the day, the week from Sunday, or the month of a moment in a time zone. */
export function presetPeriod(preset: components["schemas"]["EventPeriod"], now: number, zone = seoul): Period {
  const local = new Date(now + offsetOf(zone, now));
  const [year, month, date] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  const toUtc = (wall: number) => wall - offsetOf(zone, wall - offsetOf(zone, wall));
  const between = (first: number, last: number) => ({ from: toUtc(first), to: toUtc(last) });
  if (preset === "THIS_MONTH") return between(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1));
  const start = preset === "TODAY" ? date : date - local.getUTCDay();
  return between(Date.UTC(year, month, start), Date.UTC(year, month, start + (preset === "TODAY" ? 1 : 7)));
}
