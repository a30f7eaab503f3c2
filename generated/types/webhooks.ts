// Generated from spec/webhooks by npm run generate. Do not edit.
import type { Int64 } from "../../src/json.js";
export interface webhooks {
    onUnlink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receive the unlink of a user by query
         * @description The same as the POST form, with the fields in the query. The service chooses the method when it registers the URL.
         *     The same response is expected, within 3 seconds.
         */
        get: operations["onUnlinkGet"];
        put?: never;
        /**
         * Receive the unlink of a user
         * @description Kakao ended the link between a user and the app, without a call from the service. When the request arrives, the link
         *     is gone: the tokens of the user are invalid, and what the user consented to is withdrawn. Delete or deactivate the
         *     user's data as the terms of the service say. No webhook is sent when the service itself calls the unlink API. Services of
         *     Kakao and its affiliates must use this webhook; for others it is optional.
         *
         *     The primary admin key of the app and `app_id` prove that the request is meant for the service. Respond within 3
         *     seconds with status 200, even when the service does not know the user or fails to process the request; every other
         *     status is a failure, and redirects are not followed. Kakao ignores the body of the response.
         *
         *     If the service fails to respond for a long time or has a high error rate, Kakao deactivates the webhook.
         *
         *     Whether Kakao retries a failed request is not documented.
         */
        post: operations["onUnlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onAccountStatusChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a change of an account's status
         * @description Something happened to a Kakao Account or to its link to the app. The body is a security event token (SET, RFC 8417):
         *     a signed JSON Web Token in compact form, as defined by the Shared Signals Framework of the OpenID Foundation.
         *     Formerly called security event subscription.
         *
         *     Verify the token before you trust it: `typ` is `secevent+jwt` and `alg` is `RS256`; the key `kid` from
         *     `https://kauth.kakao.com/.well-known/jwks.json` verifies the signature; `iss` is `https://kauth.kakao.com`; `aud` is
         *     the primary REST API key of the app. Cache the keys and fetch them again when a `kid` is unknown: too many calls may
         *     be blocked. Use `jti` to detect a token that arrives twice.
         *
         *     The event types are selected one by one in the console. Those of the category OAuth require nothing more; those of
         *     RISC and CAEP require a permission, for which the app applies, and the user's consent, which is always optional.
         *
         *     Respond within 3 seconds with status 202, or with 400 when the token does not verify; redirects are not followed. If
         *     the service fails to respond for a long time or has a high error rate, Kakao deactivates the webhook.
         *
         *     Kakao's older page documents the capabilities of the sender at `GET
         *     https://kauth.kakao.com/.well-known/sse-configuration` (`issuer`, `jwks_uri`, `delivery_methods_supported`); a newer
         *     client reads `/.well-known/ssf-configuration`.
         *
         *     Neither whether Kakao retries a failed request nor what the event types of the category KAKAO require is documented.
         */
        post: operations["onAccountStatusChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onKakaoTalkShare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receive the delivery of a shared message by query
         * @description The same as the POST form, with the fields in the query. The service chooses the method when it registers the URL.
         *     The same response is expected, within 3 seconds.
         */
        get: operations["onKakaoTalkShareGet"];
        put?: never;
        /**
         * Receive the delivery of a shared message
         * @description A message that a user shared with Kakao Talk Share reached a chat room. This webhook is the only way to learn of it;
         *     the Kakao Talk Message API needs none, since its response says whether the message was sent.
         *
         *     Sent only when the service passed `serverCallbackArgs` to the SDK. Include the user who shares among the arguments,
         *     since nothing else in the request identifies the user.
         *
         *     The primary admin key of the app proves that the request comes from Kakao. Respond within 3 seconds with status 2XX;
         *     redirects are not followed, and a body is ignored. An older page says that the request is sent once and never
         *     retried. If the service fails to respond for a long time or has a high error rate, Kakao deactivates the webhook.
         *
         *     The newest page does not document whether Kakao retries a failed request.
         */
        post: operations["onKakaoTalkShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    onKakaoTalkChannelRelation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive that a user added or blocked a channel
         * @description A user added or blocked a Kakao Talk Channel that is connected to the app. Sent for every connected business
         *     channel; the webhook can be set up once there is one.
         *
         *     The primary admin key of the app proves that the request comes from Kakao. Respond within 3 seconds with status 2XX;
         *     redirects are not followed, and a body is ignored. If the service fails to respond for a long time or has a high
         *     error rate, Kakao deactivates the webhook.
         *
         *     To query the state instead, call `GET https://kapi.kakao.com/v2/api/talk/channels`.
         *
         *     Whether Kakao retries a failed request is not documented.
         */
        post: operations["onKakaoTalkChannelRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AppId: AppId;
        UserId: UserId;
        KnownUnlinkReferrerType: KnownUnlinkReferrerType;
        UnlinkReferrerType: UnlinkReferrerType;
        Unlink: Unlink;
        AccountStatusHeader: AccountStatusHeader;
        AccountStatusSubject: AccountStatusSubject;
        AccountStatusEvent: AccountStatusEvent;
        KnownUserUnlinkedReason: KnownUserUnlinkedReason;
        UserUnlinkedReason: UserUnlinkedReason;
        UserUnlinkedEvent: UserUnlinkedEvent;
        AccountStatusEvents: AccountStatusEvents;
        AccountStatusClaims: AccountStatusClaims;
        AccountStatusErrorCode: AccountStatusErrorCode;
        AccountStatusError: AccountStatusError;
        KnownShareChatType: KnownShareChatType;
        ShareChatType: ShareChatType;
        ShareChatId: ShareChatId;
        ShareTemplateId: ShareTemplateId;
        ShareSingleChatroom: ShareSingleChatroom;
        ShareCallbackArguments: ShareCallbackArguments;
        ShareDelivery: ShareDelivery;
        KnownChannelRelationEvent: KnownChannelRelationEvent;
        ChannelRelationEvent: ChannelRelationEvent;
        KnownChannelUserIdType: KnownChannelUserIdType;
        ChannelUserIdType: ChannelUserIdType;
        ChannelRelationChange: ChannelRelationChange;
    };
    responses: never;
    parameters: {
        /** @description ID of this request, such as `Rvy1c2dkzBAZ5hGD3rqYbxvr`. Use it to detect a request that arrives twice. */
        resourceId: string;
        /** @description Names Kakao as the sender: `KakaoOpenAPI/1.0`. Anyone can send it; only the admin key proves who does. */
        userAgent: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ParameterResourceId = components['parameters']['resourceId'];
export type ParameterUserAgent = components['parameters']['userAgent'];
export interface operations {
    onUnlinkGet: {
        parameters: {
            query: {
                /** @description ID of the app that the user was linked to. Compare it with the service's own. */
                app_id: AppId;
                /** @description User who is no longer linked to the app. */
                user_id: UserId;
                /** @description How the link ended. */
                referrer_type: UnlinkReferrerType;
                /** @description Token of the user in the app group. Only for a group app. */
                group_user_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service has received the request. Any other status is a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUnlink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, and how the link ended. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Unlink;
            };
        };
        responses: {
            /** @description The service has received the request. Any other status is a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAccountStatusChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The security event token. */
        requestBody: {
            content: {
                "application/secevent+jwt": string;
            };
        };
        responses: {
            /** @description The service has accepted the token. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token does not verify, and the service rejects it. What Kakao does on this response is not documented. Its usage guide says that it evaluates the status only. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountStatusError;
                };
            };
        };
    };
    onKakaoTalkShareGet: {
        parameters: {
            query: {
                /** @description Kind of the chat room that the message reached. */
                CHAT_TYPE: ShareChatType;
                /** @description Hash that identifies the chat room. */
                HASH_CHAT_ID: ShareChatId;
                /** @description ID of the message template. Omitted when the message was shared without one. */
                TEMPLATE_ID?: ShareTemplateId;
                /** @description Whether the user who shared is alone in the chat room. Not sent to every app. */
                IS_SINGLE_CHATROOM?: ShareSingleChatroom;
                /**
                 * @description All other parameters of the query: what the service passed to the SDK as `serverCallbackArgs`, each argument as
                 *     a parameter of its own name.
                 */
                serverCallbackArgs?: ShareCallbackArguments;
            };
            header: {
                /** @description ID of this request, such as `Rvy1c2dkzBAZ5hGD3rqYbxvr`. Use it to detect a request that arrives twice. */
                "X-Kakao-Resource-ID": components["parameters"]["resourceId"];
                /** @description Names Kakao as the sender: `KakaoOpenAPI/1.0`. Anyone can send it; only the admin key proves who does. */
                "User-Agent": components["parameters"]["userAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service has received the request. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onKakaoTalkShare: {
        parameters: {
            query?: never;
            header: {
                /** @description ID of this request, such as `Rvy1c2dkzBAZ5hGD3rqYbxvr`. Use it to detect a request that arrives twice. */
                "X-Kakao-Resource-ID": components["parameters"]["resourceId"];
                /** @description Names Kakao as the sender: `KakaoOpenAPI/1.0`. Anyone can send it; only the admin key proves who does. */
                "User-Agent": components["parameters"]["userAgent"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The chat room, and the arguments of the service. */
        requestBody: {
            content: {
                "application/json": ShareDelivery;
            };
        };
        responses: {
            /** @description The service has received the request. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onKakaoTalkChannelRelation: {
        parameters: {
            query?: never;
            header: {
                /** @description ID of this request, such as `Rvy1c2dkzBAZ5hGD3rqYbxvr`. Use it to detect a request that arrives twice. */
                "X-Kakao-Resource-ID": components["parameters"]["resourceId"];
                /** @description Names Kakao as the sender: `KakaoOpenAPI/1.0`. Anyone can send it; only the admin key proves who does. */
                "User-Agent": components["parameters"]["userAgent"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user, the channel and what happened. */
        requestBody: {
            content: {
                "application/json": ChannelRelationChange;
            };
        };
        responses: {
            /** @description The service has received the request. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/** @description ID of an app, as a string. */
export type AppId = string;
/** @description User ID (회원번호) of the user in the app, a 64-bit integer as a string. */
export type UserId = string;
/**
 * @description How the link between a user and the app ended.
 *
 *     - `ACCOUNT_DELETE`: the user deleted the Kakao Account.
 *     - `FORCED_ACCOUNT_DELETE`: the Kakao Account was deleted by customer service or after a long dormancy (four years, by an older
 *       page).
 *     - `UNLINK_FROM_ADMIN`: the user asked the customer service of Kakao.
 *     - `UNLINK_FROM_APPS`: the user disconnected the app on the page of connected services.
 *     - `INCOMPLETE_SIGN_UP`: the user never completed the sign-up.
 * @enum {string}
 */
export type KnownUnlinkReferrerType = "ACCOUNT_DELETE" | "FORCED_ACCOUNT_DELETE" | "UNLINK_FROM_ADMIN" | "UNLINK_FROM_APPS" | "INCOMPLETE_SIGN_UP";
/** @description How the link between a user and the app ended. */
export type UnlinkReferrerType = KnownUnlinkReferrerType | (string & {});
/**
 * @description The end of a link between a user and the app. Not found in Kakao's pages; seen in use. The fields are documented; about their format, Kakao's page says only that they are in the body. The publicly known
 *     receivers read a form.
 */
export interface Unlink {
    /** @description ID of the app that the user was linked to. Compare it with the service's own. */
    app_id: AppId;
    /** @description User ID (회원번호) of the user who is no longer linked to the app, a 64-bit integer as a string. */
    user_id: UserId;
    /** @description How the link ended. */
    referrer_type: UnlinkReferrerType;
    /** @description Token of the user in the app group. Only for a group app. */
    group_user_token?: string;
}
/** @description Header of the security event token. */
export interface AccountStatusHeader {
    /**
     * @description Type of the token, `secevent+jwt`. Reject a token of any other type. Not found in Kakao's pages; seen in use.
     * @constant
     */
    typ: "secevent+jwt";
    /**
     * @description Algorithm of the signature, `RS256`. Reject a token with any other. Not found in Kakao's pages; seen in use.
     * @constant
     */
    alg: "RS256";
    /** @description ID of the public key that verifies the signature; find it among the public keys. Not found in Kakao's pages; seen in use. */
    kid: string;
}
/** @description The user that the event is about. Not found in Kakao's pages; seen in use. */
export interface AccountStatusSubject {
    /** @description How the subject is identified: `iss-sub`, by issuer and user. Not found in Kakao's pages; seen in use. */
    subject_type: string;
    /**
     * @description Issuer of the user ID. Not found in Kakao's pages; seen in use.
     * @constant
     */
    iss: "https://kauth.kakao.com";
    /** @description User ID (회원번호) of the user in the app, the same as the claim `sub`. Not found in Kakao's pages; seen in use. */
    sub: UserId;
}
/**
 * @description One event. It may have more properties than are described here. Not found in Kakao's pages; seen in use. Which properties an event has besides `subject` is known for `user-unlinked` only. By Kakao's notice,
 *     `user-profile-changed` carries the changed values.
 */
export type AccountStatusEvent = {
    /** @description The user that the event is about. Not found in Kakao's pages; seen in use. */
    subject: AccountStatusSubject;
} & {
    [key: string]: unknown;
};
/**
 * @description How the link between a user and the app ended.
 *
 *     - `ACCOUNT_DELETE`: the user deleted the Kakao Account.
 *     - `FORCED_ACCOUNT_DELETE`: the Kakao Account was deleted by customer service or after a long dormancy (four years, by an older
 *       page).
 *     - `UNLINK_FROM_ADMIN`: the user asked the customer service of Kakao.
 *     - `UNLINK_FROM_APPS`: the user disconnected the app on the page of connected services.
 *     - `INCOMPLETE_SIGN_UP`: the user never completed the sign-up.
 *     - `REVOKE_ACCOUNT_SERVICE_TERMS`: by its name, the consent to service terms was withdrawn.
 *     - `UNLINK_FROM_SERVICE`: by its name, the service ended the link.
 *
 *     Not found in Kakao's pages; seen in use. The last two are known by name only.
 * @enum {string}
 */
export type KnownUserUnlinkedReason = "ACCOUNT_DELETE" | "FORCED_ACCOUNT_DELETE" | "UNLINK_FROM_ADMIN" | "UNLINK_FROM_APPS" | "INCOMPLETE_SIGN_UP" | "REVOKE_ACCOUNT_SERVICE_TERMS" | "UNLINK_FROM_SERVICE";
/** @description How the link between a user and the app ended. */
export type UserUnlinkedReason = KnownUserUnlinkedReason | (string & {});
/** @description The end of a link between a user and the app. Not found in Kakao's pages; seen in use. */
export interface UserUnlinkedEvent {
    /** @description The user that the event is about. Not found in Kakao's pages; seen in use. */
    subject: AccountStatusSubject;
    /** @description How the link ended. Not found in Kakao's pages; seen in use. */
    reason?: UserUnlinkedReason;
}
/**
 * @description What happened: each property is an event, named by the URI of the event type. Other event types may be added; ignore
 *     those that the service does not know. The URIs come from receivers in public code.
 */
export type AccountStatusEvents = {
    /** @description The user linked the app, for example by signing up. This is not a withdrawal. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/oauth/event-type/user-linked"?: AccountStatusEvent;
    /** @description The link between the user and the app ended, for the `reason` in the event. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/oauth/event-type/user-unlinked"?: UserUnlinkedEvent;
    /** @description The user agreed to a consent item. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/oauth/event-type/user-scope-consent"?: AccountStatusEvent;
    /** @description The user withdrew the consent to a consent item. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/oauth/event-type/user-scope-withdraw"?: AccountStatusEvent;
    /** @description All tokens of the user were revoked. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/oauth/event-type/tokens-revoked"?: AccountStatusEvent;
    /** @description A token was issued. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/oauth/event-type/token-issued"?: AccountStatusEvent;
    /** @description One token was revoked. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/oauth/event-type/token-revoked"?: AccountStatusEvent;
    /** @description Kakao asks the user to change the password. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/risc/event-type/account-credential-change-required"?: AccountStatusEvent;
    /** @description The Kakao Account was deleted. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/risc/event-type/account-purged"?: AccountStatusEvent;
    /** @description The Kakao Account was deactivated. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/risc/event-type/account-disabled"?: AccountStatusEvent;
    /** @description The Kakao Account is active again. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/risc/event-type/account-enabled"?: AccountStatusEvent;
    /** @description A credential of the user is suspected to have been stolen. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/risc/event-type/credential-compromise"?: AccountStatusEvent;
    /** @description An identifier of the Kakao Account changed. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/risc/event-type/identifier-changed"?: AccountStatusEvent;
    /** @description An identifier of the Kakao Account now belongs to someone else. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/risc/event-type/identifier-recycled"?: AccountStatusEvent;
    /** @description All sessions of the user ended. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/risc/event-type/sessions-revoked"?: AccountStatusEvent;
    /** @description The strength of the user's authentication changed. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/caep/event-type/assurance-level-change"?: AccountStatusEvent;
    /** @description The user changed the password. Not found in Kakao's pages; seen in use. */
    "https://schemas.openid.net/secevent/caep/event-type/credential-change"?: AccountStatusEvent;
    /** @description The user changed a part of the profile that belongs to a consent item of the app. Not found in Kakao's pages; seen in use. */
    "https://schemas.kakao.com/platevent/kakao/event-type/user-profile-changed"?: AccountStatusEvent;
} & {
    [key: string]: unknown;
};
/**
 * @description Claims of the security event token: who, when, and what happened. Except for `iss`, all that is known of them comes
 *     from receivers in public code.
 */
export interface AccountStatusClaims {
    /**
     * @description Issuer of the token.
     * @constant
     */
    iss: "https://kauth.kakao.com";
    /** @description REST API key of the app that the token is meant for; with several keys, the primary one. Not found in Kakao's pages; seen in use. */
    aud: string;
    /** @description User ID (회원번호) of the user in the app, a 64-bit integer as a string. Not found in Kakao's pages; seen in use. */
    sub: UserId;
    /**
     * Format: int64
     * @description When the token was issued, in seconds since 1970 (UTC). Not found in Kakao's pages; seen in use.
     */
    iat: Int64;
    /**
     * Format: int64
     * @description When the event happened, in seconds since 1970 (UTC). Not found in Kakao's pages; seen in use.
     */
    toe: Int64;
    /** @description ID of the transaction. RFC 8417 spells the claim `txn`; be ready for both. Not found in Kakao's pages; seen in use. */
    txm?: string;
    /** @description ID of the token. Use it to detect a token that arrives twice. Not found in Kakao's pages; seen in use. */
    jti: string;
    /** @description ID of an app, as a string. Not found in Kakao's pages; seen in use. One receiver in public code reads it; it may be missing. */
    app_id?: AppId;
    /**
     * @description What happened: each property is an event, named by the URI of the event type. Other event types may be added; ignore
     *     those that the service does not know. The URIs come from receivers in public code.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    events: AccountStatusEvents;
}
/**
 * @description Why a security event token is rejected.
 *
 *     - `invalid_request`: the token cannot be read or lacks required claims.
 *     - `invalid_key`: the key of the signature is unknown or not accepted.
 *     - `invalid_issuer`: `iss` is not Kakao.
 *     - `invalid_audience`: `aud` is not the app.
 *     - `authentication_failed`: the sender could not be authenticated. From RFC 8935; no known receiver uses it.
 *     - `access_denied`: the sender is not allowed to send tokens. From RFC 8935; no known receiver uses it.
 *
 *     Not found in Kakao's pages; seen in use.
 * @enum {string}
 */
export type AccountStatusErrorCode = "invalid_request" | "invalid_key" | "invalid_issuer" | "invalid_audience" | "authentication_failed" | "access_denied";
/** @description Why the service rejects a security event token, as defined by RFC 8935. Not found in Kakao's pages; seen in use. */
export interface AccountStatusError {
    /**
     * @description Why a security event token is rejected.
     *
     *     - `invalid_request`: the token cannot be read or lacks required claims.
     *     - `invalid_key`: the key of the signature is unknown or not accepted.
     *     - `invalid_issuer`: `iss` is not Kakao.
     *     - `invalid_audience`: `aud` is not the app.
     *     - `authentication_failed`: the sender could not be authenticated. From RFC 8935; no known receiver uses it.
     *     - `access_denied`: the sender is not allowed to send tokens. From RFC 8935; no known receiver uses it.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    err: AccountStatusErrorCode;
    /** @description The cause in words. Not found in Kakao's pages; seen in use. */
    description: string;
}
/**
 * @description Kind of a chat room.
 *
 *     - `MemoChat`: the user's chat with themselves.
 *     - `DirectChat`: chat with one other user.
 *     - `MultiChat`: group chat.
 *     - `OpenDirectChat`: open chat with one other user.
 *     - `OpenMultiChat`: open group chat.
 * @enum {string}
 */
export type KnownShareChatType = "MemoChat" | "DirectChat" | "MultiChat" | "OpenDirectChat" | "OpenMultiChat";
/** @description Kind of a chat room. */
export type ShareChatType = KnownShareChatType | (string & {});
/**
 * @description Hash that identifies the chat room; other services get a different one for the same chat room. With it, a service
 *     can count the chat rooms that its messages reach.
 */
export type ShareChatId = string;
/**
 * Format: int64
 * @description ID of the message template. Omitted when the message was shared without one.
 */
export type ShareTemplateId = Int64;
/**
 * @description Whether the user who shared is the only one in the chat room, whatever its kind. Only for apps of Kakao itself and
 *     apps with paid sharing.
 */
export type ShareSingleChatroom = boolean;
/** @description What the service passed to the SDK as `serverCallbackArgs`, by its own names. The names in capitals belong to Kakao. */
export interface ShareCallbackArguments {
    [key: string]: string;
}
/**
 * @description The delivery of a shared message. The properties other than those listed here are what the service passed to the SDK
 *     as `serverCallbackArgs`; the names in capitals belong to Kakao.
 *
 *     The fields are documented. That they arrive as JSON is known from Kakao's usage guide of webhooks in general and
 *     from receivers in public code, since the page of this webhook could not be read that far. Kakao's page shows an
 *     argument that is a string. In what format others arrive is not documented.
 */
export type ShareDelivery = {
    /** @description Kind of the chat room that the message reached. */
    CHAT_TYPE: ShareChatType;
    HASH_CHAT_ID: ShareChatId;
    TEMPLATE_ID?: ShareTemplateId;
    IS_SINGLE_CHATROOM?: ShareSingleChatroom;
} & {
    [key: string]: unknown;
};
/**
 * @description What a user did with a channel.
 *
 *     - `added`: added it.
 *     - `blocked`: blocked it.
 * @enum {string}
 */
export type KnownChannelRelationEvent = "added" | "blocked";
/** @description What a user did with a channel. */
export type ChannelRelationEvent = KnownChannelRelationEvent | (string & {});
/**
 * @description Kind of ID that identifies a user.
 *
 *     - `app_user_id`: user ID (회원번호) in the app. The user has agreed to the consent item `plusfriends`.
 *     - `open_id`: another ID. The user has not agreed to the consent item.
 *
 *     What an `open_id` can be used for is not documented.
 * @enum {string}
 */
export type KnownChannelUserIdType = "app_user_id" | "open_id";
/** @description Kind of ID that identifies a user. */
export type ChannelUserIdType = KnownChannelUserIdType | (string & {});
/** @description A user added or blocked a channel. */
export interface ChannelRelationChange {
    /** @description What the user did. */
    event: ChannelRelationEvent;
    /** @description ID of the user, of the kind that `id_type` names. */
    id: string;
    /** @description Kind of ID in `id`. */
    id_type: ChannelUserIdType;
    /** @description Public ID of the channel, such as `_ZeUTxl`. */
    channel_public_id: string;
    /** @description ID under which users find the channel in Kakao Talk, with a leading `@`. */
    channel_uuid: string;
    /**
     * Format: date-time
     * @description When the user did it, in UTC.
     */
    updated_at: string;
    /**
     * @deprecated
     * @description Old name of `channel_public_id`.
     */
    plus_friend_public_id?: string;
    /**
     * @deprecated
     * @description Old name of `channel_uuid`.
     */
    plus_friend_uuid?: string;
    /**
     * Format: int64
     * @deprecated
     * @description Old format of `updated_at`, in milliseconds since 1970 (UTC). Not found in Kakao's pages; seen in use. Kakao's page names it without a type; a request of 2020 had 13 digits.
     */
    timestamp?: Int64;
}
