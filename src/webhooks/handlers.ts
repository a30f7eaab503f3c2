import type {
  AccountStatusClaims,
  ChannelRelationChange,
  ShareDelivery,
  Unlink,
} from "../../generated/types/webhooks.js";
import { type AdminKeyHandler, createAdminKeyHandler } from "./admin-key-handler.js";
import type { BodyOf } from "./definition-of.js";
import {
  accountStatusChangeDefinition,
  talkChannelDefinition,
  talkShareDefinition,
  unlinkDefinition,
} from "./definitions.js";
import { createSignedTokenHandler, type SignedTokenHandler } from "./signed-token-handler.js";

/**
 * Receives the unlink of a user: Kakao has ended the link between the user and the app.
 *
 * @see https://developers.kakao.com/docs/en/kakaologin/callback
 */
export const handleUnlink: AdminKeyHandler<Unlink> =
  /* @__PURE__ */ createAdminKeyHandler<BodyOf<"onUnlink">>(unlinkDefinition);

/**
 * Receives the delivery of a message that a user shared by Kakao Talk Share.
 *
 * @see https://developers.kakao.com/docs/en/kakaotalk-share/callback
 */
export const handleTalkShare: AdminKeyHandler<ShareDelivery> =
  /* @__PURE__ */ createAdminKeyHandler<BodyOf<"onKakaoTalkShare">>(talkShareDefinition);

/**
 * Receives that a user has added or blocked a Kakao Talk Channel of the app.
 *
 * @see https://developers.kakao.com/docs/en/kakaotalk-channel/callback
 */
export const handleTalkChannel: AdminKeyHandler<ChannelRelationChange> =
  /* @__PURE__ */ createAdminKeyHandler<BodyOf<"onKakaoTalkChannelRelation">>(talkChannelDefinition);

/**
 * Receives a change of a Kakao Account's status, or of its link to the app, as a security event token (RFC 8417).
 *
 * @see https://developers.kakao.com/docs/en/kakaologin/callback
 */
export const handleAccountStatusChange: SignedTokenHandler<AccountStatusClaims> =
  /* @__PURE__ */ createSignedTokenHandler<AccountStatusClaims>(accountStatusChangeDefinition);
