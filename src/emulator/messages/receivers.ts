import { isPermitted } from "../authorize-call.js";
import { type Failure, kapiFailure } from "../failure.js";
import { type ListedFriend, listedFriends } from "../social/listed-friends.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";

/**
 * Returns the friends that a message is for.
 *
 * @param world The world
 * @param sender The sender
 * @param uuids UUIDs of the receivers
 * @throws Failure if one of them is no UUID, the sender's own, or not that of a friend who can be listed (-2), or if the app
 *   may not send to friends (-5)
 */
export function receiversOf(world: World, sender: User, uuids: readonly string[]): readonly ListedFriend[] {
  if (!isPermitted(world.state.app, "friends") && !sender.member) throw kapiFailure(-5, "permission denied");
  if (uuids.some((uuid) => uuid === "")) throw kapiFailure(-2, "The Parameter [receiver_uuids] cannot be empty.");
  if (!uuids.every(isUuid)) throw unsatisfied("The input receiver id(s) is invalid format.");
  if (uuids.includes(sender.uuid))
    throw kapiFailure(-2, "Cannot contain a receiver who is identical to the sender in multicast mode.");
  const friends = new Map(listedFriends(world, sender).map((one) => [one.friend.uuid, one]));
  return [...new Set(uuids)].map((uuid) => {
    const receiver = friends.get(uuid);
    if (!receiver) throw unsatisfied("Not allowed to send a message to some of receivers.");
    return receiver;
  });
}

// A user ID is no UUID (choice uuid-format).
function isUuid(text: string): boolean {
  return /^[\w-]+$/.test(text) && !/^\d+$/.test(text);
}

function unsatisfied(reason: string): Failure {
  return kapiFailure(-2, `Constraints on the parameter [receiver_uuids] are unsatisfied. ${reason}`);
}
