import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Call, Handler } from "../operation.js";
import { talkUser } from "../talk-user.js";
import { isLinked, type LinkedUser } from "../target-user.js";
import { withConsent } from "../with-consent.js";
import { withinQuota } from "../world/quota.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { seenProfile } from "./seen-profile.js";

type TalkProfileInfo = components["schemas"]["TalkProfileInfo"];
type ByUserList = Call<"getTalkProfilesByUserList" | "queryTalkProfilesByUserList">;

/** Returns the Kakao Talk profile of a user, as far as the user has agreed to it. */
export const getTalkProfile: Handler<"getTalkProfile"> = (call) => {
  const { world } = call;
  const user = talkUser(call);
  checkQuota(world);
  const { nickname, image, thumbnail } = seenProfile(user);
  const profile = { id: user.id, nickName: nickname, profileImageURL: image, thumbnailURL: thumbnail };
  return withConsent("getTalkProfile", profile, world, user);
};

/** Returns the Kakao Talk profiles of several users, as one of them sees them. */
export function getProfiles({ world, arguments: sent }: ByUserList): components["schemas"]["TalkProfilesResult"] {
  const viewer = sent.viewer_id === undefined ? undefined : talkUserIn(world, sent.viewer_id);
  if (sent.viewer_id !== undefined && !viewer) throw kapiFailure(-101, "NotRegisteredUserException");
  const targets = sent.target_ids.map((id) => {
    const target = talkUserIn(world, id);
    if (!target) throw kapiFailure(-2, "invalid target_ids. can get the profile only to registered users.");
    return target;
  });
  checkQuota(world);
  return {
    ...(viewer && { viewer: describe(world, viewer) }),
    targets: targets.map((target) => describe(world, target, viewer)),
  };
}

/** Finds a user who can have a profile here (choice profile-without-talk). */
function talkUserIn(world: World, id: User["id"]): LinkedUser | undefined {
  const user = world.user(id);
  return user?.talk && isLinked(user) ? user : undefined;
}

function describe(world: World, user: LinkedUser, viewer?: User): TalkProfileInfo {
  const { nickname, image, thumbnail } = seenProfile(user, viewer);
  const result = {
    targets: [{ user_id: user.id, nickname, profile_image_url: image, thumbnail_image_url: thumbnail }],
  };
  // The consent of each user counts, so each is taken apart.
  const [info] = withConsent("getTalkProfilesByUserList", result, world, user).targets;
  return info ?? { user_id: user.id };
}

function checkQuota(world: World): void {
  if (!withinQuota(world, "talk-profile")) throw kapiFailure(-10, "API limit has been exceeded.");
}
