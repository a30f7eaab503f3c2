import { consentItems } from "../../../generated/emulator/facts.js";
import { kapiFailure } from "../failure.js";
import type { EmulatedId, Handler, Product } from "../operation.js";
import {
  createSubCalendar,
  deleteSubCalendar,
  listCalendars,
  listSubscribableCalendars,
  subscribeCalendar,
  unsubscribeCalendar,
  updateSubCalendar,
} from "./calendars.js";
import { createEvent, deleteEvent, getEvent, listEvents, updateEventByGuest, updateEventByHost } from "./events.js";
import { listHolidays } from "./holidays.js";
import {
  createPublicEvent,
  deletePublicEvent,
  followPublicEvent,
  getPublicEvent,
  listPublicEvents,
  updatePublicEvent,
} from "./public-events.js";
import { completeTask, createTask, deleteTask, listTaskRecords, listTasks, updateTask } from "./tasks.js";

/** Requires of the app, which calls with its admin key, what the consent item requires of a user's call. */
function permitted<Id extends EmulatedId>(handle: Handler<Id>): Handler<Id> {
  return (call) => {
    const { permissions } = call.world.state.app;
    const needed = consentItems["talk_calendar"]?.permission ?? "";
    if (!permissions.some((name) => name === "all" || name === needed)) throw kapiFailure(-5, "permission denied");
    return handle(call);
  };
}

/** Talk Calendar: calendars, events, public events, subscriptions, holidays and tasks. */
export const calendar: Product = {
  quota: "calendar",
  handlers: {
    listCalendars,
    createSubCalendar,
    updateSubCalendar,
    deleteSubCalendar,
    listSubscribableCalendars: permitted(listSubscribableCalendars),
    subscribeCalendar,
    unsubscribeCalendar,
    createEvent,
    listEvents,
    getEvent,
    updateEventByHost,
    updateEventByGuest,
    deleteEvent,
    createPublicEvent: permitted(createPublicEvent),
    listPublicEvents: permitted(listPublicEvents),
    getPublicEvent: permitted(getPublicEvent),
    updatePublicEvent: permitted(updatePublicEvent),
    deletePublicEvent: permitted(deletePublicEvent),
    followPublicEvent,
    listHolidays,
    createTask,
    listTasks,
    updateTask,
    completeTask,
    deleteTask,
    listTaskRecords,
  },
};
