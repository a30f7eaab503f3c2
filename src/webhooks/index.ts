export type * from "../../generated/types/webhooks.js";
export { KakaoAuthConfigError, KakaoError } from "../errors.js";
export type { PublicJwk, PublicJwks } from "../jwt/public-keys.js";
export type { AdminKeyHandler, AdminKeyHandlerOptions } from "./admin-key-handler.js";
export { handleAccountStatusChange, handleTalkChannel, handleTalkShare, handleUnlink } from "./handlers.js";
export type { Accepted, RefusalReason, Refused, WebhookResult } from "./result.js";
export type { KnownEvent, SecurityEvent, SecurityEvents, UnknownEvent } from "./security-events.js";
export type { SignedTokenHandler, SignedTokenHandlerOptions } from "./signed-token-handler.js";
export type { TokenKeys } from "./token-keys.js";
