import type { User } from "../world/user.js";

/** The profile of a user in Kakao Talk. */
export interface SeenProfile {
  readonly nickname: string;
  /** Image of 640 pixels; empty without an image. */
  readonly image: string;
  /** Image of 110 pixels; empty without an image. */
  readonly thumbnail: string;
}

/**
 * Returns the profile of a user as it is seen in Kakao Talk.
 *
 * @param user The user
 * @param viewer Who looks at it: a friend may see another profile than everybody else
 */
export function seenProfile(user: User, viewer?: User): SeenProfile {
  const shown = viewer && user.friends.find(({ persona }) => persona === viewer.persona)?.profile;
  const profile = { ...user.profile, ...shown };
  const address = (url: string) => (profile.is_default_image ? "" : url.replace(/^http:/, "https:"));
  return {
    nickname: profile.nickname,
    image: address(profile.profile_image_url),
    thumbnail: address(profile.thumbnail_image_url),
  };
}
