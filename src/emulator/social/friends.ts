import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Call, CalledRequest, Handler } from "../operation.js";
import { talkUser } from "../talk-user.js";
import type { User } from "../world/user.js";
import { compareNames } from "./compare-names.js";
import { type ListedFriend, listedFriends } from "./listed-friends.js";
import { seenProfile } from "./seen-profile.js";
import type { Language } from "../../language.js";

type Friend = components["schemas"]["Friend"];

/** Returns a page of the friends of a user. */
export const listFriends: Handler<"listFriends"> = (call) => {
  const user = talkUser(call, "NotExistTalkUserException");
  const { offset = 0, limit = 10 } = call.arguments;
  expectAtLeast("offset", offset, 0);
  expectAtLeast("limit", limit, 1);
  const friends = sort(listedFriends(call.world, user), user, call);
  const page = friends.slice(offset, offset + limit);
  return {
    elements: page.map((one) => describe(one, user)),
    total_count: friends.length,
    before_url: offset > 0 ? pageUrl(call, Math.max(0, offset - limit), limit) : null,
    after_url: offset + limit < friends.length ? pageUrl(call, offset + limit, limit) : null,
    favorite_count: friends.filter(({ friendship }) => friendship.favorite).length,
  };
};

// A page without items would never end (choice friend-pages).
function expectAtLeast(name: string, value: number, minimum: number): void {
  if (value >= minimum) return;
  const reason = `The ${name} must be at least ${minimum}.`;
  throw kapiFailure(-2, `Constraints on the parameter [${name}] are unsatisfied. ${reason}`);
}

/** Sorts favorites and others apart from each other, favorites first, unless the call asks for one list by nickname. */
function sort(
  friends: readonly ListedFriend[],
  viewer: User,
  { arguments: sent, request }: Call<"listFriends">,
): readonly ListedFriend[] {
  const { order = "asc", friend_order: friendOrder = "favorite" } = sent;
  const language = languageOf(request);
  const sign = order === "asc" ? 1 : -1;
  const nameOf = ({ friend }: ListedFriend) => seenProfile(friend, viewer).nickname;
  const groupOf = ({ friendship }: ListedFriend) => (friendOrder === "favorite" && friendship.favorite ? 0 : 1);
  return [...friends].sort(
    (one, other) => groupOf(one) - groupOf(other) || sign * compareNames(nameOf(one), nameOf(other), language),
  );
}

// Kakao's SDKs send their language in the `KA` header.
function languageOf({ headers }: CalledRequest): Language {
  return /\blang\/en\b/i.test(headers["ka"] ?? "") ? "en" : "ko";
}

function describe({ friend, friendship }: ListedFriend, viewer: User): Friend {
  const { nickname, thumbnail } = seenProfile(friend, viewer);
  return {
    profile_nickname: nickname,
    profile_thumbnail_image: thumbnail,
    id: friend.id,
    uuid: friend.uuid,
    favorite: friendship.favorite,
  };
}

/**
 * Returns the address of another page, on this server; `friend_order` is repeated where it is not the default (choice
 * friend-pages).
 */
function pageUrl({ server, arguments: sent }: Call<"listFriends">, offset: number, limit: number): string {
  const { order = "asc", friend_order: friendOrder } = sent;
  const rest = friendOrder === "nickname" ? `&friend_order=${friendOrder}` : "";
  return `${server.baseUrls.kapi}/v1/api/talk/friends?offset=${offset}&limit=${limit}&order=${order}${rest}`;
}
