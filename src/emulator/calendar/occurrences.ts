import { toTimestamp } from "../world/world.js";
import type { Period } from "./period.js";
import { readRecurrence, startsIn } from "./recurrence.js";
import type { EventTime, StoredEvent } from "./state.js";
import { offsetOf } from "./time-zone.js";

/** An event as it takes place once. */
export interface Occurrence {
  /** ID in lists: of the event, and the start in UTC if it repeats. */
  readonly id: string;
  readonly event: StoredEvent;
  readonly time: EventTime;
}

/** Returns the occurrences of an event in a period. */
export function occurrencesIn(event: StoredEvent, period: Period): Occurrence[] {
  const { start, length } = spanOf(event.time);
  // What began before and has not ended is in the period as well.
  const wanted = { from: period.from - Math.max(0, length - 1), to: period.to };
  if (event.rrule === undefined) return start >= wanted.from && start < wanted.to ? [onceOf(event)] : [];
  return startsOf(event, wanted).map((moment) => occurrenceAt(event, moment));
}

/** Returns when occurrences start, without those that are no longer in the series. */
function startsOf({ time, rrule, rewritten }: StoredEvent, period: Period): number[] {
  const rule = readRecurrence(rrule ?? "");
  if (!rule) return [];
  const { start } = spanOf(time);
  const zone = time.all_day ? "UTC" : time.time_zone;
  const starts = startsIn(rule, start, period, (moment) => offsetOf(zone, moment));
  return starts.filter((moment) => !rewritten.includes(toTimestamp(moment)));
}

/** Returns how many occurrences of a series start before a moment. */
export function countBefore(event: StoredEvent, moment: number): number {
  return startsOf(event, { from: spanOf(event.time).start, to: moment }).length;
}

/** Returns the one occurrence of an event that does not repeat. */
function onceOf(event: StoredEvent): Occurrence {
  return { id: event.id, event, time: event.time };
}

/** Returns the occurrence of a series that starts at a moment. */
function occurrenceAt(event: StoredEvent, start: number): Occurrence {
  const { length } = spanOf(event.time);
  const [startAt, endAt] = [toTimestamp(start), toTimestamp(start + length)];
  const id = `${event.id}_${startAt.replaceAll(/[-:]/g, "")}`;
  return { id, event, time: { ...event.time, start_at: startAt, end_at: endAt } };
}

/** Returns start and length of an event in milliseconds. */
export function spanOf({ start_at: start, end_at: end }: EventTime): {
  readonly start: number;
  readonly length: number;
} {
  return { start: Date.parse(start), length: Date.parse(end) - Date.parse(start) };
}

/** Finds an occurrence by its ID. The ID of a series names no occurrence. */
export function findOccurrence(events: ReadonlyMap<string, StoredEvent>, id: string): Occurrence | undefined {
  const single = events.get(id);
  if (single) return single.rrule === undefined ? onceOf(single) : undefined;
  const [, seriesId = "", ...parts] = /^(.+)_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(id) ?? [];
  const series = events.get(seriesId);
  if (series?.rrule === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const moment = Date.UTC(year, month - 1, day, hour, minute, second);
  const [found] = startsOf(series, { from: moment, to: moment + 1000 });
  return found === undefined ? undefined : occurrenceAt(series, found);
}
