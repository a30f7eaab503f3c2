import { kapiFailure } from "../failure.js";
import type { Call } from "../operation.js";
import { type LinkedUser, targetUser } from "../target-user.js";
import type { World } from "../world/world.js";
import type { UserCalendars } from "./state.js";

/** A user with what the user has in Talk Calendar. */
export interface CalendarUser {
  readonly user: LinkedUser;
  readonly own: UserCalendars;
}

/**
 * Returns the user of a call, and the user's calendars.
 *
 * @throws Failure if the user is not linked to the app, or has no Kakao Talk (-501)
 */
export function calendarUser(call: Pick<Call, "caller" | "arguments" | "world">): CalendarUser {
  const user = targetUser(call);
  if (!user.talk) throw kapiFailure(-501, "NotExistTalkUserException");
  const { users } = call.world.state.calendar;
  const key = String(user.id);
  const own = users.get(key) ?? {
    calendars: new Map(),
    events: new Map(),
    tasks: new Map(),
    subscriptions: [],
    followed: new Map(),
  };
  users.set(key, own);
  return { user, own };
}

/** Creates the refusal of an ID that nothing has (choice calendar-texts). */
export function notFound(what: "calendar" | "event", id: string) {
  return kapiFailure(-520, `${what} not found (${id}).`);
}

/** Creates an ID of 24 hexadecimal digits: the time, and a number of its own. */
export function createId(world: World): string {
  const seconds = Math.floor(world.now() / 1000).toString(16);
  return seconds.padStart(8, "0").slice(-8) + world.nextNumber().toString(16).padStart(16, "0");
}
