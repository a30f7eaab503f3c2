import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Handler } from "../operation.js";
import { calendarUser, createId, notFound } from "./calendar-user.js";
import { channelCalendars } from "./channel-calendars.js";
import { unsatisfied } from "./period.js";
import type { SubCalendar, UserCalendars } from "./state.js";

/** ID of the default calendar. */
export const primary = "primary";

/** How many sub-calendars a service can create for a user. */
const mostCalendars = 3;

/** Returns the calendars of a user: those that the service knows, which are all that there are here. */
export const listCalendars: Handler<"listCalendars"> = (call) => {
  const { own } = calendarUser(call);
  const { filter = [] } = call.arguments;
  const wants = (kind: components["schemas"]["CalendarFilter"]) => filter.includes("ALL") || filter.includes(kind);
  const subscribed = channelCalendars(call.world).filter(({ calendar }) => own.subscriptions.includes(calendar.id));
  return {
    ...(wants("USER") && { calendars: [{ id: primary }, ...own.calendars.values()] }),
    ...(wants("SUBSCRIBE") && { subscribe_calendars: subscribed.map(({ calendar }) => calendar) }),
  };
};

/** Creates a sub-calendar. */
export const createSubCalendar: Handler<"createSubCalendar"> = (call) => {
  const { own } = calendarUser(call);
  const { name, color = "BLUE", reminder, reminder_all_day: reminderAllDay } = call.arguments;
  if (own.calendars.size >= mostCalendars)
    throw kapiFailure(-2, `A service can create at most ${mostCalendars} sub-calendars for a user.`);
  expectNewName(own, name);
  const id = `user_${createId(call.world)}`;
  own.calendars.set(id, withReminders({ id, name, color }, reminder, reminderAllDay));
  return { calendar_id: id };
};

/** Edits a sub-calendar; what is not sent stays (choice calendar-omitted). */
export const updateSubCalendar: Handler<"updateSubCalendar"> = (call) => {
  const { own } = calendarUser(call);
  const { calendar_id: id, name, color, reminder, reminder_all_day: reminderAllDay } = call.arguments;
  const calendar = subCalendar(own, id);
  if (name !== calendar.name) expectNewName(own, name);
  const changed = { ...calendar, name, color: color ?? calendar.color };
  own.calendars.set(id, withReminders(changed, reminder, reminderAllDay));
  return { calendar_id: id };
};

/** Deletes a sub-calendar with its events. */
export const deleteSubCalendar: Handler<"deleteSubCalendar"> = (call) => {
  const { own } = calendarUser(call);
  const { calendar_id: id } = call.arguments;
  subCalendar(own, id);
  own.calendars.delete(id);
  for (const event of own.events.values()) if (event.calendarId === id) own.events.delete(event.id);
  return { calendar_id: id };
};

/** Returns the calendars of channels. */
export const listSubscribableCalendars: Handler<"listSubscribableCalendars"> = ({ world, arguments: sent }) => ({
  calendars: channelCalendars(world)
    .filter(({ channel }) => [undefined, channel.publicId].includes(sent.channel_public_id))
    .map(({ calendar }) => ({ ...calendar })),
});

/** Subscribes a user to a calendar of a channel; again changes nothing. */
export const subscribeCalendar: Handler<"subscribeCalendar"> = (call) => {
  const { own } = calendarUser(call);
  const { calendar_id: id } = call.arguments;
  if (!channelCalendars(call.world).some(({ calendar }) => calendar.id === id)) throw notFound("calendar", id);
  own.subscriptions = [...new Set([...own.subscriptions, id])];
  return { calendar_id: id };
};

/** Ends a subscription. */
export const unsubscribeCalendar: Handler<"unsubscribeCalendar"> = (call) => {
  const { own } = calendarUser(call);
  const { calendar_id: id } = call.arguments;
  if (!own.subscriptions.includes(id)) throw notFound("calendar", id);
  own.subscriptions = own.subscriptions.filter((one) => one !== id);
  return { calendar_id: id };
};

/** Returns a sub-calendar; the default one cannot be changed. */
function subCalendar({ calendars }: UserCalendars, id: string): SubCalendar {
  const found = calendars.get(id);
  if (!found) throw notFound("calendar", id);
  return found;
}

function expectNewName({ calendars }: UserCalendars, name: string): void {
  if ([...calendars.values()].some((calendar) => calendar.name === name))
    throw unsatisfied("name", "It must differ from the names of other calendars of the service.");
}

// Responses have only the reminders that were set.
function withReminders(calendar: SubCalendar, reminder?: number, reminderAllDay?: number): SubCalendar {
  return {
    ...calendar,
    ...(reminder !== undefined && { reminder }),
    ...(reminderAllDay !== undefined && { reminder_all_day: reminderAllDay }),
  };
}
