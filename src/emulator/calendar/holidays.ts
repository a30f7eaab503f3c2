import type { components } from "../../../generated/types/kapi.js";
import type { Handler } from "../operation.js";
import { toTimestamp } from "../world/world.js";
import { type Period, readPeriod } from "./period.js";
import { seoul } from "./time-zone.js";

interface Day {
  readonly title: string;
  readonly month: number;
  readonly day: number;
  readonly holiday: boolean;
  /** Date of the lunar calendar. */
  readonly lunar?: true;
  /** Also the days before and after. */
  readonly long?: true;
}

/** Without substitute and temporary holidays, which are set year by year (choice holidays). */
const days: readonly Day[] = [
  { title: "신정", month: 1, day: 1, holiday: true },
  { title: "설날", month: 1, day: 1, holiday: true, lunar: true, long: true },
  { title: "삼일절", month: 3, day: 1, holiday: true },
  { title: "부처님오신날", month: 4, day: 8, holiday: true, lunar: true },
  { title: "어린이날", month: 5, day: 5, holiday: true },
  { title: "어버이날", month: 5, day: 8, holiday: false },
  { title: "스승의 날", month: 5, day: 15, holiday: false },
  { title: "현충일", month: 6, day: 6, holiday: true },
  { title: "광복절", month: 8, day: 15, holiday: true },
  { title: "추석", month: 8, day: 15, holiday: true, lunar: true, long: true },
  { title: "국군의 날", month: 10, day: 1, holiday: false },
  { title: "개천절", month: 10, day: 3, holiday: true },
  { title: "한글날", month: 10, day: 9, holiday: true },
  { title: "성탄절", month: 12, day: 25, holiday: true },
];

/** Returns the holidays and observances of Korea in a period, by their day. */
export const listHolidays: Handler<"listHolidays"> = ({ arguments: { from, to } }) => ({
  events: holidaysIn(readPeriod(from, to)),
});

const oneDay = 86_400_000;

/** Returns the holidays and observances of a period. */
function holidaysIn({ from, to }: Period): components["schemas"]["Holiday"][] {
  const found: components["schemas"]["Holiday"][] = [];
  // One day more at each end: that of a holiday of three days.
  for (let date = Math.floor(from / oneDay) * oneDay - oneDay; date < to + oneDay; date += oneDay) {
    for (const { title, holiday, long } of daysOn(date)) {
      const start = long ? date - oneDay : date;
      const end = (long ? date + oneDay : date) + oneDay;
      if (start >= to || end <= from) continue;
      const time = {
        start_at: toTimestamp(start),
        end_at: toTimestamp(end),
        time_zone: seoul,
        all_day: true,
        lunar: false,
      };
      found.push({ id: idOf(start, title), title, time, holiday });
    }
  }
  return found.sort((one, other) => Date.parse(one.time.start_at ?? "") - Date.parse(other.time.start_at ?? ""));
}

const known = new Map<number, readonly Day[]>();

/** Returns what is on a day; the lunar calendar takes so long that the days of some years are remembered. */
function daysOn(date: number): readonly Day[] {
  const found = known.get(date);
  if (found) return found;
  const [solar, lunar] = [solarDate(date), lunarDate(date)];
  const on = days.filter((one) => (one.lunar ? lunar : solar) === `${one.month}/${one.day}`);
  if (known.size < 4_000) known.set(date, on);
  return on;
}

// Two of a day have different IDs.
function idOf(start: number, title: string): string {
  const index = days.findIndex((one) => one.title === title);
  return `${toTimestamp(start).slice(0, 10).replaceAll("-", "")}${index}`.padStart(24, "0");
}

function solarDate(date: number): string {
  const day = new Date(date);
  return `${day.getUTCMonth() + 1}/${day.getUTCDate()}`;
}

const lunarFormat = new Intl.DateTimeFormat("en-u-ca-dangi", { month: "numeric", day: "numeric", timeZone: "UTC" });

/** Returns month and day of the Korean lunar calendar; a leap month has another name. */
function lunarDate(date: number): string {
  const parts = new Map(lunarFormat.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${parts.get("month") ?? ""}/${parts.get("day") ?? ""}`;
}
