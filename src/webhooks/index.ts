export {
  handleAccountStatusChange,
  handleTalkChannelRelation as handleTalkChannel,
  handleTalkShare,
  handleUnlink,
} from "../../generated/webhooks.js";
export type * from "../../generated/types/webhooks.js";
export { KakaoAuthConfigError, KakaoError } from "../errors.js";
export type { KeyedHandler, KeyedWebhookOptions } from "./admin-key-handler.js";
export type { Accepted, RefusalReason, Refused, WebhookResult } from "./result.js";
export type {
  KnownEvent,
  SecurityEvent,
  SecurityEvents,
  SignedHandler,
  SignedWebhookOptions,
  UnknownEvent,
} from "./signed-token-handler.js";
