import type { Product } from "../operation.js";
import { listFriends } from "./friends.js";
import { getProfiles, getTalkProfile } from "./profiles.js";

/** Kakao Talk Social: profiles, and the list of friends. */
export const social: Product = {
  handlers: {
    getTalkProfile,
    listFriends,
    getTalkProfilesByUserList: getProfiles,
    queryTalkProfilesByUserList: getProfiles,
  },
};
