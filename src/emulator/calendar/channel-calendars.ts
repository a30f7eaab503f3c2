import type { components } from "../../../generated/types/kapi.js";
import type { Channel } from "../world/app.js";
import type { World } from "../world/world.js";
import type { StoredEvent } from "./state.js";
import { seoul } from "./time-zone.js";

/** A calendar of a channel, with the event in it. */
export interface ChannelCalendar {
  readonly channel: Channel;
  readonly calendar: components["schemas"]["SubscribedCalendar"];
  readonly event: StoredEvent;
}

/** Returns the calendars of the app's channels: one each, with an event every month (choice channel-calendars). */
export function channelCalendars({ state: { app } }: World): ChannelCalendar[] {
  return app.channels.map((channel, index) => {
    const id = (index + 1).toString(16).padStart(24, "c");
    const { name } = channel;
    return {
      channel,
      calendar: { id, name, color: "MINT", description: name, profile_image_url: "", thumbnail_url: "" },
      event: { ...monthly, id: (index + 1).toString(16).padStart(24, "e"), calendarId: id, title: name },
    };
  });
}

const monthly = {
  time: {
    start_at: "2026-01-01T00:00:00Z",
    end_at: "2026-01-02T00:00:00Z",
    time_zone: seoul,
    all_day: true,
    lunar: false,
  },
  rrule: "FREQ=MONTHLY",
  rewritten: [],
};
