import type { components } from "../../../generated/types/kapi.js";
import { toTimestamp, type World } from "../world/world.js";
import { createId } from "./calendar-user.js";
import { countBefore, type Occurrence, spanOf } from "./occurrences.js";
import type { EventTime, StoredEvent } from "./state.js";

/** Which occurrences of a series a change is for. */
export type Scope = components["schemas"]["RecurUpdateType"];

/** What a change sets in an event; its time is that of the occurrence which the call names. */
export type Changes = Partial<Omit<StoredEvent, "id" | "calendarId" | "rewritten" | "seriesId">>;

type Events = Map<string, StoredEvent>;

/**
 * Changes or deletes occurrences of a series.
 *
 * @param world The world
 * @param events The events of the user
 * @param occurrence The occurrence that the call names
 * @param scope Which occurrences
 * @param changes What to change; undefined deletes
 */
export function changeSeries(
  world: World,
  events: Events,
  occurrence: Occurrence,
  scope: Scope,
  changes: Changes | undefined,
): void {
  const { event } = occurrence;
  // An occurrence that was edited on its own stands for its series, but for itself.
  const series = event.seriesId === undefined ? event : (events.get(event.seriesId) ?? event);
  if (scope === "THIS") changeOne(events, series, occurrence, changes);
  else if (scope === "ALL") changeAll(events, series, occurrence, changes);
  else changeFollowing(world, events, series, occurrence, changes);
}

function changeOne(events: Events, series: StoredEvent, { id, event, time }: Occurrence, changes?: Changes): void {
  events.set(series.id, { ...series, rewritten: [...new Set([...series.rewritten, startOf(id, time)])] });
  if (!changes) {
    events.delete(id);
    return;
  }
  const { rrule: _, ...once } = { ...event, time, ...changes };
  events.set(id, { ...once, id, rewritten: [], seriesId: series.id });
}

/** Returns the start that the series has for an occurrence: it is in the ID, whatever the time is now. */
function startOf(id: string, { start_at: start }: EventTime): string {
  const [, date, time] = /_(\d{8})T(\d{6})Z$/.exec(id) ?? [];
  if (date === undefined || time === undefined) return start;
  return `${date.replace(/(....)(..)(..)/, "$1-$2-$3")}T${time.replace(/(..)(..)(..)/, "$1:$2:$3")}Z`;
}

function changeAll(events: Events, series: StoredEvent, occurrence: Occurrence, changes?: Changes): void {
  const own = [...events.values()].filter(({ seriesId }) => seriesId === series.id);
  if (!changes) {
    for (const { id } of [series, ...own]) events.delete(id);
    return;
  }
  events.set(series.id, { ...series, ...changes, ...moved(series, occurrence, changes.time) });
}

/** Moves the whole series by as much as the occurrence moves (choice series-time). */
function moved(series: StoredEvent, { time }: Occurrence, wanted?: EventTime): Pick<StoredEvent, "time" | "rewritten"> {
  if (!wanted) return series;
  const shift = spanOf(wanted).start - spanOf(time).start;
  const start = spanOf(series.time).start + shift;
  const end = start + spanOf(wanted).length;
  return {
    time: { ...wanted, start_at: toTimestamp(start), end_at: toTimestamp(end) },
    rewritten: series.rewritten.map((text) => toTimestamp(Date.parse(text) + shift)),
  };
}

/** Ends the series before the occurrence; changed, the rest is a series with an ID of its own. */
function changeFollowing(
  world: World,
  events: Events,
  series: StoredEvent,
  occurrence: Occurrence,
  changes?: Changes,
): void {
  const start = startOf(occurrence.id, occurrence.time);
  if (start === series.time.start_at) {
    changeAll(events, series, occurrence, changes);
    return;
  }
  const rule = series.rrule ?? "";
  events.set(series.id, { ...series, rrule: endingBefore(rule, start) });
  for (const { id, seriesId, time } of events.values())
    if (seriesId === series.id && startOf(id, time) >= start) events.delete(id);
  if (!changes) return;
  const id = createId(world);
  const { seriesId: _, ...rest } = occurrence.event;
  const time = changes.time ?? occurrence.time;
  const rewritten = series.rewritten.filter((text) => text >= start);
  events.set(id, { ...rest, rrule: startingAt(rule, series, start), ...changes, id, time, rewritten });
}

/** Returns the rule of the rest of a series: of a count, what is left of it. */
function startingAt(rule: string, series: StoredEvent, start: string): string {
  const before = countBefore({ ...series, rewritten: [] }, Date.parse(start));
  return rule.replace(/COUNT=(\d+)/, (_, count: string) => `COUNT=${Math.max(1, Number(count) - before)}`);
}

/** Returns a rule that ends a second before a moment; a count is no longer of use. */
function endingBefore(rule: string, start: string): string {
  const until = toTimestamp(Date.parse(start) - 1000).replaceAll(/[-:]/g, "");
  const parts = rule.split(";").filter((part) => !/^(COUNT|UNTIL)=/.test(part));
  return [...parts, `UNTIL=${until}`].join(";");
}
