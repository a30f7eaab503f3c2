import { isRecurrenceRule } from "../../contract/rules/recurrence-rule.js";

/** Occurrences of a series that are no longer in it: deleted, or edited on their own. Their starts in UTC. */
export type Rewritten = readonly string[];

/** A rule by which something repeats, as far as the emulator knows it. */
export interface Recurrence {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number | undefined;
  /** Last moment at which an occurrence may start, in milliseconds. */
  readonly until?: number | undefined;
  readonly days: readonly WeekdayRule[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** 0 is Sunday. */
  readonly weekStart: number;
}

type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

interface WeekdayRule {
  readonly weekday: number;
  /** Which one of the month; 0 for all. */
  readonly ordinal: number;
}

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const known: ReadonlySet<string> = new Set([
  "FREQ",
  "INTERVAL",
  "COUNT",
  "UNTIL",
  "BYDAY",
  "BYMONTHDAY",
  "BYMONTH",
  "WKST",
]);

/** Reads a rule; undefined if it is invalid, or has parts that the emulator does not know (choice rrule-parts). */
export function readRecurrence(text: string): Recurrence | undefined {
  if (!isRecurrenceRule(text)) return undefined;
  const parts = new Map(text.split(";").map((part) => part.split("=") as [string, string]));
  const frequency = parts.get("FREQ") ?? "";
  if (!isFrequency(frequency) || [...parts.keys()].some((name) => !known.has(name))) return undefined;
  const numbers = (name: string) => parts.get(name)?.split(",").map(Number) ?? [];
  return {
    frequency,
    interval: Number(parts.get("INTERVAL") ?? 1),
    count: parts.has("COUNT") ? Number(parts.get("COUNT")) : undefined,
    until: readUntil(parts.get("UNTIL")),
    days: parts.get("BYDAY")?.split(",").map(readWeekday) ?? [],
    monthDays: numbers("BYMONTHDAY"),
    months: numbers("BYMONTH"),
    weekStart: weekdays.indexOf(parts.get("WKST") ?? "MO"),
  };
}

function isFrequency(text: string): text is Frequency {
  return ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].includes(text);
}

// A day without a time counts in whole.
function readUntil(text: string | undefined): number | undefined {
  const [, year, month, day, hour = "23", minute = "59", second = "59"] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(text ?? "") ?? [];
  if (year === undefined) return undefined;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}

function readWeekday(text: string): WeekdayRule {
  return { weekday: weekdays.indexOf(text.slice(-2)), ordinal: Number(text.slice(0, -2)) };
}

const day = 86_400_000;

/** The most days that are looked through for occurrences: more than a century. */
const mostDays = 40_000;

/**
 * Returns when occurrences start that lie in a period, in milliseconds.
 *
 * @param rule The rule
 * @param start Start of the series
 * @param period From when, and until before when
 * @param offsetAt What local time is ahead of UTC at a moment; days, weeks and months are those of local time
 */
export function startsIn(
  rule: Recurrence,
  start: number,
  period: { readonly from: number; readonly to: number },
  offsetAt: (moment: number) => number,
): number[] {
  const localStart = start + offsetAt(start);
  const firstDay = Math.floor(localStart / day);
  const timeOfDay = localStart - firstDay * day;
  const found: number[] = [];
  let counted = 0;
  // Without a count, days before the period need no look.
  const skipped = rule.count === undefined ? Math.max(0, Math.floor((period.from - start) / day) - 2) : 0;
  for (let index = skipped; index < skipped + mostDays; index += 1) {
    const moment = toUtc((firstDay + index) * day + timeOfDay, offsetAt);
    if (moment >= period.to || moment > (rule.until ?? Infinity)) break;
    // The start of the series is an occurrence, whether or not the rule has it.
    if (index > 0 && !isDayOf(rule, firstDay, firstDay + index)) continue;
    counted += 1;
    if (counted > (rule.count ?? Infinity)) break;
    if (moment >= period.from) found.push(moment);
  }
  return found;
}

// A zone's offset depends on the moment, which depends on it; the second look settles it but for an hour a year.
function toUtc(local: number, offsetAt: (moment: number) => number): number {
  return local - offsetAt(local - offsetAt(local));
}

function isDayOf(rule: Recurrence, first: number, current: number): boolean {
  const [from, date] = [dateOf(first), dateOf(current)];
  if (rule.months.length > 0 && !rule.months.includes(date.month + 1)) return false;
  return periodsBetween(rule, from, date) % rule.interval === 0 && isDayInPeriod(rule, from, date);
}

interface CalendarDate {
  readonly index: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly daysInMonth: number;
}

function dateOf(index: number): CalendarDate {
  const date = new Date(index * day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return { index, year, month, day: date.getUTCDate(), weekday: date.getUTCDay(), daysInMonth };
}

function periodsBetween({ frequency, weekStart }: Recurrence, from: CalendarDate, to: CalendarDate): number {
  if (frequency === "DAILY") return to.index - from.index;
  if (frequency === "WEEKLY") return (weekOf(to, weekStart) - weekOf(from, weekStart)) / 7;
  const years = to.year - from.year;
  return frequency === "YEARLY" ? years : years * 12 + to.month - from.month;
}

function weekOf({ index, weekday }: CalendarDate, weekStart: number): number {
  return index - ((weekday - weekStart + 7) % 7);
}

function isDayInPeriod(rule: Recurrence, from: CalendarDate, date: CalendarDate): boolean {
  const { frequency, days, monthDays, months } = rule;
  const isWeekday = days.some((one) => one.weekday === date.weekday && isOrdinal(one.ordinal, frequency, date));
  const isMonthDay = monthDays.some((one) => (one < 0 ? date.daysInMonth + 1 + one : one) === date.day);
  if (days.length > 0) return isWeekday && (monthDays.length === 0 || isMonthDay);
  if (monthDays.length > 0)
    return isMonthDay && (frequency !== "YEARLY" || months.length > 0 || date.month === from.month);
  if (frequency === "DAILY") return true;
  if (frequency === "WEEKLY") return date.weekday === from.weekday;
  return date.day === from.day && (frequency === "MONTHLY" || months.length > 0 || date.month === from.month);
}

// `1MO` is the first Monday of the month, `-1MO` the last; weeks and days have no such order.
function isOrdinal(ordinal: number, frequency: Frequency, { day: date, daysInMonth }: CalendarDate): boolean {
  if (ordinal === 0 || frequency === "DAILY" || frequency === "WEEKLY") return true;
  return ordinal > 0 ? Math.ceil(date / 7) === ordinal : Math.ceil((daysInMonth - date + 1) / 7) === -ordinal;
}
