export type * from "../../generated/types/webhooks.js";
export {
  KakaoAuthConfigError,
  KakaoError,
  KakaoNetworkError,
  KakaoResponseError,
  KakaoTimeoutError,
} from "../errors.js";
export { isSameId } from "../json.js";
export type { PublicJwk, PublicJwks } from "../jwt/public-keys.js";
export type { AdminKeyHandler, AdminKeyHandlerOptions } from "./admin-key-handler.js";
export { handleAccountStatusChange, handleTalkChannel, handleTalkShare, handleUnlink } from "./handlers.js";
export { nodeHandler, type NodeRequest, type NodeResponse, toRequest } from "./node.js";
export type { Accepted, Receiver, RefusalReason, Refused, WebhookResult } from "./result.js";
export type { KnownEvent, SecurityEvent, SecurityEvents, UnknownEvent } from "./security-events.js";
export type { SignedTokenHandler, SignedTokenHandlerOptions } from "./signed-token-handler.js";
export type { TokenKeys } from "./token-keys.js";
