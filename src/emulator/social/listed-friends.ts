import { agreedItems, isPermitted } from "../authorize-call.js";
import { isLinked, type LinkedUser } from "../target-user.js";
import type { Friendship, User } from "../world/user.js";
import type { World } from "../world/world.js";

/** A friend whom the list of friends contains. */
export interface ListedFriend {
  readonly friend: LinkedUser;
  readonly friendship: Friendship;
}

/**
 * Returns the friends of a user who can be listed and get messages: those who use Kakao Talk and the app, have agreed
 * to be listed, and are not hidden. Without the permission, an app sees its members only.
 */
export function listedFriends(world: World, user: User): readonly ListedFriend[] {
  const seesAll = isPermitted(world.state.app, "friends");
  return user.friends.flatMap((friendship) => {
    const friend = friendship.hidden ? undefined : world.persona(friendship.persona);
    if (!friend?.talk || friend.dormant || !isLinked(friend)) return [];
    const isSeen = seesAll || friend.member;
    return isSeen && agreedItems(world, friend).includes("friends") ? [{ friend, friendship }] : [];
  });
}
