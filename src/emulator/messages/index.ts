import type { Product } from "../operation.js";
import { customContent, defaultContent, scrapContent } from "./content.js";
import { refuseMessage } from "./refuse-message.js";
import { sendMemo } from "./send-memo.js";
import { sendToFriends } from "./send-to-friends.js";

/** Kakao Talk Message: messages to oneself and to friends. */
export const messages: Product = {
  handlers: {
    sendMemoDefault: (call) => sendMemo(call, () => defaultContent(call.arguments)),
    sendMemoCustom: (call) => sendMemo(call, () => customContent(call.world, call.arguments, "share")),
    sendMemoScrap: (call) => sendMemo(call, () => scrapContent(call.world, call.arguments, "share")),
    sendFriendsMessageDefault: (call) => sendToFriends(call, () => defaultContent(call.arguments)),
    sendFriendsMessageCustom: (call) => sendToFriends(call, () => customContent(call.world, call.arguments, "message")),
    sendFriendsMessageScrap: (call) => sendToFriends(call, () => scrapContent(call.world, call.arguments, "message")),
  },
  refuse: refuseMessage,
};
