/** Calendars, events and tasks. */
export interface CalendarState {
  /** Calendars of users by user ID as text. */
  readonly users: Map<string, Record<string, unknown>>;
}

/** Creates the state of calendars without any. */
export function emptyCalendars(): CalendarState {
  return { users: new Map() };
}
