// Generated from spec/ by npm run webhooks. Do not edit.
import { createKeyedHandler } from "../src/webhooks/admin-key-handler.js";
import { createSignedHandler } from "../src/webhooks/signed-token-handler.js";
import type { AccountStatusClaims, ChannelRelationChange, ShareDelivery, Unlink } from "./types/webhooks.js";

/** Receives what the description calls onUnlink. */
export const handleUnlink = /* @__PURE__ */ createKeyedHandler<Unlink>({
  "operationId": "onUnlink",
  "status": 200,
  "arrivals": {
    "GET": {
      "required": [
        "app_id",
        "user_id",
        "referrer_type"
      ],
      "types": {
        "app_id": "string",
        "user_id": "string",
        "referrer_type": "string",
        "group_user_token": "string"
      }
    },
    "POST": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": [
        "app_id",
        "user_id",
        "referrer_type"
      ],
      "types": {
        "app_id": "string",
        "user_id": "string",
        "referrer_type": "string",
        "group_user_token": "string"
      }
    }
  },
  "scheme": "KakaoAK"
});

/** Receives what the description calls onAccountStatusChange. */
export const handleAccountStatusChange = /* @__PURE__ */ createSignedHandler<AccountStatusClaims>({
  "operationId": "onAccountStatusChange",
  "status": 202,
  "arrivals": {
    "POST": {
      "mediaType": "application/secevent+jwt",
      "required": [],
      "types": {}
    }
  },
  "issuer": "https://kauth.kakao.com",
  "algorithm": "RS256",
  "type": "secevent+jwt",
  "header": {
    "required": [
      "typ",
      "alg",
      "kid"
    ],
    "types": {
      "typ": "string",
      "alg": "string",
      "kid": "string"
    }
  },
  "claims": {
    "required": [
      "iss",
      "aud",
      "sub",
      "iat",
      "toe",
      "jti",
      "events"
    ],
    "types": {
      "iss": "string",
      "aud": "string",
      "sub": "string",
      "iat": "integer",
      "toe": "integer",
      "txm": "string",
      "jti": "string",
      "app_id": "string",
      "events": "object"
    }
  },
  "eventTypes": [
    "https://schemas.openid.net/secevent/oauth/event-type/user-linked",
    "https://schemas.openid.net/secevent/oauth/event-type/user-unlinked",
    "https://schemas.openid.net/secevent/oauth/event-type/user-scope-consent",
    "https://schemas.openid.net/secevent/oauth/event-type/user-scope-withdraw",
    "https://schemas.openid.net/secevent/oauth/event-type/tokens-revoked",
    "https://schemas.openid.net/secevent/oauth/event-type/token-issued",
    "https://schemas.openid.net/secevent/oauth/event-type/token-revoked",
    "https://schemas.openid.net/secevent/risc/event-type/account-credential-change-required",
    "https://schemas.openid.net/secevent/risc/event-type/account-purged",
    "https://schemas.openid.net/secevent/risc/event-type/account-disabled",
    "https://schemas.openid.net/secevent/risc/event-type/account-enabled",
    "https://schemas.openid.net/secevent/risc/event-type/credential-compromise",
    "https://schemas.openid.net/secevent/risc/event-type/identifier-changed",
    "https://schemas.openid.net/secevent/risc/event-type/identifier-recycled",
    "https://schemas.openid.net/secevent/risc/event-type/sessions-revoked",
    "https://schemas.openid.net/secevent/caep/event-type/assurance-level-change",
    "https://schemas.openid.net/secevent/caep/event-type/credential-change",
    "https://schemas.kakao.com/platevent/kakao/event-type/user-profile-changed"
  ],
  "jwksUrl": "https://kauth.kakao.com/.well-known/jwks.json",
  "refusedStatus": 400
});

/** Receives what the description calls onKakaoTalkShare. */
export const handleTalkShare = /* @__PURE__ */ createKeyedHandler<ShareDelivery>({
  "operationId": "onKakaoTalkShare",
  "status": 200,
  "arrivals": {
    "GET": {
      "required": [
        "CHAT_TYPE",
        "HASH_CHAT_ID"
      ],
      "types": {
        "CHAT_TYPE": "string",
        "HASH_CHAT_ID": "string",
        "TEMPLATE_ID": "integer",
        "IS_SINGLE_CHATROOM": "boolean"
      }
    },
    "POST": {
      "mediaType": "application/json",
      "required": [
        "CHAT_TYPE",
        "HASH_CHAT_ID"
      ],
      "types": {
        "CHAT_TYPE": "string",
        "HASH_CHAT_ID": "string",
        "TEMPLATE_ID": "integer",
        "IS_SINGLE_CHATROOM": "boolean"
      }
    }
  },
  "scheme": "KakaoAK"
});

/** Receives what the description calls onKakaoTalkChannelRelation. */
export const handleTalkChannelRelation = /* @__PURE__ */ createKeyedHandler<ChannelRelationChange>({
  "operationId": "onKakaoTalkChannelRelation",
  "status": 200,
  "arrivals": {
    "POST": {
      "mediaType": "application/json",
      "required": [
        "event",
        "id",
        "id_type",
        "channel_public_id",
        "channel_uuid",
        "updated_at"
      ],
      "types": {
        "event": "string",
        "id": "string",
        "id_type": "string",
        "channel_public_id": "string",
        "channel_uuid": "string",
        "updated_at": "string",
        "plus_friend_public_id": "string",
        "plus_friend_uuid": "string",
        "timestamp": "integer"
      }
    }
  },
  "scheme": "KakaoAK"
});
