import type { Channel } from "../world/app.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";

/** What a user does with a channel: adds it, blocks it, or neither any more. */
export type ChannelAct = "ADDED" | "BLOCKED" | "NONE";

/** Changes the relation of a user and a channel, and sends the webhook of it. */
export function changeRelation(world: World, user: User, channel: Channel, act: ChannelAct): void {
  const { publicId, searchId } = channel;
  const known = user.channels[publicId];
  if ((known?.relation ?? "NONE") === act) return;
  const others = Object.entries(user.channels).filter(([id]) => id !== publicId);
  const now = world.timestamp();
  const createdAt = act === "ADDED" ? now : (known?.createdAt ?? now);
  const changed = act === "NONE" ? [] : [[publicId, { relation: act, createdAt, updatedAt: now }] as const];
  user.channels = Object.fromEntries([...others, ...changed]);
  // The webhook is for connected channels, and has no event for the end of a relation (choice channel-end).
  if (act === "NONE" || channel.connected === false) return;
  const details = { channel_public_id: publicId, channel_uuid: searchId, updated_at: now };
  world.notify({ webhook: "channel", user, type: act === "ADDED" ? "added" : "blocked", details });
}
