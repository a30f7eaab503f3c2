// Each definition is held to the spec by its type: what a compile error here names has changed in the spec.
import type { AccountStatusClaims, AccountStatusHeader } from "../../generated/types/webhooks.js";
import type { AdminKeyDefinitionOf, SignedTokenDefinitionOf } from "./definition-of.js";

/** The webhook of {@link handleUnlink}. */
export const unlinkDefinition = {
  operationId: "onUnlink",
  status: 200,
  methods: { GET: "query", POST: "application/x-www-form-urlencoded" },
  fields: { app_id: "string", user_id: "string", referrer_type: "string", group_user_token: "string?" },
} as const satisfies AdminKeyDefinitionOf<"onUnlink">;

/** The webhook of {@link handleTalkShare}. */
export const talkShareDefinition = {
  operationId: "onKakaoTalkShare",
  status: 200,
  methods: { GET: "query", POST: "application/json" },
  fields: {
    CHAT_TYPE: "string",
    HASH_CHAT_ID: "string",
    TEMPLATE_ID: "integer?",
    IS_SINGLE_CHATROOM: "boolean?",
  },
} as const satisfies AdminKeyDefinitionOf<"onKakaoTalkShare">;

/** The webhook of {@link handleTalkChannel}. */
export const talkChannelDefinition = {
  operationId: "onKakaoTalkChannelRelation",
  status: 200,
  methods: { POST: "application/json" },
  fields: {
    event: "string",
    id: "string",
    id_type: "string",
    channel_public_id: "string",
    channel_uuid: "string",
    updated_at: "string",
    /* oxlint-disable typescript/no-deprecated -- Kakao still sends them */
    plus_friend_public_id: "string?",
    plus_friend_uuid: "string?",
    timestamp: "integer?",
    /* oxlint-enable typescript/no-deprecated */
  },
} as const satisfies AdminKeyDefinitionOf<"onKakaoTalkChannelRelation">;

/** The webhook of {@link handleAccountStatusChange}. */
export const accountStatusChangeDefinition = {
  operationId: "onAccountStatusChange",
  status: 202,
  refusedStatus: 400,
  methods: { POST: "application/secevent+jwt" },
  issuer: "https://kauth.kakao.com",
  algorithm: "RS256",
  type: "secevent+jwt",
  header: { typ: "string", alg: "string", kid: "string" },
  claims: {
    iss: "string",
    aud: "string",
    sub: "string",
    iat: "integer",
    toe: "integer",
    txm: "string?",
    jti: "string",
    app_id: "string?",
    events: "object",
  },
  eventTypes: {
    "https://schemas.openid.net/secevent/oauth/event-type/user-linked": true,
    "https://schemas.openid.net/secevent/oauth/event-type/user-unlinked": true,
    "https://schemas.openid.net/secevent/oauth/event-type/user-scope-consent": true,
    "https://schemas.openid.net/secevent/oauth/event-type/user-scope-withdraw": true,
    "https://schemas.openid.net/secevent/oauth/event-type/tokens-revoked": true,
    "https://schemas.openid.net/secevent/oauth/event-type/token-issued": true,
    "https://schemas.openid.net/secevent/oauth/event-type/token-revoked": true,
    "https://schemas.openid.net/secevent/risc/event-type/account-credential-change-required": true,
    "https://schemas.openid.net/secevent/risc/event-type/account-purged": true,
    "https://schemas.openid.net/secevent/risc/event-type/account-disabled": true,
    "https://schemas.openid.net/secevent/risc/event-type/account-enabled": true,
    "https://schemas.openid.net/secevent/risc/event-type/credential-compromise": true,
    "https://schemas.openid.net/secevent/risc/event-type/identifier-changed": true,
    "https://schemas.openid.net/secevent/risc/event-type/identifier-recycled": true,
    "https://schemas.openid.net/secevent/risc/event-type/sessions-revoked": true,
    "https://schemas.openid.net/secevent/caep/event-type/assurance-level-change": true,
    "https://schemas.openid.net/secevent/caep/event-type/credential-change": true,
    "https://schemas.kakao.com/platevent/kakao/event-type/user-profile-changed": true,
  },
} as const satisfies SignedTokenDefinitionOf<"onAccountStatusChange", AccountStatusHeader, AccountStatusClaims>;
