import type { components } from "../../../generated/types/kapi.js";
import type { Call, Handler } from "../operation.js";
import type { World } from "../world/world.js";
import { calendarUser, createId, notFound } from "./calendar-user.js";
import { primary } from "./calendars.js";
import { plainPartsOf, readTime } from "./event-input.js";
import { occurrencesIn } from "./occurrences.js";
import { pageOf, type PageToken, readLimit, readToken } from "./page.js";
import { presetPeriod, readPeriod, unsatisfied } from "./period.js";
import type { StoredEvent } from "./state.js";

/** Creates an event of a channel. */
export const createPublicEvent: Handler<"createPublicEvent"> = ({ world, arguments: sent }) => {
  const { channel_public_id: channelPublicId = world.state.app.channels[0]?.publicId, event } = sent;
  if (!world.state.app.channels.some(({ publicId }) => publicId === channelPublicId))
    throw unsatisfied("channel_public_id", "It must be a channel that is connected to the app.");
  const id = createId(world);
  const time = readTime(event.time);
  const stored = { ...plainPartsOf(event), id, calendarId: primary, channelPublicId, title: event.title, time };
  world.state.calendar.publicEvents.set(id, { ...stored, rewritten: [] });
  return { event_id: id };
};

/** Returns the events of a channel, or of all: those of a period, if there is one. */
export const listPublicEvents: Handler<"listPublicEvents"> = (call) => {
  const { world, server } = call;
  const token = tokenOf(call);
  const { from, to, channel } = token;
  const isIn = (event: StoredEvent) =>
    from === undefined || occurrencesIn(event, { from: Number(from), to: Number(to) }).length > 0;
  const events = [...world.state.calendar.publicEvents.values()]
    .filter(({ channelPublicId }) => channel === undefined || channel === channelPublicId)
    .filter(isIn)
    .sort(
      (one, other) => Date.parse(one.time.start_at) - Date.parse(other.time.start_at) || (one.id < other.id ? -1 : 1),
    );
  const { items, rest } = pageOf(events, token, `${server.baseUrls.kapi}/v2/api/calendar/public/events`);
  return { events: items.map(publicEvent), ...rest };
};

function tokenOf({ world, arguments: sent }: Call<"listPublicEvents">): PageToken {
  if (sent.next_page_token !== undefined) return readToken(sent.next_page_token);
  const limit = readLimit(sent.limit);
  const { preset, channel_public_id: channel } = sent;
  const rest = { limit, offset: 0, ...(channel !== undefined && { channel }) };
  if (preset) return { ...presetPeriod(preset, world.now()), ...rest };
  return sent.from === undefined && sent.to === undefined ? rest : { ...readPeriod(sent.from, sent.to), ...rest };
}

/** Returns an event of a channel with all details. */
export const getPublicEvent: Handler<"getPublicEvent"> = ({ world, arguments: sent }) => ({
  event: publicEvent(findEvent(world, sent.event_id, sent.channel_public_id)),
});

/** Edits an event of a channel as a whole, also for those who have added it (choice public-events). */
export const updatePublicEvent: Handler<"updatePublicEvent"> = ({ world, arguments: sent }) => {
  const found = findEvent(world, sent.event_id, sent.channel_public_id);
  const time = sent.event.time ? readTime(sent.event.time, found.time) : found.time;
  world.state.calendar.publicEvents.set(found.id, { ...found, ...plainPartsOf(sent.event), time });
  return { event_id: found.id };
};

/** Deletes an event of a channel, also from the calendars to which it was added. */
export const deletePublicEvent: Handler<"deletePublicEvent"> = ({ world, arguments: sent }) => {
  const { id } = findEvent(world, sent.event_id, sent.channel_public_id);
  const { publicEvents, users } = world.state.calendar;
  publicEvents.delete(id);
  for (const { followed } of users.values()) followed.delete(id);
  return { event_id: id };
};

/** Adds an event of a channel to a user's calendar; again changes nothing. */
export const followPublicEvent: Handler<"followPublicEvent"> = (call) => {
  const { own } = calendarUser(call);
  const { id } = findEvent(call.world, call.arguments.event_id, undefined);
  if (!own.followed.has(id)) own.followed.set(id, {});
  return { event_id: id };
};

function findEvent({ state }: World, id: string, channelPublicId: string | undefined): StoredEvent {
  const found = state.calendar.publicEvents.get(id);
  if (!found || ![undefined, found.channelPublicId].includes(channelPublicId)) throw notFound("event", id);
  return found;
}

function publicEvent(event: StoredEvent): components["schemas"]["PublicEvent"] {
  const { id, title, calendarId, time, description, location, reminders, color } = event;
  return {
    id,
    title,
    type: "PUBLIC",
    calendar_id: calendarId,
    time,
    ...(description !== undefined && { description }),
    ...(location && { location }),
    ...(reminders && { reminders: [...reminders] }),
    ...(color !== undefined && { color }),
  };
}
