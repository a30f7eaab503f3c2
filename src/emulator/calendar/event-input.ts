import type { components } from "../../../generated/types/kapi.js";
import { toTimestamp } from "../world/world.js";
import { unsatisfied } from "./period.js";
import { readRecurrence } from "./recurrence.js";
import type { EventTime } from "./state.js";
import { isTimeZone, seoul } from "./time-zone.js";

/** What can be sent of an event. */
export interface EventInput {
  readonly title?: string | undefined;
  readonly time?: components["schemas"]["EventTimeInput"] | undefined;
  readonly rrule?: string | undefined;
  readonly description?: string | undefined;
  readonly location?: components["schemas"]["EventLocationInput"] | undefined;
  readonly reminders?: number[] | undefined;
  readonly color?: components["schemas"]["KnownCalendarColor"] | undefined;
}

/** Returns the part of an event that is kept as it was sent. */
export function plainPartsOf(input: EventInput) {
  const { title, rrule, description, location, reminders, color } = input;
  if (rrule !== undefined && !readRecurrence(rrule))
    throw unsatisfied("event", "rrule must be a rule of days or longer.");
  return {
    ...(title !== undefined && { title }),
    ...(rrule !== undefined && { rrule }),
    ...(description !== undefined && { description }),
    ...(location && { location }),
    ...(reminders && { reminders }),
    ...(color !== undefined && { color }),
  };
}

/**
 * Reads the time of an event.
 *
 * @param input The time as it was sent
 * @param before The time that the event has, whose zone and kind stay if they are not sent
 * @throws Failure if the start or the end is missing or no time, the zone is unknown, or an all-day event is not at midnight
 */
export function readTime(input: components["schemas"]["EventTimeInput"], before?: EventTime): EventTime {
  const { start_at: start = before?.start_at, end_at: end = before?.end_at } = input;
  const { time_zone: zone = before?.time_zone ?? seoul, all_day: allDay = before?.all_day ?? false } = input;
  if (!isTimeZone(zone)) throw unsatisfied("event", "time_zone must be an IANA name, such as Asia/Seoul.");
  const [startAt, endAt] = [readMoment(start), readMoment(end)];
  if (allDay && ![startAt, endAt].every((text) => text.endsWith("T00:00:00Z")))
    throw unsatisfied("event", "An all-day event starts and ends at 00:00:00Z.");
  return {
    start_at: startAt,
    end_at: endAt,
    time_zone: zone,
    all_day: allDay,
    lunar: input.lunar ?? before?.lunar ?? false,
  };
}

function readMoment(text: string | undefined): string {
  const moment = Date.parse(text ?? "");
  if (Number.isNaN(moment))
    throw unsatisfied("event", "time must have start_at and end_at, such as 2022-10-27T03:00:00Z.");
  return toTimestamp(moment);
}
