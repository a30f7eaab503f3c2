import type { components } from "../../../generated/types/kapi.js";
import { agreedItems, requireConsent } from "../authorize-call.js";
import type { Handler } from "../operation.js";
import { talkUser } from "../talk-user.js";
import { isLinked } from "../target-user.js";
import type { Channel } from "../world/app.js";
import type { User } from "../world/user.js";
import { findChannels } from "./find-channel.js";

type Relation = components["schemas"]["TalkChannelRelation"];

/** Returns whether a user has added or blocked channels. */
export const getTalkChannels: Handler<"getTalkChannels"> = (call) => {
  const { world, operationId } = call;
  const user = talkUser(call);
  // With an access token this was checked before; the admin key needs the user's consent, too.
  requireConsent(world, operationId, user);
  const channels = findChannels(world, call.arguments.channel_ids);
  return { user_id: user.id, channels: channels.map((channel) => relationOf(user, channel)) };
};

/** Returns whether several users have added or blocked channels; who cannot be checked is left out. */
export const getTalkChannelsMulti: Handler<"getTalkChannelsMulti"> = ({ world, arguments: sent }) => {
  const channels = findChannels(world, sent.channel_ids);
  const users = sent.target_ids.flatMap((id) => world.user(id) ?? []);
  return users
    .filter((user) => user.talk && !user.dormant && isLinked(user) && agreedItems(world, user).includes("plusfriends"))
    .map((user) => ({ user_id: user.id, channels: channels.map((channel) => relationOf(user, channel)) }));
};

function relationOf(user: User, { publicId, searchId }: Channel): Relation {
  const ids = { channel_uuid: searchId, channel_public_id: publicId };
  const known = user.channels[publicId];
  if (!known) return { ...ids, relation: "NONE" };
  const { relation, createdAt, updatedAt } = known;
  return { ...ids, relation, ...(relation === "ADDED" && { created_at: createdAt }), updated_at: updatedAt };
}
