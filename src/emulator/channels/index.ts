import type { Product } from "../operation.js";
import { createTargetUserFile, deleteTargetUsers, getTargetUserFile, updateTargetUsers } from "./customer-files.js";
import { getTalkChannels, getTalkChannelsMulti } from "./relations.js";

/** Kakao Talk Channel: relations of users and channels, and customer files. */
export const channels: Product = {
  handlers: {
    getTalkChannels,
    getTalkChannelsMulti,
    createTargetUserFile,
    getTargetUserFile,
    updateTargetUsers,
    deleteTargetUsers,
  },
};
