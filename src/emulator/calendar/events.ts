import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Call, Handler } from "../operation.js";
import type { World } from "../world/world.js";
import { calendarUser, createId, notFound } from "./calendar-user.js";
import { primary } from "./calendars.js";
import { channelCalendars } from "./channel-calendars.js";
import { plainPartsOf, readTime } from "./event-input.js";
import { findOccurrence, type Occurrence, occurrencesIn } from "./occurrences.js";
import { pageOf, type PageToken, readLimit, readToken } from "./page.js";
import { presetPeriod, readPeriod, unsatisfied } from "./period.js";
import { changeSeries, type Scope } from "./series.js";
import type { StoredEvent, UserCalendars } from "./state.js";
import { isTimeZone, seoul } from "./time-zone.js";

type Schemas = components["schemas"];

/** An occurrence in a user's calendars, with the kind of the event. */
interface Seen {
  readonly occurrence: Occurrence;
  readonly type: Schemas["KnownEventType"];
  /** Calendar in which the user sees it. */
  readonly calendarId: string;
}

/** Creates an event, or a series of them. */
export const createEvent: Handler<"createEvent"> = (call) => {
  const { own } = calendarUser(call);
  const { calendar_id: calendarId = primary, event } = call.arguments;
  if (calendarId !== primary && !own.calendars.has(calendarId)) throw notFound("calendar", calendarId);
  const id = createId(call.world);
  const { title } = event;
  own.events.set(id, { ...plainPartsOf(event), id, calendarId, title, time: readTime(event.time), rewritten: [] });
  return { event_id: id };
};

/** Returns the events of a period, each occurrence of a series on its own, by their start. */
export const listEvents: Handler<"listEvents"> = (call) => {
  const { own } = calendarUser(call);
  const token = tokenOf(call);
  const { from, to, calendar_id: calendarId } = token;
  const period = { from: Number(from), to: Number(to) };
  const seen = seenBy(call.world, own, (event) => occurrencesIn(event, period))
    .filter((one) => calendarId === undefined || one.calendarId === calendarId)
    .sort(byStart);
  const { items, rest } = pageOf(seen, token, `${call.server.baseUrls.kapi}/v2/api/calendar/events`);
  return { events: items.map(summaryOf), ...rest };
};

function tokenOf({ world, arguments: sent }: Call<"listEvents">): PageToken {
  if (sent.next_page_token !== undefined) return readToken(sent.next_page_token);
  const { preset, time_zone: zone = seoul, calendar_id: calendarId } = sent;
  if (!isTimeZone(zone)) throw unsatisfied("time_zone", "It must be an IANA name, such as Asia/Seoul.");
  const { from, to } = preset ? presetPeriod(preset, world.now(), zone) : readPeriod(sent.from, sent.to);
  const limit = readLimit(sent.limit);
  return { from, to, limit, offset: 0, ...(calendarId !== undefined && { calendar_id: calendarId }) };
}

/** Returns an event of a user's calendars with all details. */
export const getEvent: Handler<"getEvent"> = (call) => {
  const { own } = calendarUser(call);
  const { event_id: id } = call.arguments;
  const found = findOf(call.world, own, id);
  if (!found) throw notFound("event", id);
  return { event: detailOf(found, own) };
};

/** Edits an event of the user. */
export const updateEventByHost: Handler<"updateEventByHost"> = (call) => {
  const { own } = calendarUser(call);
  const { event_id: id, calendar_id: calendarId, recur_update_type: scope, event } = call.arguments;
  const { occurrence, repeats } = hosted(own, id);
  if (calendarId !== undefined && calendarId !== occurrence.event.calendarId) throw notFound("calendar", calendarId);
  const time = event.time ? readTime(event.time, occurrence.time) : undefined;
  const changes = { ...plainPartsOf(event), ...(time && { time }) };
  if (repeats) {
    changeSeries(call.world, own.events, occurrence, scopeOf(scope), changes);
    return {};
  }
  own.events.set(id, { ...occurrence.event, ...changes });
  return { event_id: id };
};

/** Deletes an event of the user, or occurrences of a series. */
export const deleteEvent: Handler<"deleteEvent"> = (call) => {
  const { own } = calendarUser(call);
  const { event_id: id, recur_update_type: scope } = call.arguments;
  if (own.followed.delete(id)) return { event_id: id };
  const { occurrence, repeats } = hosted(own, id);
  if (repeats) {
    changeSeries(call.world, own.events, occurrence, scopeOf(scope), undefined);
    return {};
  }
  own.events.delete(id);
  return { event_id: id };
};

/** Changes how a user sees an event of others: a public event that the user has added (choice guests). */
export const updateEventByGuest: Handler<"updateEventByGuest"> = (call) => {
  const { own } = calendarUser(call);
  const { event_id: id, event } = call.arguments;
  const settings = own.followed.get(seriesOf(id));
  if (!settings || !findOf(call.world, own, id)) throw notFound("event", id);
  own.followed.set(seriesOf(id), { ...settings, ...event });
  return { event_id: id };
};

/** Finds an event that the user hosts, and whether it belongs to a series. */
function hosted({ events }: UserCalendars, id: string): { readonly occurrence: Occurrence; readonly repeats: boolean } {
  const occurrence = findOccurrence(events, id);
  if (!occurrence) throw notFound("event", id);
  const { rrule, seriesId } = occurrence.event;
  return { occurrence, repeats: rrule !== undefined || (seriesId !== undefined && events.has(seriesId)) };
}

function scopeOf(scope: Scope | undefined): Scope {
  if (scope === undefined) throw kapiFailure(-2, "The Parameter [recur_update_type] cannot be null.");
  return scope;
}

function seriesOf(id: string): string {
  return id.replace(/_\d{8}T\d{6}Z$/, "");
}

/** Returns what a user sees: own events, public events that were added, and those of subscribed calendars. */
function seenBy(world: World, own: UserCalendars, select: (event: StoredEvent) => readonly Occurrence[]): Seen[] {
  const { publicEvents } = world.state.calendar;
  const seen = (type: Seen["type"], event: StoredEvent, calendarId: string) =>
    select(event).map((occurrence) => ({ occurrence, type, calendarId }));
  const followed = [...own.followed.keys()].flatMap((id) => publicEvents.get(id) ?? []);
  const subscribed = channelCalendars(world).filter(({ calendar }) => own.subscriptions.includes(calendar.id));
  return [
    ...[...own.events.values()].flatMap((event) => seen("USER", event, event.calendarId)),
    ...followed.flatMap((event) => seen("PUBLIC", event, primary)),
    ...subscribed.flatMap(({ calendar, event }) => seen("SUBSCRIBE", event, calendar.id)),
  ];
}

function findOf(world: World, own: UserCalendars, id: string): Seen | undefined {
  const wanted = seriesOf(id);
  return seenBy(world, own, (event) => {
    if (event.id !== id && event.id !== wanted) return [];
    const found = findOccurrence(new Map([[event.id, event]]), id);
    return found ? [found] : [];
  })[0];
}

function byStart(one: Seen, other: Seen): number {
  const [first, second] = [one.occurrence, other.occurrence];
  return Date.parse(first.time.start_at) - Date.parse(second.time.start_at) || (first.id < second.id ? -1 : 1);
}

function summaryOf({ occurrence: { id, event, time }, type, calendarId }: Seen): Schemas["CalendarEventSummary"] {
  const { title, color, rrule, seriesId } = event;
  return {
    id,
    title,
    type,
    calendar_id: calendarId,
    time,
    is_host: type === "USER",
    ...(type === "USER" && { is_recur_event: rrule !== undefined || seriesId !== undefined }),
    ...(color !== undefined && { color }),
  };
}

function detailOf(seen: Seen, { followed }: UserCalendars): Schemas["CalendarEvent"] {
  const { occurrence, type, calendarId } = seen;
  const { title, description, location, rrule, reminders, time } = occurrence.event;
  const settings = followed.get(occurrence.event.id);
  const { color, is_host: isHost, ...rest } = summaryOf(seen);
  const shownColor = settings?.color ?? color;
  const shownReminders = settings?.reminders ?? reminders;
  return {
    ...rest,
    id: occurrence.id,
    title,
    type,
    calendar_id: calendarId,
    is_host: isHost ?? false,
    ...(rrule !== undefined && { rrule, dt_start: time.start_at }),
    ...(description !== undefined && { description }),
    ...(location && { location }),
    ...(shownReminders && { reminders: [...shownReminders] }),
    ...(shownColor !== undefined && { color: shownColor }),
    ...(settings?.memo !== undefined && { memo: settings.memo }),
  };
}
