import type { components } from "../../../generated/types/kapi.js";
import type { Rewritten } from "./recurrence.js";

type Schemas = components["schemas"];

/** A sub-calendar that the service created for a user. */
export type SubCalendar = Schemas["UserCalendar"] & Required<Pick<Schemas["UserCalendar"], "name" | "color">>;

/** An event, or a series of them. */
export interface StoredEvent {
  readonly id: string;
  readonly calendarId: string;
  /** Channel of a public event. */
  readonly channelPublicId?: string | undefined;
  readonly title: string;
  readonly time: EventTime;
  readonly rrule?: string | undefined;
  readonly description?: string | undefined;
  readonly location?: Schemas["EventLocation"] | undefined;
  readonly reminders?: readonly number[] | undefined;
  readonly color?: string | undefined;
  /** What became of single occurrences of a series. */
  readonly rewritten: Rewritten;
  /** Series to which this occurrence, which was edited on its own, belongs. */
  readonly seriesId?: string | undefined;
}

/** When an event takes place, times in UTC without fractions. */
export type EventTime = Required<Schemas["EventTime"]>;

/** A task. */
export interface StoredTask {
  readonly id: string;
  readonly task: Schemas["CalendarTaskInput"];
  readonly completed: boolean;
}

/** What a user has set for an event of others. */
export type GuestSettings = Schemas["GuestEventChanges"];

/** The calendars of a user. */
export interface UserCalendars {
  readonly calendars: Map<string, SubCalendar>;
  readonly events: Map<string, StoredEvent>;
  readonly tasks: Map<string, StoredTask>;
  /** IDs of the calendars that the user subscribes to. */
  subscriptions: readonly string[];
  /** Public events that the user has added, with settings of the user. */
  readonly followed: Map<string, GuestSettings>;
}

/** Calendars, events and tasks. */
export interface CalendarState {
  /** Calendars of users by user ID as text. */
  readonly users: Map<string, UserCalendars>;
  /** Public events of the channels by ID. */
  readonly publicEvents: Map<string, StoredEvent>;
}

/** Creates the state of calendars without any. */
export function emptyCalendars(): CalendarState {
  return { users: new Map(), publicEvents: new Map() };
}
