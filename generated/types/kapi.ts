// Generated from spec/kapi by npm run generate. Do not edit.
import type { Int64 } from "../../src/json.js";
export interface paths {
    "/v1/user/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a user out of the app
         * @description Invalidates tokens of a user. With an access token, it invalidates that token and its refresh token, which logs out
         *     every device that uses it; omit the body. With the admin key, it invalidates all tokens of the user in the body,
         *     which logs out every device.
         *
         *     The browser stays logged in to the Kakao Account; to end that session too, use `/oauth/logout` on `kauth.kakao.com`.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink a user from the app
         * @description Ends the link between a user and the app: withdraws what the user consented to and invalidates all access and
         *     refresh tokens of the user at once. The user properties that the app stored are deleted with the link.
         *
         *     With an access token, the user is the owner of the token; omit the body. With the admin key, the body identifies the
         *     user, which is useful when no token is available.
         *
         *     It does not delete what the service itself has stored about the user. Users can unlink on Kakao's side too; Kakao
         *     then sends the unlink webhook to the service.
         */
        post: operations["unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a user to the app manually
         * @description Links the user whose access token is sent to the app (연결하기). Only for apps that do not link users automatically at
         *     login: such an app has, by agreement with Kakao, the setting for automatic linking in the console and has switched
         *     it off.
         *
         *     Until this call, a user who has logged in is pending. Kakao drops a user who is pending for 24 hours, and sends the
         *     unlink webhook if the app has set it up; the service then unlinks the user and deletes the data. For a pending user,
         *     `/v2/user/me` and `/v2/app/users` return only `id`, `has_signed_up` (`false`) and `connected_at`, and of
         *     `kakao_account` `profile`, `email`, `is_email_valid` and `is_email_verified`; most other calls fail with code
         *     `-101`.
         *
         *     User properties can be stored with the same call; without them, omit the body.
         */
        post: operations["signup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/access_token_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get validity and owner of an access token
         * @description Returns whose token an access token is, which app it was issued for and how long it is valid. Errors mean:
         *
         *     - Code `-1`: a temporary error at Kakao. Keep the token and the user's session.
         *     - Code `-2`: the token is malformed.
         *     - Code `-401`: the token is wrong or has expired. Refresh it.
         */
        get: operations["getAccessTokenInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/user/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get information on a user
         * @description Returns the user ID, the data of the Kakao Account and the user properties of a user.
         *
         *     With an access token, the user is the owner of the token; omit `target_id`. With the admin key, `target_id` and
         *     `target_id_type` identify the user and are required.
         *
         *     The call works without any consent item: each one that the app has set up and the user agreed to adds its fields,
         *     and its twin `…_needs_agreement` says whether asking the user helps. An older app may have the combined item
         *     `profile` instead of `profile_nickname` and `profile_image`. `for_partner` requires a permission. The POST form
         *     sends the same fields in a form body.
         */
        get: operations["getUserMe"];
        put?: never;
        /**
         * Get information on a user by form
         * @description The same as the GET form, with the fields in a form body. `property_keys` is a JSON array inside its form field.
         *     With an access token and no field to send, omit the body. The call works without any consent item: each one adds its
         *     fields.
         */
        post: operations["postUserMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/app/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get information on several users
         * @description Returns information on up to 100 users of the app, or up to 20 with `property_keys`. For servers only, since it
         *     takes the admin key.
         *
         *     Without `property_keys`, the response contains only the user ID and the times. To get everything, send
         *     `kakao_account.`, `properties.` and `has_signed_up`. The fields depend on the consent items that the app has set up
         *     and each user agreed to, as in `/v2/user/me`.
         *
         *     The response is an array in no particular order: find a user by `id`.
         */
        get: operations["listAppUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user IDs of the app
         * @description Returns the IDs of the app's users, in pages by ID. For servers only, since it takes the admin key.
         *
         *     To get the next page, take `from_id` from `after_url`, until that is null or missing. `from_id` is part of the page,
         *     so drop the duplicate ID.
         *
         *     Quota: 100 calls a minute for the app, since 1 April 2025. Beyond that, the response has status 429, unlike the
         *     other operations on this host.
         */
        get: operations["listUserIds"];
        put?: never;
        /**
         * List user IDs of the app by form
         * @description The same as the GET form, with the fields in a form body; if there are none, omit the body. For servers only, since
         *     it takes the admin key. Prefer the GET form: Kakao's current page on the operation names no other.
         *
         *     Quota: 100 calls a minute for the app, together with the GET form.
         *
         *     Kakao's list of endpoints still names POST; no current page has its fields, which are those of a page of about 2018.
         */
        post: operations["postUserIds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/update_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store user properties
         * @description Stores values in the user properties of the user whose access token is sent. Their keys must be registered in the
         *     console. `properties` is a JSON object inside its form field. Read them back with `/v2/user/me`.
         */
        post: operations["updateUserProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/shipping_address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shipping addresses of a user
         * @description Returns the shipping addresses that a user has stored in the Kakao Account. The app needs a permission for the
         *     consent item `shipping_address`.
         *
         *     With an access token, the user is the owner of the token; omit `target_id`. With the admin key, `target_id` and
         *     `target_id_type` identify the user and are required.
         *
         *     If the user has no address or has not agreed, the response has status 200 and no `shipping_addresses`.
         *
         *     The default address comes first, then the others by their last change, newest first. To get the next page, send the
         *     `updated_at` of the last address as `from_updated_at`. Nothing marks the last page, and the default address may be
         *     on every page: drop duplicates by `id`.
         */
        get: operations["getShippingAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/user/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List consent items and a user's consents
         * @description Returns the consent items of the app and which of them a user has agreed to. An item that the user agreed to is
         *     listed even if the app has stopped using it.
         *
         *     With an access token, the user is the owner of the token; omit `target_id`. With the admin key, `target_id` and
         *     `target_id_type` identify the user and are required.
         */
        get: operations["getScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/user/revoke/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke consent to consent items
         * @description Withdraws a user's consent to consent items. Only items that `/v2/user/scopes` shows with `revocable` can be
         *     revoked; any other fails with code `-3`, an unknown one with code `-2`. `scopes` is a JSON array inside its form
         *     field.
         *
         *     With an access token, the user is the owner of the token; omit `target_id`. With the admin key, `target_id` and
         *     `target_id_type` identify the user and are required.
         *
         *     The response lists all consent items of the app, not only those that were revoked.
         */
        post: operations["revokeScopes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/user/service_terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service terms and a user's consents
         * @description Returns the service terms that a user agreed to or, with `result=app_service_terms`, all that the app uses. Requires
         *     the permission for Kakao Sync, with the simple signup set up in the console.
         *
         *     With an access token, the user is the owner of the token; omit `target_id`. With the admin key, `target_id` and
         *     `target_id_type` identify the user and are required. An unknown tag fails with code `-2`.
         *
         *     Kakao's record is not the legal one: the service keeps its own record of the consents to its terms. To request
         *     required terms again that the user refused or revoked, use `service_terms` of `/oauth/authorize`.
         */
        get: operations["getServiceTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/user/revoke/service_terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke consent to service terms
         * @description Withdraws a user's consent to service terms. Only terms that `/v2/user/service_terms` shows with `revocable` can be
         *     revoked; an unknown tag fails with code `-2`. Requires the permission for Kakao Sync, with the simple signup set up
         *     in the console.
         *
         *     With an access token, the user is the owner of the token; omit `target_id`. With the admin key, `target_id` and
         *     `target_id_type` identify the user and are required.
         *
         *     Terms that the user had not agreed to are omitted from the response without an error: compare it with `tags`.
         */
        post: operations["revokeServiceTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/user/upgrade/service_terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record consent to service terms
         * @description Records at Kakao that a user has agreed to service terms. It shows no screen: the service must have obtained the
         *     consent itself. Requires the permission for Kakao Sync, with the simple signup set up in the console.
         *
         *     With an access token, the user is the owner of the token; omit `target_id`. With the admin key, `target_id` and
         *     `target_id_type` identify the user and are required.
         *
         *     Terms that cannot be marked are omitted from the response without an error: compare it with `tags`.
         */
        post: operations["upgradeServiceTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oidc/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get user information for OpenID Connect
         * @description Returns basic information on the user whose access token is sent, as claims of OpenID Connect. OpenID Connect must
         *     be switched on for the app. For everything else, use `/v2/user/me`.
         *
         *     Only `openid` is required: each consent item that the app has set up and the user agreed to adds its claims.
         *     `openid` is a scope, not a consent item. An older app may have the combined item `profile` instead of
         *     `profile_nickname` and `profile_image`.
         */
        get: operations["getOidcUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/talk/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get my Kakao Talk profile
         * @description Returns the Kakao Talk profile of the user whose access token is sent.
         *
         *     The call works without any consent item: each one that the user agreed to adds its fields. Without any of them the
         *     response is `{}`, still with status 200. An older app may have the combined item `profile` instead of
         *     `profile_nickname` and `profile_image`.
         *
         *     Quota: 30,000 calls a day for the app.
         */
        get: operations["getTalkProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/talk/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my friends who use the app
         * @description Returns the Kakao Talk friends of the user who use the app too and have agreed to be listed. Requires a permission
         *     that Kakao grants after a review; before that, only members of the app are listed. Friends whom the user has hidden
         *     or blocked in Kakao Talk are not included.
         *
         *     With the language of a Kakao SDK set to Korean, names sort as Korean, special characters, digits, English, Japanese,
         *     emoji; with English, as special characters, digits, English, Japanese, Korean, emoji. `order=desc` reverses the
         *     order.
         *
         *     To get the next page, follow `after_url` until it is null or omitted.
         */
        get: operations["listFriends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Kakao Talk profiles of several users
         * @description Returns the Kakao Talk profiles of users of the app, as seen by everyone or by one of them, the viewer. For servers
         *     only, since it takes the admin key. The app needs the permission for the consent items. The POST form sends the same
         *     fields in a form body.
         *
         *     The whole call fails when a target (code `-2`) or the viewer (code `-101`) is not linked to the app. Each consent
         *     item that a user agreed to adds its fields.
         *
         *     Quota: 30,000 calls a day for the app.
         */
        get: operations["getTalkProfilesByUserList"];
        put?: never;
        /**
         * Get Kakao Talk profiles of several users by form
         * @description The same as the GET form, with the fields in a form body. `target_ids` is a JSON array inside its form field. For
         *     servers only, since it takes the admin key.
         *
         *     Quota: 30,000 calls a day for the app.
         */
        post: operations["queryTalkProfilesByUserList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/memo/default/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a default-template message to me
         * @description Sends the user a message. The call itself describes the content, in one of six layouts.
         *
         *     Sender and receiver are the user whose access token is sent; the message arrives in the user's chat room with
         *     themselves. No permission is needed, and no quota of a sender or a receiver applies.
         *
         *     `template_object` is JSON inside its form field.
         *
         *     Whether these messages count toward the app's 30,000 a day is not clear: the quota page makes no exception, and a
         *     post of Kakao on DevTalk says that sending to oneself has no quota.
         */
        post: operations["sendMemoDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/memo/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a custom-template message to me
         * @description Sends the user a message from a template made with the message template tool of the console: a feed, a list or a
         *     commerce message. Such a template can contain more than a default template, for example three images or five rows.
         *
         *     Sender and receiver are the user whose access token is sent; the message arrives in the user's chat room with
         *     themselves. No permission is needed, and no quota of a sender or a receiver applies.
         *
         *     `template_args` is JSON inside its form field.
         *
         *     Whether these messages count toward the app's 30,000 a day is not clear: the quota page makes no exception, and a
         *     post of Kakao on DevTalk says that sending to oneself has no quota.
         */
        post: operations["sendMemoCustom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/memo/scrap/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a scraped web page to me
         * @description Sends the user a message about a web page. Kakao reads the Open Graph tags of the page and makes a feed message from
         *     them, or fills the template that `template_id` names. Such a template may use the arguments `SCRAP_REQUEST_URL`,
         *     `SCRAP_HOST`, `SCRAP_TITLE`, `SCRAP_DESCRIPTION`, `SCRAP_IMAGE`, `SCRAP_IMAGE_WIDTH`, `SCRAP_IMAGE_HEIGHT` and
         *     `SCRAP_DURATION`.
         *
         *     Sender and receiver are the user whose access token is sent; the message arrives in the user's chat room with
         *     themselves. No permission is needed, and no quota of a sender or a receiver applies.
         *
         *     `template_args` is JSON inside its form field.
         *
         *     Whether these messages count toward the app's 30,000 a day is not clear: the quota page makes no exception, and a
         *     post of Kakao on DevTalk says that sending to oneself has no quota.
         */
        post: operations["sendMemoScrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/talk/friends/message/default/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a default-template message to friends
         * @description Sends a message to up to five friends of the user. The call itself describes the content, in one of six layouts.
         *
         *     Receivers must be friends of the user in Kakao Talk and use the app too. Requires a permission that Kakao grants
         *     after a review; before that, only members of the app can be receivers. The UUIDs come from the list of friends or
         *     the friend picker, which require the consent item `friends`.
         *
         *     With a single receiver, a failure is an error response. With several receivers, the response has status 200, and
         *     `failure_info` says who did not receive the message.
         *
         *     Daily quota: 100 messages from one sender, 100 to one receiver, 20 from one sender to one receiver, and 30,000 from
         *     the app over all message APIs. Kakao's SDKs also know code `-531`, for a monthly limit of one sender; Kakao's pages
         *     do not list it.
         *
         *     `receiver_uuids` and `template_object` are JSON inside their form fields.
         */
        post: operations["sendFriendsMessageDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/talk/friends/message/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a custom-template message to friends
         * @description Sends a message to up to five friends of the user, from a template made with the message template tool of the
         *     console: a feed, a list or a commerce message. Its purpose must be set to Kakao Talk Message there, or the call
         *     fails with code `-2`.
         *
         *     Receivers must be friends of the user in Kakao Talk and use the app too. Requires a permission that Kakao grants
         *     after a review; before that, only members of the app can be receivers. The UUIDs come from the list of friends or
         *     the friend picker, which require the consent item `friends`.
         *
         *     With a single receiver, a failure is an error response. With several receivers, the response has status 200, and
         *     `failure_info` says who did not receive the message.
         *
         *     Daily quota: 100 messages from one sender, 100 to one receiver, 20 from one sender to one receiver, and 30,000 from
         *     the app over all message APIs.
         *
         *     `receiver_uuids` and `template_args` are JSON inside their form fields.
         */
        post: operations["sendFriendsMessageCustom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/talk/friends/message/scrap/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a scraped web page to friends
         * @description Sends a message about a web page to up to five friends of the user. Kakao reads the Open Graph tags of the page and
         *     makes a feed message from them, or fills the template that `template_id` names. Such a template may use the
         *     arguments `SCRAP_REQUEST_URL`, `SCRAP_HOST`, `SCRAP_TITLE`, `SCRAP_DESCRIPTION`, `SCRAP_IMAGE`, `SCRAP_IMAGE_WIDTH`,
         *     `SCRAP_IMAGE_HEIGHT` and `SCRAP_DURATION`.
         *
         *     Receivers must be friends of the user in Kakao Talk and use the app too. Requires a permission that Kakao grants
         *     after a review; before that, only members of the app can be receivers. The UUIDs come from the list of friends or
         *     the friend picker, which require the consent item `friends`.
         *
         *     With a single receiver, a failure is an error response. With several receivers, the response has status 200, and
         *     `failure_info` says who did not receive the message.
         *
         *     Daily quota: 100 messages from one sender, 100 to one receiver, 20 from one sender to one receiver, and 30,000 from
         *     the app over all message APIs.
         *
         *     `receiver_uuids` and `template_args` are JSON inside their form fields.
         */
        post: operations["sendFriendsMessageScrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/message/image/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a picture for messages
         * @description Stores a picture on Kakao's image server. The returned address can be used as the image of a message template. Send one
         *     picture a call: one comes back, even where the JavaScript SDK sends more.
         *
         *     Kakao publishes no page for this call: it is known from the code of Kakao's SDKs.
         *
         *     Kakao's SDKs send a native app key or a JavaScript key, with a `KA` header that describes the caller; a call of your own
         *     with such a key needs that header too. Public servers send an access token in its place, which Kakao does not document.
         *
         *     The reference of the legacy SDK for iOS says that pictures are kept for at most 20 days.
         *
         *     Not found in Kakao's pages; known from its SDKs. Which pictures are refused is not documented, nor whether a REST API key works, which consent item an access token needs, which quota counts these calls, and how long pictures are kept today.
         */
        post: operations["uploadShareImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/message/image/scrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a picture from the web for messages
         * @description Stores a copy of a picture from a web address on Kakao's image server. The returned address can be used as the image of a
         *     message template.
         *
         *     Kakao publishes no page for this call: it is known from the code of Kakao's SDKs.
         *
         *     Kakao's SDKs send a native app key or a JavaScript key, with a `KA` header that describes the caller; a call of your own
         *     with such a key needs that header too. Public servers send an access token in its place, which Kakao does not document.
         *
         *     The reference of the legacy SDK for iOS says that pictures are kept for at most 20 days.
         *
         *     Not found in Kakao's pages; known from its SDKs. Which pictures are refused is not documented, nor whether a REST API key works, which consent item an access token needs, which quota counts these calls, and how long pictures are kept today.
         */
        post: operations["scrapShareImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/message/image/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a stored picture
         * @description Deletes a picture from Kakao's image server.
         *
         *     Kakao publishes no page for this call: it is known from the code of the SDKs for JavaScript and of the legacy SDK for
         *     Android. The current SDKs for Android, iOS and Flutter do not have it.
         *
         *     The SDK sends a `KA` header that describes the caller; a call of your own with a JavaScript key needs that header too.
         *
         *     Not found in Kakao's pages; known from its SDKs. No response of this call is shown anywhere. The legacy SDK for Android names the picture by an image_token, and nothing says where that comes from.
         */
        delete: operations["deleteShareImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the relation of a user to channels
         * @description Returns whether a user has added or blocked the Kakao Talk Channels that are connected to the app, and since when.
         *
         *     With an access token, the user is the owner of the token; omit `target_id`. With the admin key, which belongs on a
         *     server only, `target_id` and `target_id_type` identify the user and are required.
         *
         *     The user must have agreed to the consent item `plusfriends`. The app needs the permission to request it, and must be
         *     connected to the channels.
         *
         *     It replaces `GET /v1/api/talk/channels`, which is deprecated. That one takes `channel_public_ids`, `target_id` and
         *     `target_id_type`; no source that could be read shows its response, so it is not described.
         *
         *     To be notified of changes instead of polling, use the channel webhook.
         */
        get: operations["getTalkChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/talk/channels/multi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the relation of several users to channels
         * @description Returns for up to 200 users whether they have added or blocked the Kakao Talk Channels that are connected to the
         *     app.
         *
         *     The users must have agreed to the consent item `plusfriends`. The app needs the permission to request it, and must
         *     be connected to the channels. Users who cannot be checked are omitted from the response without an error: compare it
         *     with `target_ids`.
         *
         *     For servers only, since it takes the admin key. To be notified of changes instead of polling, use the channel
         *     webhook.
         */
        get: operations["getTalkChannelsMulti"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/talkchannel/create/target_user_file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a customer file
         * @description Creates an empty customer file for a Kakao Talk Channel. Its fields cannot be changed later; add users with another
         *     call. A channel can have at most 30 files, including those uploaded in the channel admin center.
         *
         *     All calls for customer files need a business app that is connected to the channel, and the app's owner must first
         *     accept the policy for customer management in the console.
         */
        post: operations["createTargetUserFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/talkchannel/target_user_file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customer files of a channel
         * @description Returns the customer files of a Kakao Talk Channel and how many more can be created.
         */
        get: operations["getTargetUserFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/talkchannel/update/target_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to a customer file
         * @description Adds up to 2,000 users to a customer file. Their values may only use names from the schema that the file was created
         *     with.
         *
         *     A `success_count` lower than `request_count` is not an error. Check that each missing user has added the channel,
         *     that with `user_type` `app` the `id` is the user ID from Kakao Login of a user linked to the app, and that with
         *     `phone` it is the phone number registered with Kakao Talk.
         */
        post: operations["updateTargetUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/talkchannel/delete/target_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete users from a customer file
         * @description Deletes users from a customer file. A successful response has no body, only a status.
         */
        post: operations["deleteTargetUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/push/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a push token
         * @description Registers the token that APNs or FCM issued to a device of a user. After that, the `uuid` reaches the user on all
         *     registered devices.
         *
         *     The app needs push notification switched on, with its credentials for APNs, FCM or both stored in the console;
         *     otherwise the call fails with code `-2`. A token is not renewed automatically: register it again before it expires,
         *     and whenever the device gets a new one.
         *
         *     For servers only, since it takes the admin key.
         */
        post: operations["registerPushToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/push/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List push tokens of users
         * @description Lists the registered push tokens of one user or of up to 100 users. Send either `uuid` or `uuids`. The POST form
         *     takes the same fields in a form body.
         *
         *     For servers only, since it takes the admin key.
         */
        get: operations["getPushTokens"];
        put?: never;
        /**
         * List push tokens of users by form
         * @description The same as the GET form, with the fields in a form body. `uuids` is a JSON array inside its form field.
         *
         *     For servers only, since it takes the admin key.
         *
         *     Kakao's list of the APIs names only the GET form; the page of the product documents both.
         */
        post: operations["postPushTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/push/deregister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a push token
         * @description Removes the push token of a user's device, for example when the user logs out or switches notifications off.
         *
         *     A successful response has no body, only a status. For servers only, since it takes the admin key.
         */
        post: operations["deregisterPushToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/push/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a push notification
         * @description Sends a notification to all registered devices of the users, through APNs, FCM or both.
         *
         *     Success means that Kakao has accepted the message, not that a device received it. To learn of tokens that APNs or
         *     FCM rejects, set `return_url`.
         *
         *     With `bypass`, the message goes to the tokens in the call itself, not to the registered ones.
         *
         *     `uuids` and `push_message` are JSON inside their form fields. For servers only, since it takes the admin key.
         */
        post: operations["sendPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my calendars
         * @description Returns the default calendar and the sub-calendars of the user, and the calendars that the user subscribes to. For a
         *     sub-calendar that the calling service did not create, only the `id` is returned. Shared calendars of team chats are
         *     not supported.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     The order of the calendars is not documented.
         */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/create/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a sub-calendar
         * @description Creates a sub-calendar in the user's Talk Calendar. Ask the user first. A service can create at most 3 for a user,
         *     not two of the same name, and a user can have at most 99.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         */
        post: operations["createSubCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/update/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a sub-calendar
         * @description Changes the name, the color or the default reminders of a sub-calendar.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Whether omitted values stay unchanged is not documented.
         */
        post: operations["updateSubCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/delete/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a sub-calendar
         * @description Deletes a sub-calendar. The default calendar cannot be deleted.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         */
        delete: operations["deleteSubCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/create/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an event in my calendar
         * @description Creates a personal event in the user's default calendar, or in a sub-calendar that the calling service created;
         *     other calendars cannot be written to. `event` is a JSON object inside its form field.
         *
         *     The returned ID does not identify the occurrences of a repeating event; take their IDs from the list of events.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events of my calendars
         * @description Returns the events of one or all of the user's calendars in a period of at most 31 days. A repeating event is listed
         *     as its occurrences, each with an ID of its own.
         *
         *     Give the period in one way: by `from` and `to`, by `preset`, or by `next_page_token`. `next_page_token` overrides
         *     `preset`, `from` and `to`; `preset` overrides `from` and `to`.
         *
         *     To get the next page while `has_next` is true, send the `next_page_token` from the query of `after_url`, or call
         *     `after_url` unchanged, with the same access token.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event
         * @description Returns one event of the user's calendars with all details. For a repeating event, send the ID of an occurrence from
         *     the list of events.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/update/event/host": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit an event that I host
         * @description Edits an event whose host is the user. `event` is a JSON object inside its form field.
         *
         *     For a repeating event, `recur_update_type` is required, and `event_id` must be that of an occurrence from the list
         *     of events: with the ID from creating the event, the call fails.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         */
        post: operations["updateEventByHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/update/event/guest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit an event that I was invited to
         * @description Edits an event that the user was invited to. `event` is a JSON object inside its form field.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        post: operations["updateEventByGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/delete/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an event
         * @description Deletes an event from the user's calendar, or occurrences of a repeating one.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         */
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/public/create/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a public event
         * @description Publishes an event of a Kakao Talk Channel that is connected to the app. `event` is a JSON object inside its form
         *     field. For servers only, since it takes the admin key.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; the fields are those that working clients send, or marked as inferred.
         */
        post: operations["createPublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/public/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List public events
         * @description Returns the public events that the app's Kakao Talk Channels have published, with their IDs. For servers only, since
         *     it takes the admin key.
         *
         *     Paging is assumed to work as for the user's events: while `has_next` is true, send the `next_page_token` from the
         *     query of `after_url`.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        get: operations["listPublicEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/public/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a public event
         * @description Returns one public event of the app's Kakao Talk Channels with all details. For servers only, since it takes the
         *     admin key.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        get: operations["getPublicEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/public/update/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a public event
         * @description Edits a public event of the app's Kakao Talk Channels. `event` is a JSON object inside its form field. For servers
         *     only, since it takes the admin key.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; the fields are those that one working client sends, or marked as inferred.
         */
        post: operations["updatePublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/public/delete/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a public event
         * @description Deletes a public event of the app's Kakao Talk Channels. For servers only, since it takes the admin key.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        delete: operations["deletePublicEvent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/public/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a public event to my calendar
         * @description Adds a public event of a Kakao Talk Channel to the user's calendar. Ask the user first. Users can also add the event
         *     themselves, with the button of a message with the calendar template.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; the field is the one that a working client sends. How to remove the
         *     event again is not known.
         */
        post: operations["followPublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/subscribable/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calendars that users can subscribe to
         * @description Returns the calendars of Kakao Talk Channels that users can subscribe to, with their IDs. No call creates such a
         *     calendar: a service requests one from Kakao, and its channel manages it. For servers only, since it takes the admin
         *     key.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls. Whether an
         *     access token is accepted too is not documented.
         */
        get: operations["listSubscribableCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to a calendar of a channel
         * @description Subscribes the user to a Kakao Talk Channel's calendar. Ask the user first. The calendar is then listed in
         *     `subscribe_calendars` of the user's calendars.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        post: operations["subscribeCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unsubscribe from a calendar of a channel
         * @description Ends the user's subscription to a Kakao Talk Channel's calendar.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        delete: operations["unsubscribeCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/api/calendar/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Korean holidays and observances
         * @description Returns the public holidays and observances of Korea in a period of at most 31 days. For servers only, since it
         *     takes the admin key.
         *
         *     Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Whether the app needs the Talk Calendar permission is not documented for this call.
         */
        get: operations["listHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/calendar/create/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task
         * @description Creates a task in the user's Talk Calendar. `task` is a JSON object inside its form field; only `content` is
         *     required.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/calendar/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my tasks
         * @description Returns the tasks of the user.
         *
         *     Paging is assumed to work as for events: while `has_next` is true, send the `next_page_token` from the query of
         *     `after_url`.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/calendar/task/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List challenge records of a task
         * @description Returns the challenge record of a repeating task.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        get: operations["listTaskRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/calendar/update/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a task
         * @description Edits a task of the user. `task` is a JSON object inside its form field. A task on the user's Kakao Talk profile
         *     sticker cannot be edited.
         *
         *     To mark a task as done, use `/v1/api/calendar/complete/task`.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        post: operations["updateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/calendar/complete/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a task as done or open
         * @description Marks a task of the user as done, or reopens it.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; the fields are those that one working client sends.
         */
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api/calendar/delete/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description Deletes a task of the user. A task on the user's Kakao Talk profile sticker cannot be deleted.
         *
         *     Requires the Talk Calendar permission. Quota: 30,000 Talk Calendar calls a day for the app.
         *
         *     Kakao's tables of this call could not be read; what is marked as inferred is based on similar calls.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/system/ips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the IP addresses of the Kakao servers
         * @description Returns the IP address ranges and ports that a firewall must allow: those that Kakao calls from (inbound) and those
         *     that serve the Kakao APIs (outbound). Accepts any key of the app.
         */
        get: operations["getKakaoIpList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        UserIdType: UserIdType;
        TargetUserId: TargetUserId;
        TargetUser: TargetUser;
        UserIdentity: UserIdentity;
        KnownKapiErrorCode: KnownKapiErrorCode;
        KapiErrorCode: KapiErrorCode;
        KapiErrorMessage: KapiErrorMessage;
        KapiError: KapiError;
        KapiForbiddenError: KapiForbiddenError;
        UserPropertyValues: UserPropertyValues;
        SignupUser: SignupUser;
        AccessTokenInfo: AccessTokenInfo;
        SecureResource: SecureResource;
        KnownUserPropertyKey: KnownUserPropertyKey;
        UserPropertyKey: UserPropertyKey;
        UserPropertyKeys: UserPropertyKeys;
        UserProperties: UserProperties;
        KakaoAccountProfile: KakaoAccountProfile;
        KnownAgeRange: KnownAgeRange;
        AgeRange: AgeRange;
        KnownBirthdayType: KnownBirthdayType;
        BirthdayType: BirthdayType;
        KnownGender: KnownGender;
        Gender: Gender;
        KakaoAccount: KakaoAccount;
        PartnerData: PartnerData;
        UserMe: UserMe;
        UserMeQuery: UserMeQuery;
        AppUser: AppUser;
        UserIdListLimit: UserIdListLimit;
        UserIdListStart: UserIdListStart;
        SortOrder: SortOrder;
        UserIdList: UserIdList;
        UserIdListQuery: UserIdListQuery;
        UpdateUserProperties: UpdateUserProperties;
        KnownShippingAddressType: KnownShippingAddressType;
        ShippingAddressType: ShippingAddressType;
        ShippingAddress: ShippingAddress;
        ShippingAddressList: ShippingAddressList;
        ScopeIds: ScopeIds;
        KnownScopeType: KnownScopeType;
        ScopeType: ScopeType;
        Scope: Scope;
        UserScopes: UserScopes;
        RevokeScopes: RevokeScopes;
        ServiceTermsSelection: ServiceTermsSelection;
        ServiceTermsTag: ServiceTermsTag;
        KnownServiceTermsRoute: KnownServiceTermsRoute;
        ServiceTermsRoute: ServiceTermsRoute;
        ServiceTerms: ServiceTerms;
        UserServiceTerms: UserServiceTerms;
        RevokeServiceTerms: RevokeServiceTerms;
        RevokedServiceTerms: RevokedServiceTerms;
        ServiceTermsRevocation: ServiceTermsRevocation;
        UpgradeServiceTerms: UpgradeServiceTerms;
        AgreedServiceTerms: AgreedServiceTerms;
        ServiceTermsUpgrade: ServiceTermsUpgrade;
        KnownOidcGender: KnownOidcGender;
        OidcGender: OidcGender;
        OidcUserInfo: OidcUserInfo;
        TalkProfile: TalkProfile;
        FriendOrder: FriendOrder;
        Friend: Friend;
        FriendList: FriendList;
        TargetIds: TargetIds;
        ViewerId: ViewerId;
        TalkProfileInfo: TalkProfileInfo;
        TalkProfilesResult: TalkProfilesResult;
        TalkProfilesQuery: TalkProfilesQuery;
        LinkUrl: LinkUrl;
        MessageLink: MessageLink;
        MessageContent: MessageContent;
        MessageItem: MessageItem;
        MessageItemContent: MessageItemContent;
        MessageSocial: MessageSocial;
        MessageButtonTitle: MessageButtonTitle;
        MessageButton: MessageButton;
        FeedTemplate: FeedTemplate;
        ListTemplate: ListTemplate;
        LocationTemplate: LocationTemplate;
        CurrencyUnitPosition: CurrencyUnitPosition;
        MessageCommerce: MessageCommerce;
        CommerceTemplate: CommerceTemplate;
        TextTemplate: TextTemplate;
        CalendarTemplateIdType: CalendarTemplateIdType;
        CalendarTemplate: CalendarTemplate;
        DefaultTemplate: DefaultTemplate;
        DefaultMemo: DefaultMemo;
        MemoResult: MemoResult;
        MessageTemplateId: MessageTemplateId;
        MessageTemplateArgs: MessageTemplateArgs;
        CustomMemo: CustomMemo;
        ScrapUrl: ScrapUrl;
        ScrapMemo: ScrapMemo;
        ReceiverUuids: ReceiverUuids;
        ReceiverIdType: ReceiverIdType;
        DefaultFriendsMessage: DefaultFriendsMessage;
        MessageFailure: MessageFailure;
        FriendsMessageResult: FriendsMessageResult;
        CustomFriendsMessage: CustomFriendsMessage;
        ScrapFriendsMessage: ScrapFriendsMessage;
        SecureImageAddress: SecureImageAddress;
        ShareImageUpload: ShareImageUpload;
        ShareImageInfo: ShareImageInfo;
        ShareImageInfos: ShareImageInfos;
        SharedImage: SharedImage;
        ShareImageScrap: ShareImageScrap;
        ChannelPublicId: ChannelPublicId;
        ChannelIdType: ChannelIdType;
        KnownChannelRelation: KnownChannelRelation;
        ChannelRelation: ChannelRelation;
        TalkChannelRelation: TalkChannelRelation;
        TalkChannels: TalkChannels;
        TalkChannelsOfUser: TalkChannelsOfUser;
        CustomerFieldType: CustomerFieldType;
        CustomerFileSchema: CustomerFileSchema;
        CreateCustomerFile: CreateCustomerFile;
        CustomerFileId: CustomerFileId;
        CreatedCustomerFile: CreatedCustomerFile;
        KnownCustomerFileStatus: KnownCustomerFileStatus;
        CustomerFileStatus: CustomerFileStatus;
        CustomerFile: CustomerFile;
        CustomerFiles: CustomerFiles;
        CustomerIdType: CustomerIdType;
        CustomerId: CustomerId;
        Customer: Customer;
        AddCustomers: AddCustomers;
        AddedCustomers: AddedCustomers;
        DeleteCustomers: DeleteCustomers;
        PushUserId: PushUserId;
        PushDeviceId: PushDeviceId;
        KnownPushType: KnownPushType;
        RegisterPushToken: RegisterPushToken;
        PushTokenLifetime: PushTokenLifetime;
        PushUserIds: PushUserIds;
        PushType: PushType;
        PushToken: PushToken;
        PushTokensOfUser: PushTokensOfUser;
        PushTokensOfUsers: PushTokensOfUsers;
        PushTokensQuery: PushTokensQuery;
        DeregisterPushToken: DeregisterPushToken;
        ApnsAlert: ApnsAlert;
        PushForApns: PushForApns;
        PushFcmPriority: PushFcmPriority;
        PushForFcm: PushForFcm;
        PushMessage: PushMessage;
        SendPush: SendPush;
        CalendarFilter: CalendarFilter;
        CalendarId: CalendarId;
        KnownCalendarColor: KnownCalendarColor;
        CalendarColor: CalendarColor;
        UserCalendar: UserCalendar;
        SubscribedCalendar: SubscribedCalendar;
        CalendarList: CalendarList;
        CreateSubCalendar: CreateSubCalendar;
        CalendarReference: CalendarReference;
        UpdateSubCalendar: UpdateSubCalendar;
        EventTimeInput: EventTimeInput;
        EventRecurrenceRule: EventRecurrenceRule;
        EventLocationInput: EventLocationInput;
        EventReminders: EventReminders;
        CalendarEventInput: CalendarEventInput;
        CreateCalendarEvent: CreateCalendarEvent;
        EventId: EventId;
        EventReference: EventReference;
        EventPeriod: EventPeriod;
        KnownEventType: KnownEventType;
        EventType: EventType;
        EventTime: EventTime;
        CalendarEventSummary: CalendarEventSummary;
        CalendarEventList: CalendarEventList;
        EventLocation: EventLocation;
        EventBannerLink: EventBannerLink;
        EventBanner: EventBanner;
        CalendarEvent: CalendarEvent;
        CalendarEventDetail: CalendarEventDetail;
        RecurUpdateType: RecurUpdateType;
        CalendarEventChanges: CalendarEventChanges;
        UpdateEventByHost: UpdateEventByHost;
        EventReceipt: EventReceipt;
        GuestEventChanges: GuestEventChanges;
        UpdateEventByGuest: UpdateEventByGuest;
        GuestEventReceipt: GuestEventReceipt;
        PublicEventMessageLink: PublicEventMessageLink;
        PublicEventMessageButton: PublicEventMessageButton;
        PublicEventReminderMessage: PublicEventReminderMessage;
        PublicEventNotificationMessage: PublicEventNotificationMessage;
        PublicEventInput: PublicEventInput;
        CreatePublicEvent: CreatePublicEvent;
        PublicEventReference: PublicEventReference;
        PublicEvent: PublicEvent;
        PublicEventList: PublicEventList;
        PublicEventDetail: PublicEventDetail;
        PublicEventChanges: PublicEventChanges;
        UpdatePublicEvent: UpdatePublicEvent;
        PublicEventReceipt: PublicEventReceipt;
        FollowPublicEvent: FollowPublicEvent;
        SubscribableCalendar: SubscribableCalendar;
        SubscribableCalendarList: SubscribableCalendarList;
        SubscribeToCalendar: SubscribeToCalendar;
        CalendarSubscriptionReceipt: CalendarSubscriptionReceipt;
        Holiday: Holiday;
        HolidayList: HolidayList;
        TaskDueInfoInput: TaskDueInfoInput;
        TaskRecurrenceInput: TaskRecurrenceInput;
        CalendarTaskInput: CalendarTaskInput;
        CreateTask: CreateTask;
        TaskId: TaskId;
        TaskReference: TaskReference;
        TaskStatusFilter: TaskStatusFilter;
        TaskDueInfo: TaskDueInfo;
        TaskRecurrence: TaskRecurrence;
        CalendarTask: CalendarTask;
        CalendarTaskList: CalendarTaskList;
        TaskRecord: TaskRecord;
        TaskRecordList: TaskRecordList;
        CalendarTaskChanges: CalendarTaskChanges;
        UpdateTask: UpdateTask;
        TaskReceipt: TaskReceipt;
        CompleteTask: CompleteTask;
        IpDirection: IpDirection;
        KnownKakaoService: KnownKakaoService;
        KakaoService: KakaoService;
        IpRanges: IpRanges;
        IpChange: IpChange;
        ServiceIp: ServiceIp;
        KakaoIpList: KakaoIpList;
    };
    responses: {
        /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
        KapiBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KapiError;
            };
        };
        /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
        KapiUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": KapiError;
            };
        };
        /** @description The app or the user is not allowed to do this. */
        KapiForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KapiForbiddenError;
            };
        };
        /** @description System error at Kakao. A retry may succeed. */
        KapiInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KapiError;
            };
        };
        /** @description A gateway in front of the API failed. A retry may succeed. The body of this status is not documented; it need not be JSON. */
        KapiBadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The service is under maintenance or overloaded. A retry may succeed. */
        KapiServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": KapiError;
            };
        };
    };
    parameters: {
        /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
        userTargetIdType: UserIdType;
        /** @description User ID (회원번호) of the user. Required with the admin key; omit it otherwise. */
        userTargetId: TargetUserId;
        /** @description Channels to check, as a comma-separated list. Defaults to all channels connected to the app. */
        channelIds: ChannelPublicId[];
        /** @description Kind of ID in `channel_ids`. */
        channelIdTypeParameter: ChannelIdType;
        /** @description Public ID of the Kakao Talk Channel. Inferred from creating and editing public events, which send it. Not found in Kakao's pages; inferred. */
        channelPublicIdParameter: ChannelPublicId;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The scheme that was used (`Bearer` for an access token, `KakaoAK` for a key) and the fixed word `invalid_token`. The
         *     body holds the actual cause.
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type ResponseKapiBadRequest = components['responses']['KapiBadRequest'];
export type ResponseKapiUnauthorized = components['responses']['KapiUnauthorized'];
export type ResponseKapiForbidden = components['responses']['KapiForbidden'];
export type ResponseKapiInternalServerError = components['responses']['KapiInternalServerError'];
export type ResponseKapiBadGateway = components['responses']['KapiBadGateway'];
export type ResponseKapiServiceUnavailable = components['responses']['KapiServiceUnavailable'];
export type ParameterUserTargetIdType = components['parameters']['userTargetIdType'];
export type ParameterUserTargetId = components['parameters']['userTargetId'];
export type ParameterChannelIds = components['parameters']['channelIds'];
export type ParameterChannelIdTypeParameter = components['parameters']['channelIdTypeParameter'];
export type ParameterChannelPublicIdParameter = components['parameters']['channelPublicIdParameter'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export interface operations {
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user to log out. Required with the admin key; omit it otherwise. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": TargetUser;
            };
        };
        responses: {
            /** @description The user was logged out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserIdentity;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    unlink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user to unlink. Required with the admin key; omit it otherwise. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": TargetUser;
            };
        };
        responses: {
            /** @description The user was unlinked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserIdentity;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    signup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description User properties to store with the link. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": SignupUser;
            };
        };
        responses: {
            /** @description The user was linked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserIdentity;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getAccessTokenInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessTokenInfo;
                };
            };
            400: components["responses"]["KapiBadRequest"];
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getUserMe: {
        parameters: {
            query?: {
                /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
                target_id_type?: components["parameters"]["userTargetIdType"];
                /** @description User ID (회원번호) of the user. Required with the admin key; omit it otherwise. */
                target_id?: components["parameters"]["userTargetId"];
                /** @description Whether image URLs use HTTPS. By default they may be plain HTTP. */
                secure_resource?: SecureResource;
                /** @description Fields to get, as a JSON array. Defaults to all of them. */
                property_keys?: UserPropertyKeys;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Information on the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserMe;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    postUserMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which information to get, about which user. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": UserMeQuery;
            };
        };
        responses: {
            /** @description Information on the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserMe;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listAppUsers: {
        parameters: {
            query: {
                /** @description Users to get, as a JSON array. At most 100, and at most 20 with `property_keys`. */
                target_ids: Int64[];
                /** @description Kind of ID in `target_ids`. */
                target_id_type: UserIdType;
                /** @description Fields to get in addition to the basic ones, as a JSON array. Defaults to only the basic ones. */
                property_keys?: UserPropertyKeys;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Information on the users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppUser[];
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listUserIds: {
        parameters: {
            query?: {
                /** @description Number of users per page. */
                limit?: UserIdListLimit;
                /** @description User ID (회원번호) at which the page starts; it is part of the page itself. Defaults to the smallest ID. */
                from_id?: UserIdListStart;
                /** @description Direction of the list. Defaults to `asc`. */
                order?: SortOrder;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of user IDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserIdList;
                };
            };
            400: components["responses"]["KapiBadRequest"];
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            /** @description A quota is exceeded. On most operations this is status 400. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    postUserIds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which page to get. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": UserIdListQuery;
            };
        };
        responses: {
            /** @description One page of user IDs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserIdList;
                };
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            /** @description A quota is exceeded. On most operations this is status 400. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    updateUserProperties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user properties to store. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateUserProperties;
            };
        };
        responses: {
            /** @description The user properties were stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserIdentity;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getShippingAddresses: {
        parameters: {
            query?: {
                /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
                target_id_type?: components["parameters"]["userTargetIdType"];
                /** @description User ID (회원번호) of the user. Required with the admin key; omit it otherwise. */
                target_id?: components["parameters"]["userTargetId"];
                /** @description ID of the one address to get. */
                address_id?: Int64;
                /**
                 * @description Only addresses that last changed before this time, in seconds since 1 January 1970, 00:00 UTC. By default or
                 *     with 0, the list starts at the newest change.
                 */
                from_updated_at?: Int64;
                /** @description Number of addresses on a page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShippingAddressList;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getScopes: {
        parameters: {
            query?: {
                /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
                target_id_type?: components["parameters"]["userTargetIdType"];
                /** @description User ID (회원번호) of the user. Required with the admin key; omit it otherwise. */
                target_id?: components["parameters"]["userTargetId"];
                /** @description IDs of the consent items to get, as a JSON array. Defaults to all of them. */
                scopes?: ScopeIds;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserScopes;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    revokeScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The consent items to revoke, and for whom. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": RevokeScopes;
            };
        };
        responses: {
            /** @description The consent items after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserScopes;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getServiceTerms: {
        parameters: {
            query?: {
                /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
                target_id_type?: components["parameters"]["userTargetIdType"];
                /** @description User ID (회원번호) of the user. Required with the admin key; omit it otherwise. */
                target_id?: components["parameters"]["userTargetId"];
                /** @description Which service terms to list. Defaults to those that the user agreed to. */
                result?: ServiceTermsSelection;
                /** @description Tags of the service terms to get, as a comma-separated list. Defaults to all of the list that `result` names. */
                tags?: ServiceTermsTag[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service terms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserServiceTerms;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    revokeServiceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The service terms whose consent to revoke, and for whom. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": RevokeServiceTerms;
            };
        };
        responses: {
            /** @description The service terms whose consent was revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceTermsRevocation;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    upgradeServiceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The service terms to mark as agreed, and for whom. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpgradeServiceTerms;
            };
        };
        responses: {
            /** @description The service terms that were marked as agreed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceTermsUpgrade;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getOidcUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OidcUserInfo;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getTalkProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, with the fields that the user agreed to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TalkProfile;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listFriends: {
        parameters: {
            query?: {
                /** @description Number of friends to skip. */
                offset?: number;
                /** @description Number of friends per page. */
                limit?: number;
                /** @description Direction of the sort. Defaults to `asc`. */
                order?: SortOrder;
                /** @description Sort order. Defaults to `favorite`. */
                friend_order?: FriendOrder;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of friends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FriendList;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getTalkProfilesByUserList: {
        parameters: {
            query: {
                /** @description Users whose profiles to get, as a JSON array. */
                target_ids: TargetIds;
                /** @description Kind of ID in `target_ids`. */
                target_id_type: UserIdType;
                /**
                 * @description User ID (회원번호) of the viewer: targets who are friends of this user return the profile that they show to this
                 *     friend. Without it, the response contains only `targets`.
                 */
                viewer_id?: ViewerId;
                /** @description Kind of ID in `viewer_id`. */
                viewer_id_type?: UserIdType;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Profiles of the targets, and of the viewer if the call named one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TalkProfilesResult;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    queryTalkProfilesByUserList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which profiles to get, and as seen by whom. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TalkProfilesQuery;
            };
        };
        responses: {
            /** @description Profiles of the targets, and of the viewer if the call named one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TalkProfilesResult;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    sendMemoDefault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": DefaultMemo;
            };
        };
        responses: {
            /** @description The message was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MemoResult;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    sendMemoCustom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The template and its arguments. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CustomMemo;
            };
        };
        responses: {
            /** @description The message was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MemoResult;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    sendMemoScrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The page, and the template to fill. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ScrapMemo;
            };
        };
        responses: {
            /** @description The message was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MemoResult;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    sendFriendsMessageDefault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The receivers and the message. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": DefaultFriendsMessage;
            };
        };
        responses: {
            /** @description The message was sent to all receivers, or to some of several. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FriendsMessageResult;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    sendFriendsMessageCustom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The receivers, the template and its arguments. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CustomFriendsMessage;
            };
        };
        responses: {
            /** @description The message was sent to all receivers, or to some of several. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FriendsMessageResult;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    sendFriendsMessageScrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The receivers, the page, and the template to fill. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ScrapFriendsMessage;
            };
        };
        responses: {
            /** @description The message was sent to all receivers, or to some of several. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FriendsMessageResult;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    uploadShareImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The picture. */
        requestBody: {
            content: {
                "multipart/form-data": ShareImageUpload;
            };
        };
        responses: {
            /** @description The stored picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SharedImage;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    scrapShareImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where the picture is. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ShareImageScrap;
            };
        };
        responses: {
            /** @description The stored picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SharedImage;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    deleteShareImage: {
        parameters: {
            query: {
                /** @description Address of the stored picture. Not found in Kakao's pages; known from its SDKs. */
                image_url: LinkUrl;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture was deleted. The body of this status is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getTalkChannels: {
        parameters: {
            query?: {
                /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
                target_id_type?: UserIdType;
                /** @description User ID (회원번호) of the user to check. Required with the admin key; omit it otherwise. */
                target_id?: Int64;
                /** @description Channels to check, as a comma-separated list. Defaults to all channels connected to the app. */
                channel_ids?: components["parameters"]["channelIds"];
                /** @description Kind of ID in `channel_ids`. */
                channel_id_type?: components["parameters"]["channelIdTypeParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relation to each channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TalkChannels;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getTalkChannelsMulti: {
        parameters: {
            query: {
                /** @description Kind of ID in `target_ids`. */
                target_id_type: UserIdType;
                /** @description User IDs (회원번호) of the users to check, at most 200, as a comma-separated list. */
                target_ids: Int64[];
                /** @description Kind of ID in `channel_ids`. */
                channel_id_type?: components["parameters"]["channelIdTypeParameter"];
                /** @description Channels to check, as a comma-separated list. Defaults to all channels connected to the app. */
                channel_ids?: components["parameters"]["channelIds"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each user who could be checked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TalkChannelsOfUser[];
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    createTargetUserFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file to create. */
        requestBody: {
            content: {
                "application/json": CreateCustomerFile;
            };
        };
        responses: {
            /** @description The file was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatedCustomerFile;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getTargetUserFile: {
        parameters: {
            query: {
                /** @description The channel whose files to list. */
                channel_public_id: ChannelPublicId;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerFiles;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    updateTargetUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to add. */
        requestBody: {
            content: {
                "application/json": AddCustomers;
            };
        };
        responses: {
            /** @description How many of the users were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddedCustomers;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    deleteTargetUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users to delete. */
        requestBody: {
            content: {
                "application/json": DeleteCustomers;
            };
        };
        responses: {
            /** @description The users were deleted. The body is empty, although the response names a JSON content type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            /** @description The access token or key is invalid, or the caller does not match what is registered for the app. */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    registerPushToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token, its device and its user. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": RegisterPushToken;
            };
        };
        responses: {
            /** @description The token was registered. The body is a bare number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PushTokenLifetime;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getPushTokens: {
        parameters: {
            query?: {
                /** @description One user. Required unless `uuids` is sent. */
                uuid?: PushUserId;
                /** @description Several users, at most 100, as a JSON array. Required unless `uuid` is sent. */
                uuids?: PushUserIds;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. The body is a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PushToken[];
                };
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    postPushTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose tokens to list. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": PushTokensQuery;
            };
        };
        responses: {
            /** @description The tokens. The body is a bare array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PushToken[];
                };
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    deregisterPushToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which token to remove. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": DeregisterPushToken;
            };
        };
        responses: {
            /** @description The token was removed. Kakao documents no body; its Android SDK reads none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    sendPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The notification and its receivers. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": SendPush;
            };
        };
        responses: {
            /** @description Kakao has accepted the notification. Kakao documents no body; its Android SDK reads none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                /** @description Kinds of calendar to get, as a comma-separated list. Defaults to all. */
                filter?: CalendarFilter[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendars, by kind. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarList;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    createSubCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sub-calendar to create. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateSubCalendar;
            };
        };
        responses: {
            /** @description The sub-calendar was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarReference;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    updateSubCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sub-calendar and what to change. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateSubCalendar;
            };
        };
        responses: {
            /** @description The sub-calendar was edited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarReference;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    deleteSubCalendar: {
        parameters: {
            query: {
                /** @description The sub-calendar to delete. Not found in Kakao's pages; seen in use. */
                calendar_id: CalendarId;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sub-calendar was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarReference;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event, and its calendar. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateCalendarEvent;
            };
        };
        responses: {
            /** @description The event was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventReference;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Calendar whose events to get. Defaults to all calendars. Not found in Kakao's pages; seen in use. */
                calendar_id?: CalendarId;
                /** @description Predefined period. Required without `from` and `to`, and without `next_page_token`, which overrides it. Not found in Kakao's pages; seen in use. */
                preset?: EventPeriod;
                /**
                 * @description Start of the period in UTC, as `2022-10-26T00:00:00Z`. Required together with `to` unless `preset` or
                 *     `next_page_token` is sent, either of which overrides it.
                 *
                 *     Not found in Kakao's pages; seen in use.
                 */
                from?: string;
                /**
                 * @description End of the period in UTC, at most 31 days after `from`. Required together with `from` unless `preset` or
                 *     `next_page_token` is sent, either of which overrides it.
                 *
                 *     Not found in Kakao's pages; seen in use.
                 */
                to?: string;
                /** @description Time zone of the days on which the period begins and ends, as an IANA name. Not found in Kakao's pages; seen in use. */
                time_zone?: string;
                /** @description Number of events per page. Not found in Kakao's pages; seen in use. */
                limit?: number;
                /** @description Token of the next page, from the query of `after_url`. It contains `from`, `to` and `limit`. Not found in Kakao's pages; seen in use. */
                next_page_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarEventList;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getEvent: {
        parameters: {
            query: {
                /** @description The event to get; for a repeating event, an occurrence. Not found in Kakao's pages; seen in use. */
                event_id: EventId;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarEventDetail;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    updateEventByHost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event and what to change. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateEventByHost;
            };
        };
        responses: {
            /** @description The event was edited. After an edit of a repeating event, an empty body has been observed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    updateEventByGuest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event and what to change. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateEventByGuest;
            };
        };
        responses: {
            /** @description The event was edited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GuestEventReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    deleteEvent: {
        parameters: {
            query: {
                /** @description The event to delete; for a repeating event, an occurrence. Not found in Kakao's pages; seen in use. */
                event_id: EventId;
                /** @description Which occurrences of a repeating event to delete. Not found in Kakao's pages; seen in use. */
                recur_update_type?: RecurUpdateType;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event was deleted. After deleting from a repeating event, an empty body has been observed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    createPublicEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event, and the channel that publishes it. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreatePublicEvent;
            };
        };
        responses: {
            /** @description The public event was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicEventReference;
                };
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listPublicEvents: {
        parameters: {
            query?: {
                /** @description Public ID of the Kakao Talk Channel. Inferred from creating and editing public events, which send it. Not found in Kakao's pages; inferred. */
                channel_public_id?: components["parameters"]["channelPublicIdParameter"];
                /** @description Predefined period. Inferred from the list of the user's events. Not found in Kakao's pages; inferred. */
                preset?: EventPeriod;
                /** @description Start of the period in UTC. Inferred from the lists of the user's events and of holidays. Not found in Kakao's pages; inferred. */
                from?: string;
                /**
                 * @description End of the period in UTC, at most 31 days after `from`. Inferred from the lists of the user's events and of
                 *     holidays.
                 *
                 *     Not found in Kakao's pages; inferred.
                 */
                to?: string;
                /** @description Number of events per page. Inferred from the list of the user's events. Not found in Kakao's pages; inferred. */
                limit?: number;
                /** @description Token of the next page, from the query of `after_url`. Inferred from the list of the user's events. Not found in Kakao's pages; inferred. */
                next_page_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicEventList;
                };
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getPublicEvent: {
        parameters: {
            query: {
                /** @description The public event to get. The name is that of the calls that edit and add a public event. Not found in Kakao's pages; inferred. */
                event_id: EventId;
                /** @description Public ID of the Kakao Talk Channel. Inferred from creating and editing public events, which send it. Not found in Kakao's pages; inferred. */
                channel_public_id?: components["parameters"]["channelPublicIdParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicEventDetail;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    updatePublicEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The public event and what to change. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdatePublicEvent;
            };
        };
        responses: {
            /** @description The public event was edited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicEventReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    deletePublicEvent: {
        parameters: {
            query: {
                /** @description The public event to delete. The name is that of the calls that edit and add a public event. Not found in Kakao's pages; inferred. */
                event_id: EventId;
                /** @description Public ID of the Kakao Talk Channel. Inferred from creating and editing public events, which send it. Not found in Kakao's pages; inferred. */
                channel_public_id?: components["parameters"]["channelPublicIdParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public event was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicEventReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    followPublicEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The public event to add. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": FollowPublicEvent;
            };
        };
        responses: {
            /** @description The public event was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicEventReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listSubscribableCalendars: {
        parameters: {
            query?: {
                /** @description Public ID of the Kakao Talk Channel. Inferred from creating and editing public events, which send it. Not found in Kakao's pages; inferred. */
                channel_public_id?: components["parameters"]["channelPublicIdParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendars. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscribableCalendarList;
                };
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    subscribeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The calendar to subscribe to. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": SubscribeToCalendar;
            };
        };
        responses: {
            /** @description The user subscribes to the calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarSubscriptionReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    unsubscribeCalendar: {
        parameters: {
            query: {
                /** @description The subscribed calendar. The name is inferred from the call that deletes a sub-calendar. Not found in Kakao's pages; inferred. */
                calendar_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarSubscriptionReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listHolidays: {
        parameters: {
            query: {
                /** @description Start of the period in UTC, as `2022-05-17T12:00:00Z`. Not found in Kakao's pages; seen in use. */
                from: string;
                /** @description End of the period in UTC, at most 31 days after `from`. Not found in Kakao's pages; seen in use. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holidays and observances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HolidayList;
                };
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The task to create. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateTask;
            };
        };
        responses: {
            /** @description The task was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskReference;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Which tasks to get, by whether they are done. Not found in Kakao's pages; seen in use. */
                task_status?: TaskStatusFilter;
                /** @description Start of the period. Inferred from the list of events. Not found in Kakao's pages; inferred. */
                from?: string;
                /** @description End of the period, at most 31 days after `from`. Inferred from the list of events. Not found in Kakao's pages; inferred. */
                to?: string;
                /** @description Number of tasks per page. Inferred from the list of events. Not found in Kakao's pages; inferred. */
                limit?: number;
                /** @description Token of the next page, from the query of `after_url`. Inferred from the list of events. Not found in Kakao's pages; inferred. */
                next_page_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CalendarTaskList;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    listTaskRecords: {
        parameters: {
            query?: {
                /** @description The task whose record to get. The name is that of the calls that complete and delete a task. Not found in Kakao's pages; inferred. */
                task_id?: TaskId;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskRecordList;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The task and what to change. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateTask;
            };
        };
        responses: {
            /** @description The task was edited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    completeTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The task, and whether it is done. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CompleteTask;
            };
        };
        responses: {
            /** @description The task was marked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    deleteTask: {
        parameters: {
            query: {
                /** @description The task to delete. Not found in Kakao's pages; seen in use. */
                task_id: TaskId;
                /** @description Which occurrences of a repeating task to delete. Inferred from deleting an event. Not found in Kakao's pages; inferred. */
                recur_update_type?: RecurUpdateType;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskReceipt;
                };
            };
            /** @description The request is wrong or cannot be served. Kakao uses this status for most codes, including an exceeded quota and */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiError;
                };
            };
            401: components["responses"]["KapiUnauthorized"];
            /** @description The app or the user is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KapiForbiddenError;
                };
            };
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
    getKakaoIpList: {
        parameters: {
            query?: {
                /** @description Direction to list. Defaults to both. */
                rule_type?: IpDirection;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The IP addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KakaoIpList;
                };
            };
            400: components["responses"]["KapiBadRequest"];
            401: components["responses"]["KapiUnauthorized"];
            403: components["responses"]["KapiForbidden"];
            500: components["responses"]["KapiInternalServerError"];
            502: components["responses"]["KapiBadGateway"];
            503: components["responses"]["KapiServiceUnavailable"];
        };
    };
}
/**
 * @description Kind of ID that identifies a user. The only value is `user_id`, the user ID (회원번호) in the app.
 * @constant
 */
export type UserIdType = "user_id";
/**
 * Format: int64
 * @description User ID (회원번호) of the user. A UUID, such as that of a friend, is not accepted.
 */
export type TargetUserId = Int64;
/** @description The user that a call with the admin key is about. */
export interface TargetUser {
    target_id_type: UserIdType;
    target_id: TargetUserId;
}
/** @description The user that the call was about. */
export interface UserIdentity {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    id: Int64;
}
/**
 * Format: int32
 * @description Codes of kapi.kakao.com, api.kakaobrain.com and apis-navi.kakaomobility.com, the `code` of their errors.
 *
 *     - `-1`: Internal error at Kakao. Retry.
 *     - `-2`: A parameter is missing, of the wrong type or out of range. Correct the request: see the message for the parameter.
 *     - `-3`: A feature that the API needs is off, or the API is not among those of the admin key. Switch it on in the console: Kakao Login under [Kakao Login] > [Usage settings], a consent item under [Kakao Login] > [Consent items], an API of the admin key under [App] > [Admin key] > [Available APIs].
 *     - `-4`: The account is restricted or barred from this action. Ask the user to check the state of the Kakao Account; a retry does not help. For an account of the app's own, ask on DevTalk.
 *     - `-5`: The app has no permission for the API. Apply for the permission under [App] > [Request additional features]. Until it is granted, test with members of the app.
 *     - `-6`: Kakao does not allow the action. Stay within what is documented for the operation.
 *     - `-7`: The service is under maintenance or has an internal error. Retry later; see the service notices of Kakao Developers and the status API.
 *     - `-8`: A header is wrong. Correct the headers: `Authorization`, and `Content-Type` of a request with a body.
 *     - `-9`: The API has been discontinued. Look up the successor in the notices and the release notes of Kakao Developers.
 *     - `-10`: A quota is exceeded. Wait until the quota resets; see the quota of the operation.
 *     - `-11`: The daily or monthly spending limit of a paid API is reached. Raise the limit, or wait until it resets.
 *     - `-12`: The app or its developer account is restricted. See the state of the app and the mails to its members, or ask on DevTalk with the app ID.
 *     - `-13`: The app is suspended: since 8 February 2026, Kakao suspends an app that is not used for six months, and deletes it after six more. Lift the suspension in the console.
 *     - `-101`: The user is not linked to the app. Let the user log in with Kakao first.
 *     - `-102`: The user is linked to the app already, so signing up has nothing to do. Nothing to do: the user is linked. Without automatic linking switched off, do not call the manual signup.
 *     - `-103`: The Kakao Account is dormant or does not exist. Ask the user to activate the Kakao Account and to log in again.
 *     - `-201`: A user property key is not registered. Register the key under [Kakao Login] > [Advanced] > [User properties], or use a registered one.
 *     - `-301`: The app does not exist. Check the app key.
 *     - `-401`: The key or access token is invalid, or the caller does not match what is registered for the app. Check the key, refresh the access token, and check what is registered for the app.
 *     - `-402`: The user has not agreed to a consent item that the call needs. Request `required_scopes` from the user with an additional-consent login (`scope` of `/oauth/authorize`), then retry with the new token.
 *     - `-405`: The user's age must be verified. Ask the user to verify the age.
 *     - `-406`: The user is under 14, and the app does not admit such users. Nothing to do: the app does not admit users under 14. The business information of the app changes that.
 *     - `-421`: Signing is not complete. Complete the signing.
 *     - `-422`: The transaction is not valid, since it was not signed in time. Start the signing again.
 *     - `-423`: The transaction or its public key has expired. Start the signing again.
 *     - `-451`: The user is below the age limit. Do not offer the feature to this user.
 *     - `-452`: The user's age has been verified already. Go on; no further check is needed.
 *     - `-453`: The limit of age checks is exceeded. Do not check the age again.
 *     - `-480`: The verified age differs from an earlier result. Ask the user to verify the age again.
 *     - `-481`: The verified connecting information (CI) differs. Ask the user to verify the identity again.
 *     - `-501`: The user has no Kakao Talk account, or one that is suspended. Ask the user to sign up for Kakao Talk with the Kakao Account.
 *     - `-502`: The receiver is not a friend of the sender. Retry once the cached friends list has expired.
 *     - `-504`: The message was sent to a device that does not support it. Ask the receiver to open Kakao Talk on another device.
 *     - `-520`: No event or calendar has this ID. Check the ID.
 *     - `-521`: The task is on a Kakao Talk profile sticker and cannot be changed or deleted. Ask the user to remove the sticker first.
 *     - `-530`: The receiver refuses messages. Nothing to do: do not send to this receiver.
 *     - `-531`: The sender has reached the monthly limit. Wait for the next month.
 *     - `-532`: The sender has reached the daily limit in this app, over all receivers. Wait for the next day.
 *     - `-533`: The receiver has reached the daily limit from this app. Wait for the next day.
 *     - `-536`: The sender has reached the daily limit to this receiver. Wait for the next day.
 *     - `-541`: The Kakao Talk Channel does not exist. Check the channel ID.
 *     - `-544`: Kakao has banned the channel. Lift the ban in the Kakao Talk Channel admin center.
 *     - `-602`: An uploaded image is too large. Send a smaller file.
 *     - `-603`: The platform took too long to process the call. Retry.
 *     - `-606`: Too many images. Send fewer images.
 *     - `-813`: Error of Kakao Moment, which has codes of its own below this one. See the error codes of Kakao Moment.
 *     - `-815`: Internal error of the Kakao Talk Channel API. Retry.
 *     - `-816`: No customer file has this ID. Check `file_id`.
 *     - `-817`: The name of the customer file is taken or not allowed. Choose another name.
 *     - `-818`: The channel has 30 customer files, including those uploaded in the channel admin center. Delete a file.
 *     - `-819`: The Kakao Talk Channel is not connected to the app. Connect it under [App] > [Kakao Talk Channel] > [Connected Kakao Talk Channel].
 *     - `-820`: Internal error of Keyword Ad. Retry.
 *     - `-830`: Internal error of KoGPT or Karlo. Retry.
 *     - `-831`: A burst of requests exceeds what the server can process. Wait, then retry.
 *     - `-901`: The device has no registered push token. Register the token.
 *     - `-903`: The key or token belongs to an unregistered developer. Register as a developer of Kakao Developers with the account that owns the app.
 *     - `-911`: The format of an image is not supported. Convert the image.
 *     - `-9798`: The service is under maintenance. Wait, then retry; see the service notices of Kakao Developers.
 * @enum {integer}
 */
export type KnownKapiErrorCode = -1 | -2 | -3 | -4 | -5 | -6 | -7 | -8 | -9 | -10 | -11 | -12 | -13 | -101 | -102 | -103 | -201 | -301 | -401 | -402 | -405 | -406 | -421 | -422 | -423 | -451 | -452 | -453 | -480 | -481 | -501 | -502 | -504 | -520 | -521 | -530 | -531 | -532 | -533 | -536 | -541 | -544 | -602 | -603 | -606 | -813 | -815 | -816 | -817 | -818 | -819 | -820 | -830 | -831 | -901 | -903 | -911 | -9798;
/** @description Error code of Kakao, a negative number. Branch on this, never on `msg`. */
export type KapiErrorCode = KnownKapiErrorCode | (number & {});
/** @description Cause of the failure in English. The same code comes with different messages, and messages change. */
export type KapiErrorMessage = string;
/** @description Error body of kapi.kakao.com. */
export interface KapiError {
    code: KapiErrorCode;
    msg: KapiErrorMessage;
}
/**
 * @description Error body of kapi.kakao.com with status 403. Code `-402` adds which consent items are missing; request
 *     `required_scopes` from the user with an additional-consent login, then retry.
 */
export interface KapiForbiddenError {
    code: KapiErrorCode;
    msg: KapiErrorMessage;
    /** @description Kakao's name for the API, such as `FRIENDS` or `TALK_MEMO_DEFAULT_SEND`. Only with code `-402`. */
    api_type?: string;
    /** @description IDs of the consent items that the user still has to agree to. Only with code `-402`. */
    required_scopes?: string[];
    /** @description IDs of the consent items that the user has agreed to. Only with code `-402`. */
    allowed_scopes?: string[];
}
/**
 * @description User properties to store, key to value. Each key must be registered in the console. `nickname`, `profile_image` and
 *     `thumbnail_image` cannot be stored since 12 May 2022: they follow the profile of the Kakao Account.
 *
 *     Neither the maximum number of keys nor the maximum length of keys and values is documented.
 */
export interface UserPropertyValues {
    [key: string]: string;
}
/** @description What to store with the link. */
export interface SignupUser {
    properties?: UserPropertyValues;
}
/** @description Owner and remaining lifetime of an access token. */
export interface AccessTokenInfo {
    /**
     * Format: int64
     * @description User ID (회원번호) of the token's user in the app.
     */
    id: Int64;
    /**
     * Format: int32
     * @description Seconds until the access token expires.
     */
    expires_in: number;
    /**
     * Format: int32
     * @description ID of the app that the token was issued for.
     */
    app_id: number;
    /**
     * Format: int32
     * @deprecated
     * @description Old name of `app_id`.
     */
    appId?: number;
    /**
     * Format: int64
     * @deprecated
     * @description Milliseconds until the access token expires. Old format of `expires_in`.
     */
    expiresInMillis?: Int64;
}
/**
 * @description Whether image URLs use HTTPS. By default they may be plain HTTP.
 * @default false
 */
export type SecureResource = boolean;
/**
 * @description Key of a field of the user information; those that Kakao's page names.
 *
 *     - `id`: user ID (회원번호).
 *     - `has_signed_up`: whether the user is linked, in apps that link manually.
 *     - `kakao_account.`: everything in the Kakao Account.
 *     - `kakao_account.profile`: nickname and images.
 *     - `kakao_account.name`: name.
 *     - `kakao_account.email`: email address, and whether it is valid and verified.
 *     - `kakao_account.age_range`: age range.
 *     - `kakao_account.birthday`: birthday.
 *     - `kakao_account.gender`: gender.
 *     - `properties.`: all user properties.
 *     - `properties.nickname`: nickname; deprecated, use `kakao_account.profile`.
 *     - `properties.profile_image`: profile image; deprecated, use `kakao_account.profile`.
 *     - `properties.thumbnail_image`: profile thumbnail; deprecated, use `kakao_account.profile`.
 * @enum {string}
 */
export type KnownUserPropertyKey = "id" | "has_signed_up" | "kakao_account." | "kakao_account.profile" | "kakao_account.name" | "kakao_account.email" | "kakao_account.age_range" | "kakao_account.birthday" | "kakao_account.gender" | "properties." | "properties.nickname" | "properties.profile_image" | "properties.thumbnail_image";
/** @description Key of a field of the user information. */
export type UserPropertyKey = KnownUserPropertyKey | (string & {});
/**
 * @description Keys of the fields to get. A key that ends in a dot stands for all children of a field: `kakao_account.` returns the
 *     whole account. A child includes its related fields: `kakao_account.email` also returns `email_needs_agreement`,
 *     `is_email_valid` and `is_email_verified`. A registered user property has the key `properties.` and its name; an
 *     unknown one fails with code `-201`.
 *
 *     Kakao lists six keys of the account and says elsewhere that those of all user information work.
 */
export type UserPropertyKeys = UserPropertyKey[];
/**
 * @description User properties that are stored for the user, key to value.
 *
 *     `nickname`, `profile_image` and `thumbnail_image` are deprecated copies of the Kakao Account: use `nickname`,
 *     `profile_image_url` and `thumbnail_image_url` of `kakao_account.profile`.
 */
export interface UserProperties {
    [key: string]: string;
}
/** @description Current profile of the Kakao Account. */
export interface KakaoAccountProfile {
    /** @description Nickname. Requires the consent item `profile_nickname`, or `profile` in an older app. */
    nickname?: string;
    /**
     * Format: uri
     * @description Profile thumbnail of 110 × 110 or 100 × 100 pixels; plain HTTP unless `secure_resource` was sent. Requires the consent item `profile_image`, or `profile` in an older app.
     */
    thumbnail_image_url?: string;
    /**
     * Format: uri
     * @description Profile image of 640 × 640 or 480 × 480 pixels; plain HTTP unless `secure_resource` was sent. Requires the consent item `profile_image`, or `profile` in an older app.
     */
    profile_image_url?: string;
    /** @description Whether the images are Kakao's default picture because the user has set none. Requires the consent item `profile_image`, or `profile` in an older app. */
    is_default_image?: boolean;
    /** @description Whether the nickname is the default text `닉네임을 등록해주세요`, which Kakao substitutes for one against its rules. Requires the consent item `profile_nickname`, or `profile` in an older app. */
    is_default_nickname?: boolean;
}
/**
 * @description Age range of a user, from the first age to the last.
 *
 *     - `1~9`: 1 to 9.
 *     - `0~9`: 0 to 9, the lowest range as Kakao's SDKs write it.
 *     - `10~14`: 10 to 14.
 *     - `15~19`: 15 to 19.
 *     - `20~29`: 20 to 29.
 *     - `30~39`: 30 to 39.
 *     - `40~49`: 40 to 49.
 *     - `50~59`: 50 to 59.
 *     - `60~69`: 60 to 69.
 *     - `70~79`: 70 to 79.
 *     - `80~89`: 80 to 89.
 *     - `90~`: 90 and above.
 * @enum {string}
 */
export type KnownAgeRange = "1~9" | "0~9" | "10~14" | "15~19" | "20~29" | "30~39" | "40~49" | "50~59" | "60~69" | "70~79" | "80~89" | "90~";
/** @description Age range of a user, from the first age to the last. */
export type AgeRange = KnownAgeRange | (string & {});
/**
 * @description Calendar of a birthday.
 *
 *     - `SOLAR`: solar.
 *     - `LUNAR`: lunar.
 * @enum {string}
 */
export type KnownBirthdayType = "SOLAR" | "LUNAR";
/** @description Calendar of a birthday. */
export type BirthdayType = KnownBirthdayType | (string & {});
/**
 * @description Gender of a user.
 *
 *     - `female`: female.
 *     - `male`: male.
 * @enum {string}
 */
export type KnownGender = "female" | "male";
/** @description Gender of a user. */
export type Gender = KnownGender | (string & {});
/**
 * @description The user's Kakao Account, with what the app may see of it. Each piece of information has a twin `…_needs_agreement`:
 *     `true` means that it is missing and becomes available once the user agrees to its consent item.
 */
export interface KakaoAccount {
    /** @description Whether the profile becomes available once the user agrees to `profile`, in an older app. */
    profile_needs_agreement?: boolean;
    /** @description Whether the nickname becomes available once the user agrees to `profile_nickname`. */
    profile_nickname_needs_agreement?: boolean;
    /** @description Whether the images of the profile become available once the user agrees to `profile_image`. */
    profile_image_needs_agreement?: boolean;
    /** @description Current profile of the Kakao Account. Requires the consent item `profile_nickname` or `profile_image`, or `profile` in an older app. */
    profile?: KakaoAccountProfile;
    /** @description Whether the name becomes available once the user agrees to `name`. */
    name_needs_agreement?: boolean;
    /** @description Name of the user. Requires the consent item `name`. */
    name?: string;
    /** @description Whether the email address becomes available once the user agrees to `account_email`. */
    email_needs_agreement?: boolean;
    /** @description Whether the address is still the user's: `false` if another Kakao Account has taken it over. Requires the consent item `account_email`. */
    is_email_valid?: boolean;
    /** @description Whether the address is verified. Requires the consent item `account_email`. */
    is_email_verified?: boolean;
    /**
     * Format: email
     * @description Main email address of the account. Use it only if `is_email_valid` and `is_email_verified` are both `true`.
     *     Users can change it, so do not use it as an ID. Requires the consent item `account_email`.
     */
    email?: string;
    /** @description Whether the age range becomes available once the user agrees to `age_range`. */
    age_range_needs_agreement?: boolean;
    /** @description Age range. Requires the consent item `age_range`. */
    age_range?: AgeRange;
    /** @description Whether the year of birth becomes available once the user agrees to `birthyear`. */
    birthyear_needs_agreement?: boolean;
    /** @description Year of birth, as `YYYY`. Requires the consent item `birthyear`. */
    birthyear?: string;
    /** @description Whether the birthday becomes available once the user agrees to `birthday`. */
    birthday_needs_agreement?: boolean;
    /** @description Month and day of the birthday, as `MMDD`. Requires the consent item `birthday`. */
    birthday?: string;
    /** @description Calendar of the birthday. Requires the consent item `birthday`. */
    birthday_type?: BirthdayType;
    /** @description Whether the birthday is in a leap month of the lunar calendar. Requires the consent item `birthday`. */
    is_leap_month?: boolean;
    /** @description Whether the gender becomes available once the user agrees to `gender`. */
    gender_needs_agreement?: boolean;
    /** @description Gender. Requires the consent item `gender`. */
    gender?: Gender;
    /** @description Whether the phone number becomes available once the user agrees to `phone_number`. */
    phone_number_needs_agreement?: boolean;
    /**
     * @description Phone number of the account. Korean numbers have the format `+82 00-0000-0000`; others have more or fewer
     *     digits, with or without hyphens. Requires the consent item `phone_number`.
     */
    phone_number?: string;
    /** @description Whether the CI becomes available once the user agrees to `account_ci`. */
    ci_needs_agreement?: boolean;
    /** @description CI (connecting information, 연계정보) of the user. Requires the consent item `account_ci`. */
    ci?: string;
    /**
     * Format: date-time
     * @description When the CI was issued, in UTC. Requires the consent item `account_ci`.
     */
    ci_authenticated_at?: string;
    /** @description Whether the legal name becomes available once the user agrees. Not found in Kakao's pages; known from its SDKs. */
    legal_name_needs_agreement?: boolean;
    /** @description Legal name of the user. Not found in Kakao's pages; known from its SDKs. Its consent item is not documented. */
    legal_name?: string;
    /** @description Whether the legal date of birth becomes available once the user agrees. Not found in Kakao's pages; known from its SDKs. */
    legal_birth_date_needs_agreement?: boolean;
    /** @description Legal date of birth, as `YYYYMMDD`. Not found in Kakao's pages; known from its SDKs. Its consent item is not documented. */
    legal_birth_date?: string;
    /** @description Whether the legal gender becomes available once the user agrees. Not found in Kakao's pages; known from its SDKs. */
    legal_gender_needs_agreement?: boolean;
    /** @description Legal gender of the user. Not found in Kakao's pages; known from its SDKs. Its consent item is not documented. */
    legal_gender?: Gender;
    /** @description Whether `is_korean` becomes available once the user agrees. Not found in Kakao's pages; known from its SDKs. */
    is_korean_needs_agreement?: boolean;
    /** @description Whether the user is a Korean national, by an identity check. Not found in Kakao's pages; known from its SDKs. Its consent item is not documented. */
    is_korean?: boolean;
    /**
     * @deprecated
     * @description Whether the account has an email address. Use `email_needs_agreement`. Not found in Kakao's pages; seen in use.
     */
    has_email?: boolean;
    /**
     * @deprecated
     * @description Whether the account has an age range. Use `age_range_needs_agreement`. Not found in Kakao's pages; seen in use.
     */
    has_age_range?: boolean;
    /**
     * @deprecated
     * @description Whether the account has a year of birth. Use `birthyear_needs_agreement`. Not found in Kakao's pages; seen in use.
     */
    has_birthyear?: boolean;
    /**
     * @deprecated
     * @description Whether the account has a birthday. Use `birthday_needs_agreement`. Not found in Kakao's pages; seen in use.
     */
    has_birthday?: boolean;
    /**
     * @deprecated
     * @description Whether the account has a gender. Use `gender_needs_agreement`. Not found in Kakao's pages; seen in use.
     */
    has_gender?: boolean;
    /**
     * @deprecated
     * @description Whether the account has a phone number. Use `phone_number_needs_agreement`. Not found in Kakao's pages; seen in use.
     */
    has_phone_number?: boolean;
}
/** @description Further data for apps with a permission. */
export interface PartnerData {
    /**
     * @description UUID of the user for sending messages, unique within the app; not the user ID (회원번호). Needs the permission for
     *     the Kakao Talk friends list and messages.
     */
    uuid?: string;
}
/**
 * @description Information on a user of the app. What the app has not set up, or the user has not agreed to, is omitted; nothing is
 *     null.
 */
export interface UserMe {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    id: Int64;
    /**
     * @description `true` if the user is linked to the app, `false` if the link is pending for the manual signup. Only in apps that
     *     link manually (연결하기).
     */
    has_signed_up?: boolean;
    /**
     * Format: date-time
     * @description When the user was linked to the app, in UTC.
     */
    connected_at?: string;
    /**
     * Format: date-time
     * @description When the user logged in through the simple signup of Kakao Sync, in UTC.
     */
    synched_at?: string;
    properties?: UserProperties;
    kakao_account?: KakaoAccount;
    for_partner?: PartnerData;
    /**
     * @description Identifies the user in all apps of a group. Only in apps that have an agreement with Kakao; changes with the
     *     group of the app.
     *
     *     Not found in Kakao's pages; known from its SDKs.
     */
    group_user_token?: string;
}
/** @description Which information to get, about which user. */
export interface UserMeQuery {
    /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
    target_id_type?: UserIdType;
    /** @description User ID (회원번호) of the user. Required with the admin key; omit it otherwise. */
    target_id?: TargetUserId;
    secure_resource?: SecureResource;
    property_keys?: UserPropertyKeys;
}
/**
 * @description Information on one of several users of the app. Without `property_keys` it contains only the user ID and the times.
 *     What the app has not set up, or the user has not agreed to, is omitted.
 */
export interface AppUser {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    id: Int64;
    /**
     * Format: date-time
     * @description When the user logged in through the simple signup of Kakao Sync, in UTC. Only in services with Kakao Sync.
     */
    synched_at?: string;
    /**
     * Format: date-time
     * @description When the user was linked to the app, in UTC.
     */
    connected_at?: string;
    kakao_account?: KakaoAccount;
    properties?: UserProperties;
    /**
     * @description `true` if the user is linked to the app, `false` if the link is pending for the manual signup. Only in apps that
     *     link manually (연결하기), and when `property_keys` asks for it.
     */
    has_signed_up?: boolean;
}
/**
 * Format: int32
 * @description Number of users per page.
 * @default 100
 */
export type UserIdListLimit = number;
/**
 * Format: int64
 * @description User ID (회원번호) at which the page starts; it is part of the page itself. Defaults to the smallest ID.
 */
export type UserIdListStart = Int64;
/**
 * @description Direction of a sort.
 *
 *     - `asc`: ascending.
 *     - `desc`: descending.
 * @enum {string}
 */
export type SortOrder = "asc" | "desc";
/** @description One page of the IDs of the app's users. */
export interface UserIdList {
    /** @description User IDs (회원번호) on this page. */
    elements: Int64[];
    /**
     * Format: uri
     * @description URL of the previous page, or null. May be plain HTTP and carry an app key in its query.
     */
    before_url?: string | null;
    /**
     * Format: uri
     * @description URL of the next page, or null. May be plain HTTP and carry an app key in its query: instead of following it,
     *     repeat the call with its `from_id`.
     */
    after_url?: string | null;
    /**
     * Format: int32
     * @deprecated
     * @description Number of the app's users, as shown in the console's statistics.
     */
    total_count?: number;
}
/** @description Which page of the user IDs to get. */
export interface UserIdListQuery {
    /** @description Number of users per page. Not found in Kakao's pages; seen in use. */
    limit?: UserIdListLimit;
    /** @description User ID (회원번호) at which the page starts; it is part of the page itself. Defaults to the smallest ID. Not found in Kakao's pages; seen in use. */
    from_id?: UserIdListStart;
    /**
     * @description Direction of the list. Defaults to `asc`. Not found in Kakao's pages; seen in use.
     * @default asc
     */
    order?: SortOrder;
}
/** @description The user properties to store. */
export interface UpdateUserProperties {
    properties: UserPropertyValues;
}
/**
 * @description Kind of Korean address.
 *
 *     - `NEW`: by road name (도로명주소).
 *     - `OLD`: by lot number (지번주소).
 * @enum {string}
 */
export type KnownShippingAddressType = "NEW" | "OLD";
/** @description Kind of Korean address. */
export type ShippingAddressType = KnownShippingAddressType | (string & {});
/** @description A shipping address that the user has stored in the Kakao Account. */
export interface ShippingAddress {
    /**
     * Format: int64
     * @description ID of the address.
     */
    id: Int64;
    /** @description Name that the user gave the address. */
    name?: string;
    /** @description Whether it is the user's default address. */
    is_default: boolean;
    /**
     * Format: int64
     * @description When the address last changed, in seconds since 1 January 1970, 00:00 UTC.
     */
    updated_at?: Int64;
    /** @description Kind of address. */
    type?: ShippingAddressType;
    /** @description The part from a search by postcode. */
    base_address?: string;
    /** @description The part that the user added, such as floor and room. */
    detail_address?: string;
    /** @description Name of the receiver. */
    receiver_name?: string;
    /** @description Phone number of the receiver. */
    receiver_phone_number1?: string;
    /** @description Second phone number of the receiver; may be an empty string. */
    receiver_phone_number2?: string;
    /** @description Postcode of five digits. Always present for a `NEW` address. */
    zone_number?: string;
    /** @description Old postcode of six digits. May be missing, even from an `OLD` address. */
    zip_code?: string;
}
/** @description One page of the shipping addresses of a user. */
export interface ShippingAddressList {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    user_id: Int64;
    /**
     * @description The addresses: the default one first, then the others by their last change, newest first. Omitted when the
     *     account has none or the user has not agreed. Requires the consent item `shipping_address`.
     */
    shipping_addresses?: ShippingAddress[];
    /**
     * @description Whether the addresses become available once the user agrees to `shipping_address`. `false` without
     *     `shipping_addresses` means that asking the user does not help.
     */
    shipping_addresses_needs_agreement?: boolean;
}
/** @description IDs of consent items, such as `account_email`. */
export type ScopeIds = string[];
/**
 * @description Kind of consent item.
 *
 *     - `PRIVACY`: for personal data.
 *     - `SERVICE`: for an access right, such as sending messages.
 * @enum {string}
 */
export type KnownScopeType = "PRIVACY" | "SERVICE";
/** @description Kind of consent item. */
export type ScopeType = KnownScopeType | (string & {});
/** @description A consent item, and whether the user agreed to it. */
export interface Scope {
    /** @description ID of the consent item, such as `account_email`. */
    id: string;
    /** @description Name or explanation of the consent item, as the consent screen shows it. */
    display_name: string;
    /** @description Kind of consent item. */
    type: ScopeType;
    /** @description Whether the app currently uses the consent item. `false` for one that the user agreed to earlier. */
    using: boolean;
    /** @description Whether the user has agreed. */
    agreed: boolean;
    /** @description Whether the consent can be revoked. Only when `agreed` is `true`. */
    revocable?: boolean;
    /** @description Whether someone other than Kakao manages the consent item. Only for items in use. Not found in Kakao's pages; known from its SDKs. */
    delegated?: boolean;
}
/** @description The consent items of the app, and what a user agreed to. */
export interface UserScopes {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    id: Int64;
    /** @description The consent items. */
    scopes: Scope[];
}
/** @description The consent items to revoke, and for whom. */
export interface RevokeScopes {
    /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
    target_id_type?: UserIdType;
    /** @description User ID (회원번호) of the user. Required with the admin key; omit it otherwise. */
    target_id?: TargetUserId;
    /** @description IDs of the consent items to revoke. Each must be revocable. */
    scopes: ScopeIds;
}
/**
 * @description Which service terms to list.
 *
 *     - `agreed_service_terms`: those that the user agreed to.
 *     - `app_service_terms`: all that the app uses.
 * @enum {string}
 */
export type ServiceTermsSelection = "agreed_service_terms" | "app_service_terms";
/** @description Tag of service terms, as set in the console. */
export type ServiceTermsTag = string;
/**
 * @description How a user agreed to service terms.
 *
 *     - `KAUTH`: on the consent screen of the simple signup of Kakao Sync.
 *     - `KAPI`: with the operation `upgradeServiceTerms`.
 * @enum {string}
 */
export type KnownServiceTermsRoute = "KAUTH" | "KAPI";
/** @description How a user agreed to service terms. */
export type ServiceTermsRoute = KnownServiceTermsRoute | (string & {});
/** @description Terms of the service, and whether the user agreed to them. */
export interface ServiceTerms {
    tag: ServiceTermsTag;
    /** @description Whether the service requires consent. */
    required: boolean;
    /** @description Whether the user has agreed. */
    agreed: boolean;
    /** @description Whether the consent can be revoked. May be `true` for terms that the user has not agreed to. */
    revocable: boolean;
    /**
     * Format: date-time
     * @description When the user last agreed. Omitted if the user has not agreed.
     */
    agreed_at?: string;
    /** @description How the user agreed. */
    agreed_by?: ServiceTermsRoute;
}
/** @description Service terms, and what a user agreed to. */
export interface UserServiceTerms {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    id: Int64;
    /** @description The service terms. */
    service_terms?: ServiceTerms[];
}
/** @description The service terms whose consent to revoke, and for whom. */
export interface RevokeServiceTerms {
    /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
    target_id_type?: UserIdType;
    /** @description User ID (회원번호) of the user. Required with the admin key; omit it otherwise. */
    target_id?: TargetUserId;
    /** @description Tags of the service terms, as a comma-separated list. Each must be revocable. */
    tags: ServiceTermsTag[];
}
/** @description Service terms whose consent was revoked. */
export interface RevokedServiceTerms {
    tag: ServiceTermsTag;
    /** @description Whether the user agrees, after the call. */
    agreed: boolean;
}
/** @description The service terms whose consent was revoked. */
export interface ServiceTermsRevocation {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    id: Int64;
    /** @description The terms whose consent was revoked. Terms that the user had not agreed to are omitted. */
    revoked_service_terms?: RevokedServiceTerms[];
}
/** @description The service terms to mark as agreed, and for whom. */
export interface UpgradeServiceTerms {
    /** @description Kind of ID in `target_id`. Required with the admin key; omit it otherwise. */
    target_id_type?: UserIdType;
    /** @description User ID (회원번호) of the user. Required with the admin key; omit it otherwise. */
    target_id?: TargetUserId;
    /** @description Tags of the service terms, as a comma-separated list. */
    tags: ServiceTermsTag[];
}
/** @description Service terms that were marked as agreed. */
export interface AgreedServiceTerms {
    tag: ServiceTermsTag;
    /** @description Whether the user agrees, after the call. */
    agreed: boolean;
    /**
     * Format: date-time
     * @description When the user last agreed.
     */
    agreed_at?: string;
    /** @description How the user agreed. */
    agreed_by?: ServiceTermsRoute;
}
/** @description The service terms that were marked as agreed. */
export interface ServiceTermsUpgrade {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    id: Int64;
    /**
     * @description The terms that the call marked as agreed. Terms that could not be marked, because the user had agreed already or
     *     the tag is unknown, are omitted.
     */
    agreed_service_terms?: AgreedServiceTerms[];
}
/**
 * @description Gender of a user. Kakao lists the values in lower case and prints a sample in upper case.
 *
 *     - `female`: female.
 *     - `male`, `MALE`: male.
 * @enum {string}
 */
export type KnownOidcGender = "female" | "male" | "MALE";
/** @description Gender of a user. */
export type OidcGender = KnownOidcGender | (string & {});
/** @description Claims about a user, as defined by OpenID Connect. A claim whose consent item the user has not agreed to is omitted. */
export interface OidcUserInfo {
    /** @description User ID (회원번호) of the user in the app, as a string. */
    sub: string;
    /** @description Name of the Kakao Account. Requires the consent item `name`. */
    name?: string;
    /** @description Nickname of the user in the service; unless changed, that of the Kakao Account when the user was linked. Requires the consent item `profile_nickname`, or `profile` in an older app. */
    nickname?: string;
    /**
     * Format: uri
     * @description Profile thumbnail of 110 × 110 pixels in the service; unless changed, that of the Kakao Account when the user
     *     was linked. Requires the consent item `profile_image`, or `profile` in an older app.
     */
    picture?: string;
    /**
     * Format: email
     * @description Main email address of the Kakao Account. Requires the consent item `account_email`.
     */
    email?: string;
    /** @description Whether the address is both verified and valid. Requires the consent item `account_email`. */
    email_verified?: boolean;
    /** @description Gender. Compare it case-insensitively. Requires the consent item `gender`. */
    gender?: OidcGender;
    /**
     * @description Date of birth: `YYYY-MM-DD` with the consent items `birthyear` and `birthday`, `YYYY` with only `birthyear`,
     *     `0000-MM-DD` with only `birthday`. Requires the consent item `birthyear` or `birthday`.
     */
    birthdate?: string;
    /**
     * @description Phone number of the Kakao Account. Korean numbers have the format `+82 00-0000-0000` or `+82 00 0000 0000`;
     *     others have more or fewer digits, with or without hyphens. Requires the consent item `phone_number`.
     */
    phone_number?: string;
    /** @description Always `true` when `phone_number` is present. Requires the consent item `phone_number`. */
    phone_number_verified?: boolean;
}
/**
 * @description Kakao Talk profile of the logged-in user. Each consent item adds its fields; without any of them, the object is
 *     empty.
 */
export interface TalkProfile {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app. Omitted when the user agreed to no profile item. Requires the consent item `profile_nickname` or `profile_image`, or `profile` in an older app.
     */
    id?: Int64;
    /** @description Nickname in Kakao Talk. Requires the consent item `profile_nickname`, or `profile` in an older app. */
    nickName?: string | null;
    /** @description Profile image of 640 × 640 pixels, HTTPS. Requires the consent item `profile_image`, or `profile` in an older app. That it is an empty string for a user without an image is inferred from the list of friends. */
    profileImageURL?: string | null;
    /** @description Profile thumbnail of 110 × 110 pixels, HTTPS. Requires the consent item `profile_image`, or `profile` in an older app. That it is an empty string for a user without an image is inferred from the list of friends. */
    thumbnailURL?: string | null;
    /**
     * @deprecated
     * @description Two-letter country code. No longer provided.
     */
    countryISO?: string | null;
}
/**
 * @description Sort order of friends.
 *
 *     - `favorite`: favorites first, then the others, each group by nickname.
 *     - `nickname`: by nickname in Kakao Talk.
 * @enum {string}
 */
export type FriendOrder = "favorite" | "nickname";
/** @description A Kakao Talk friend who uses the app too and has agreed to be listed. */
export interface Friend {
    /**
     * Format: int64
     * @description User ID (회원번호) of the friend in the app. The message API does not accept it; see `uuid`.
     */
    id?: Int64 | null;
    /**
     * @description ID of the friend for sending messages. It stays the same for the same pair of app and user; another app gets
     *     another one.
     *
     *     The format is not documented: a post of Kakao says 32 characters, and responses show from 24 to 35.
     */
    uuid: string;
    /** @description Nickname of the friend. */
    profile_nickname?: string | null;
    /** @description Thumbnail image of the friend, HTTPS. An empty string for a friend without an image. */
    profile_thumbnail_image?: string | null;
    /** @description Whether the user marked the friend as a favorite. */
    favorite?: boolean | null;
    /**
     * @deprecated
     * @description Whether the friend accepts Kakao Talk messages. No longer provided.
     */
    allowed_msg?: boolean | null;
}
/** @description One page of the user's friends. */
export interface FriendList {
    /** @description Friends on this page. When it is null or omitted, and whether an empty page has it, is not documented. */
    elements?: Friend[] | null;
    /**
     * Format: int32
     * @description Total number of friends in the list, not of those on this page.
     */
    total_count: number;
    /**
     * Format: uri
     * @description URL of the previous page, including its query. Null or omitted on the first page.
     */
    before_url?: string | null;
    /**
     * Format: uri
     * @description URL of the next page, including its query. Null or omitted on the last page.
     */
    after_url?: string | null;
    /**
     * Format: int32
     * @description Number of favorites among the friends.
     */
    favorite_count?: number | null;
}
/** @description User IDs (회원번호). All of them must be linked to the app; otherwise the whole call fails. The maximum number of IDs in one call is not documented. */
export type TargetIds = Int64[];
/**
 * Format: int64
 * @description User ID (회원번호) of the viewer: targets who are friends of this user return the profile that they show to this friend.
 *     Without it, the response contains only `targets`.
 */
export type ViewerId = Int64;
/** @description Kakao Talk profile of one user. Each consent item adds its fields. */
export interface TalkProfileInfo {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    user_id: Int64;
    /** @description Nickname in Kakao Talk. Requires the consent item `profile_nickname`, or `profile` in an older app. */
    nickname?: string;
    /** @description Profile image; may be plain HTTP. Requires the consent item `profile_image`, or `profile` in an older app. The name is from Kakao's samples; its table says `profile_image`. The size is not documented. That it is an empty string for a user without an image is inferred from the list of friends. */
    profile_image_url?: string;
    /**
     * @description Profile thumbnail; may be plain HTTP. The URL of an old image stops working when the user changes the profile
     *     image. Requires the consent item `profile_image`, or `profile` in an older app.
     *
     *     The name is from Kakao's samples; its table says `thumbnail_image`. The size is not documented. That it is an empty string for a user without an image is inferred from the list of friends.
     */
    thumbnail_image_url?: string;
}
/** @description Profiles of the targets, and of the viewer if the call named one. */
export interface TalkProfilesResult {
    /** @description Profile of the viewer. Only when the call has a `viewer_id`. */
    viewer?: TalkProfileInfo;
    /** @description Profiles of the targets. A target who is a friend of the viewer shows the multi-profile meant for that friend. Whether the order follows `target_ids` is not documented. */
    targets: TalkProfileInfo[];
}
/** @description Which profiles to get, and as seen by whom. */
export interface TalkProfilesQuery {
    target_ids: TargetIds;
    target_id_type: UserIdType;
    viewer_id?: ViewerId;
    /** @description Kind of ID that identifies a user. The only value is `user_id`, the user ID (회원번호) in the app. Whether it is required together with `viewer_id` is not documented. */
    viewer_id_type?: UserIdType;
}
/** @description URL. Percent-encode spaces and characters other than ASCII. */
export type LinkUrl = string;
/**
 * @description Where a tap leads. It has at least one property; on each platform, the app's parameters take precedence over
 *     `mobile_web_url`, and that over `web_url`. A platform without a matching property falls back to what is registered
 *     for the app; if nothing is registered, the button is hidden or does nothing.
 *
 *     Web URLs work only in the web domains, and app parameters only with the app scheme, that are registered for the app
 *     under [App] > [Product Link] in the console: up to 10 domains, of which the path is dropped; a wildcard domain
 *     cannot be the first or the default one. A message with another domain is sent, but its link does not open.
 *     Percent-encode a URL that has other characters than ASCII.
 */
export interface MessageLink {
    /** @description URL for Kakao Talk on a computer, in a registered web domain. */
    web_url?: LinkUrl;
    /** @description URL for Kakao Talk on a phone, in a registered web domain. */
    mobile_web_url?: LinkUrl;
    /** @description Parameters that the app gets on Android, added to the URL of its scheme, such as `contentId=100&buy=true`. */
    android_execution_params?: string;
    /** @description Parameters that the app gets on iOS, added to the URL of its scheme, such as `contentId=100&buy=true`. */
    ios_execution_params?: string;
}
/**
 * @description An image with text and a link. Include at least one of `title`, `image_url` and `description`. Except in lists, at
 *     most two lines of the title and two of the description are shown.
 *
 *     Whether a content without title, image and description is refused is not documented.
 */
export interface MessageContent {
    /** @description Title. No maximum length is documented. */
    title?: string;
    /**
     * @description URL of the image, at least 200 × 200 pixels and at most 5 MB; 800 × 800 are recommended, 400 × 400 in a list.
     *     Kakao's servers must be able to fetch it. An image whose URL does not follow RFC 2396, RFC 1034 or RFC 1123 is
     *     not shown, so percent-encode it.
     */
    image_url?: LinkUrl;
    /**
     * Format: int32
     * @description Width of the image in pixels.
     */
    image_width?: number;
    /**
     * Format: int32
     * @description Height of the image in pixels.
     */
    image_height?: number;
    /** @description Text below the title. No maximum length is documented. */
    description?: string;
    /** @description Link of the content. */
    link: MessageLink;
}
/** @description A text item. It is shown only when both of its properties contain text. */
export interface MessageItem {
    /** @description Name of the item. At most six characters are shown. */
    item: string;
    /**
     * @description Price of the item: digits, currency sign, comma, period and space, with at most two decimals. Up to 14
     *     characters are shown in one line, up to 25 in two.
     */
    item_op: string;
}
/**
 * @description Item list of a feed, such as an order or a receipt: a profile, an image item, text items and a total. How many
 *     characters of each text are shown is known from Kakao's SDKs.
 */
export interface MessageItemContent {
    /** @description Name beside the profile image, or a bold heading without an image. At most 16 characters are shown. */
    profile_text?: string;
    /** @description Profile image, shown small and round. */
    profile_image_url?: LinkUrl;
    /** @description Title of the image item. At most 24 characters in two lines are shown. */
    title_image_text?: string;
    /**
     * @description Image of the image item, 108 × 108 on iOS and 98 × 98 on Android. An image that is not square is cropped to its
     *     center.
     */
    title_image_url?: LinkUrl;
    /** @description Category, in gray below the title of the image item. At most 14 characters in one line are shown. */
    title_image_category?: string;
    /** @description Text items, at most five. */
    items?: MessageItem[];
    /** @description Label of the total, below the items. At most six characters are shown. */
    sum?: string;
    /** @description The total, in bold. At most 11 characters are shown. */
    sum_op?: string;
}
/**
 * @description Counters of the content. At most three are shown: the first given in the order likes, comments, shares, views,
 *     subscribers.
 */
export interface MessageSocial {
    /**
     * Format: int32
     * @description Number of likes.
     */
    like_count?: number;
    /**
     * Format: int32
     * @description Number of comments.
     */
    comment_count?: number;
    /**
     * Format: int32
     * @description Number of shares.
     */
    shared_count?: number;
    /**
     * Format: int32
     * @description Number of views.
     */
    view_count?: number;
    /**
     * Format: int32
     * @description Number of subscribers.
     */
    subscriber_count?: number;
}
/** @description Label of the default button. Defaults to `자세히 보기`. Ignored when `buttons` is given. No maximum length is documented. */
export type MessageButtonTitle = string;
/** @description A button at the bottom of the message. */
export interface MessageButton {
    /** @description Label. At most eight characters are recommended. */
    title: string;
    /** @description Link of the button. */
    link: MessageLink;
}
/**
 * @description One image with text, and below it an optional item list, counters and buttons. Without `buttons`, one button is
 *     shown, with the link of `content`.
 */
export interface FeedTemplate {
    /**
     * @enum {string}
     */
    object_type: "feed";
    /** @description Main content of the message. */
    content: MessageContent;
    /** @description Item list, with a profile, an image item and a total. It makes the feed Kakao's feed type B. */
    item_content?: MessageItemContent;
    /** @description Counters of the content. */
    social?: MessageSocial;
    button_title?: MessageButtonTitle;
    /** @description Up to two buttons, instead of the default one. */
    buttons?: MessageButton[];
}
/** @description A heading over two or three rows, each with a link of its own. Without `buttons`, one button is shown. */
export interface ListTemplate {
    /**
     * @enum {string}
     */
    object_type: "list";
    /** @description Heading, always shown at the top. Whether a longer heading is refused or cut off is not documented. */
    header_title: string;
    /** @description Link of the heading. */
    header_link: MessageLink;
    /** @description Two or three rows. A row shows at most two lines of its title and one line of its description. */
    contents: MessageContent[];
    /** @description Label of the default button. Defaults to `자세히 보기`. Ignored when `buttons` is given. Which link the default button of a list has is not documented. */
    button_title?: MessageButtonTitle;
    /** @description Up to two buttons, instead of the default one. */
    buttons?: MessageButton[];
}
/**
 * @description A place. Of the two buttons, the right one is fixed: it opens the map (위치 보기). The left one has the link of
 *     `content`, unless `buttons` is given.
 */
export interface LocationTemplate {
    /**
     * @enum {string}
     */
    object_type: "location";
    /** @description Address to find the place on the map by, such as `경기 성남시 분당구 판교역로 235 에이치스퀘어 N동 7층`. */
    address: string;
    /** @description Name of the place, shown in the map view of Kakao Talk. */
    address_title?: string;
    /** @description Description of the place. */
    content: MessageContent;
    /** @description Counters of the content. */
    social?: MessageSocial;
    button_title?: MessageButtonTitle;
    /** @description At most one button, instead of the left one. */
    buttons?: MessageButton[];
}
/**
 * Format: int32
 * @description Position of the unit of a price.
 *
 *     - `0`: after the price.
 *     - `1`: before the price.
 *
 *     Not found in Kakao's pages; known from its SDKs.
 * @enum {integer}
 */
export type CurrencyUnitPosition = 0 | 1;
/** @description Price of a product. `discount_rate` and `fixed_discount_price` cannot be used together. */
export interface MessageCommerce {
    /**
     * Format: int32
     * @description Regular price.
     */
    regular_price: number;
    /**
     * Format: int32
     * @description Price after the discount.
     */
    discount_price?: number;
    /**
     * Format: int32
     * @description Discount in percent. Not together with `fixed_discount_price`.
     */
    discount_rate?: number;
    /**
     * Format: int32
     * @description Discount as an amount. Not together with `discount_rate`. Not found in Kakao's pages; known from its SDKs.
     */
    fixed_discount_price?: number;
    /** @description Name of the product. Not found in Kakao's pages; known from its SDKs. */
    product_name?: string;
    /**
     * @description Unit of the prices. Defaults to `원`. Not found in Kakao's pages; known from its SDKs.
     * @default 원
     */
    currency_unit?: string;
    /**
     * @description Position of the unit. Defaults to `0`, after the price. Not found in Kakao's pages; known from its SDKs.
     * @default 0
     */
    currency_unit_position?: CurrencyUnitPosition;
}
/** @description A product with its price. Without `buttons`, one button is shown, with the link of `content`. */
export interface CommerceTemplate {
    /**
     * @enum {string}
     */
    object_type: "commerce";
    /** @description Description of the product. Its `description` is not shown in this layout. */
    content: MessageContent;
    /** @description Price of the product. */
    commerce: MessageCommerce;
    button_title?: MessageButtonTitle;
    /** @description Up to two buttons, instead of the default one. */
    buttons?: MessageButton[];
}
/** @description Text only. Without `buttons`, one button is shown, with the link of `link`. */
export interface TextTemplate {
    /**
     * @enum {string}
     */
    object_type: "text";
    /** @description The text. A longer one than 200 characters is sent, and its first 200 are shown. */
    text: string;
    /** @description Link of the text. */
    link: MessageLink;
    button_title?: MessageButtonTitle;
    /** @description Up to two buttons, instead of the default one. Not found in Kakao's pages; known from its SDKs. */
    buttons?: MessageButton[];
}
/**
 * @description What the ID of a calendar template identifies.
 *
 *     - `event`: a public event.
 *     - `calendar`: a calendar that users can subscribe to.
 *
 *     Not found in Kakao's pages; known from its SDKs.
 * @enum {string}
 */
export type CalendarTemplateIdType = "event" | "calendar";
/**
 * @description A public event or a calendar that users can subscribe to, with a fixed button that adds it to the user's Talk Calendar.
 *     It must belong to a Kakao Talk Channel that is connected to the app.
 */
export interface CalendarTemplate {
    /**
     * @enum {string}
     */
    object_type: "calendar";
    /** @description What `id` identifies. Not found in Kakao's pages; known from its SDKs. */
    id_type: CalendarTemplateIdType;
    /** @description ID of the public event or of the calendar. Not found in Kakao's pages; known from its SDKs. */
    id: string;
    /** @description Description of the event or calendar. Not found in Kakao's pages; known from its SDKs. */
    content: MessageContent;
    /** @description At most one button, beside the fixed one. This layout has no `button_title`. Not found in Kakao's pages; known from its SDKs. */
    buttons?: MessageButton[];
}
/**
 * @description Content of a message in one of Kakao's predefined layouts, chosen by `object_type`.
 *
 *     - `feed`: one image with text, counters and an item list.
 *     - `list`: a heading and two or three rows.
 *     - `location`: a place, with a button that opens the map.
 *     - `commerce`: a product with its price.
 *     - `text`: text only.
 *     - `calendar`: a public event or a calendar that users can add to their Talk Calendar.
 *
 *     The maximum size of a whole template is not documented.
 */
export type DefaultTemplate = FeedTemplate | ListTemplate | LocationTemplate | CommerceTemplate | TextTemplate | CalendarTemplate;
/** @description A message to oneself, written as a default template. */
export interface DefaultMemo {
    template_object: DefaultTemplate;
}
/** @description Result of sending a message to oneself. */
export interface MemoResult {
    /**
     * Format: int32
     * @description `0` when the message was sent. No other value is documented; failures are error responses.
     */
    result_code: number;
}
/**
 * Format: int64
 * @description ID of a template made with the message template tool of the console.
 */
export type MessageTemplateId = Int64;
/** @description Values for the user arguments of the template, by name. Write numbers as strings. What happens to an argument that the template does not have, or to a missing one, is not documented. */
export interface MessageTemplateArgs {
    [key: string]: string;
}
/** @description A message to oneself, from a template made in the console. */
export interface CustomMemo {
    template_id: MessageTemplateId;
    template_args?: MessageTemplateArgs;
}
/**
 * @description URL of the web page to read. Its domain must be one of the web domains registered for the app under [App] > [Product
 *     Link] in the console. Percent-encode spaces and characters other than ASCII.
 */
export type ScrapUrl = LinkUrl;
/** @description A message to oneself, filled from a web page. */
export interface ScrapMemo {
    request_url: ScrapUrl;
    /** @description Template made in the console, to be filled from the page. Defaults to Kakao's own layout. */
    template_id?: MessageTemplateId;
    /** @description Further arguments for the template. They do not replace what is read from the page. */
    template_args?: MessageTemplateArgs;
}
/**
 * @description UUIDs of the receivers, at most five: the `uuid` of a friend, from the list of friends or the friend picker of the
 *     same app. A user ID (회원번호) is not accepted, nor a UUID that another app got, nor the sender's own.
 *
 *     The format of a UUID is not documented.
 */
export type ReceiverUuids = string[];
/**
 * @description Kind of ID in `receiver_uuids`. The only value is `uuid`, and the field can be omitted.
 * @constant
 */
export type ReceiverIdType = "uuid";
/** @description A message to friends, written as a default template. */
export interface DefaultFriendsMessage {
    receiver_uuids: ReceiverUuids;
    /** @description Kind of ID in `receiver_uuids`. The only value is `uuid`, and the field can be omitted. Not found in Kakao's pages; known from its SDKs. */
    receiver_id_type?: ReceiverIdType;
    template_object: DefaultTemplate;
}
/** @description Receivers who did not receive the message for the same cause. */
export interface MessageFailure {
    code: KapiErrorCode;
    msg: KapiErrorMessage;
    /** @description UUIDs of these receivers. */
    receiver_uuids: string[];
}
/**
 * @description Who received the message, and who did not. Status 200 alone does not mean that every one of several receivers
 *     received it.
 */
export interface FriendsMessageResult {
    /** @description UUIDs of the friends who received the message. */
    successful_receiver_uuids?: string[];
    /**
     * @description The receivers who did not receive the message, one entry for each cause. Only when the call named several
     *     receivers and some of them failed; with a single receiver, the failure is an error response.
     *
     *     Whether a call in which all of several receivers fail returns an error response or this list is not documented.
     */
    failure_info?: MessageFailure[];
}
/** @description A message to friends, from a template made in the console. */
export interface CustomFriendsMessage {
    receiver_uuids: ReceiverUuids;
    /** @description Kind of ID in `receiver_uuids`. The only value is `uuid`, and the field can be omitted. Not found in Kakao's pages; known from its SDKs. */
    receiver_id_type?: ReceiverIdType;
    /** @description ID of a template made with the message template tool of the console. Not found in Kakao's pages; known from its SDKs. */
    template_id: MessageTemplateId;
    template_args?: MessageTemplateArgs;
}
/** @description A message to friends, filled from a web page. */
export interface ScrapFriendsMessage {
    receiver_uuids: ReceiverUuids;
    /** @description Kind of ID in `receiver_uuids`. The only value is `uuid`, and the field can be omitted. Not found in Kakao's pages; known from its SDKs. */
    receiver_id_type?: ReceiverIdType;
    /** @description URL. Percent-encode spaces and characters other than ASCII. Not found in Kakao's pages; known from its SDKs. */
    request_url: ScrapUrl;
    /** @description Template made in the console, to be filled from the page. Defaults to Kakao's own layout. Not found in Kakao's pages; known from its SDKs. */
    template_id?: MessageTemplateId;
    /** @description Further arguments for the template. They do not replace what is read from the page. */
    template_args?: MessageTemplateArgs;
}
/**
 * @description Whether the returned address begins with `https`. The SDKs for Android, iOS and Flutter send true where their caller says
 *     nothing; the SDK for JavaScript does not send it.
 *
 *     Not found in Kakao's pages; known from its SDKs. What is returned when it is left out is not documented.
 */
export type SecureImageAddress = boolean;
/** @description A picture to store. Not found in Kakao's pages; known from its SDKs. */
export interface ShareImageUpload {
    /** @description The picture, with a file name. */
    file: Blob;
    secure_resource?: SecureImageAddress;
}
/** @description A stored picture in one form. Not found in Kakao's pages; known from its SDKs. */
export interface ShareImageInfo {
    /**
     * Format: uri
     * @description Address on Kakao's image server.
     */
    url: string;
    /** @description Media type, such as `image/png`. */
    content_type: string;
    /**
     * Format: int32
     * @description Size of the file in bytes.
     */
    length: number;
    /**
     * Format: int32
     * @description Width in pixels.
     */
    width: number;
    /**
     * Format: int32
     * @description Height in pixels.
     */
    height: number;
}
/** @description The forms in which a picture is stored. Not found in Kakao's pages; known from its SDKs. */
export interface ShareImageInfos {
    original: ShareImageInfo;
}
/** @description A stored picture. Not found in Kakao's pages; known from its SDKs. */
export interface SharedImage {
    infos: ShareImageInfos;
}
/** @description A picture to copy. Not found in Kakao's pages; known from its SDKs. */
export interface ShareImageScrap {
    /** @description Address of the picture. Percent-encode spaces and characters other than ASCII. */
    image_url: LinkUrl;
    secure_resource?: SecureImageAddress;
}
/** @description Public ID of a Kakao Talk Channel, such as `_ZeUTxl`. It starts with an underscore and is part of the channel's URL. */
export type ChannelPublicId = string;
/**
 * @description Kind of ID that identifies a channel. The only value is `channel_public_id`.
 * @constant
 */
export type ChannelIdType = "channel_public_id";
/**
 * @description Relation between a user and a channel.
 *
 *     - `ADDED`: the user has added the channel.
 *     - `BLOCKED`: the user has blocked the channel.
 *     - `NONE`: neither.
 * @enum {string}
 */
export type KnownChannelRelation = "ADDED" | "BLOCKED" | "NONE";
/** @description Relation between a user and a channel. */
export type ChannelRelation = KnownChannelRelation | (string & {});
/** @description Relation of a user to one channel. */
export interface TalkChannelRelation {
    /** @description ID under which users find the channel in Kakao Talk, with a leading `@`. */
    channel_uuid: string;
    channel_public_id: ChannelPublicId;
    /** @description What the user did with the channel. */
    relation: ChannelRelation;
    /**
     * Format: date-time
     * @description When the user added the channel, in UTC. Only with `ADDED`.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When the relation last changed, in UTC. Only with `ADDED` or `BLOCKED`: after a block, when the user blocked the
     *     channel.
     */
    updated_at?: string | null;
}
/** @description Relation of one user to channels of the app. */
export interface TalkChannels {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    user_id: Int64;
    /** @description One entry for each requested channel. */
    channels?: TalkChannelRelation[] | null;
}
/** @description Relation of one of several users to channels of the app. */
export interface TalkChannelsOfUser {
    /**
     * Format: int64
     * @description User ID (회원번호) of the user in the app.
     */
    user_id: Int64;
    /** @description One entry for each requested channel. */
    channels?: TalkChannelRelation[];
}
/**
 * @description Type of the values of a customer field.
 *
 *     - `string`: text. Only for the ten predefined Korean names.
 *     - `number`: a number.
 * @enum {string}
 */
export type CustomerFieldType = "string" | "number";
/**
 * @description The fields of a customer file: name to type. It cannot be changed once the file exists.
 *
 *     Ten Korean names are predefined and take either type: `생년월일` (birth date), `국가` (country), `지역` (region), `성별`
 *     (gender), `연령` (age), `구매금액` (amount spent), `포인트` (points), `가입일` (date of signing up), `최근 구매일` (date
 *     of the last purchase) and `응모일` (date of entering an event). Other names are allowed with type `number` only, except
 *     `앱유저아이디` and `전화번호`, which Kakao reserves.
 *
 *     The maximum length of a name is not documented.
 */
export interface CustomerFileSchema {
    [key: string]: CustomerFieldType | "number";
}
/** @description A customer file to create. */
export interface CreateCustomerFile {
    channel_public_id: ChannelPublicId;
    schema: CustomerFileSchema;
    /** @description Name of the file. No other file of the channel may have it, and Kakao may refuse it (code `-817`). The maximum length of a name is not documented. */
    file_name: string;
}
/**
 * Format: int32
 * @description ID of a customer file. Kakao's type is Integer; whether an ID can exceed 32 bits is not documented.
 */
export type CustomerFileId = number;
/** @description The customer file that was created. */
export interface CreatedCustomerFile {
    file_id: CustomerFileId;
}
/**
 * @description State of a customer file. Kakao lists the values in lower case and prints a sample in upper case.
 *
 *     - `using`, `USING`: in use.
 *     - `deleting`: being deleted.
 *     - `failed`: the upload failed.
 * @enum {string}
 */
export type KnownCustomerFileStatus = "using" | "USING" | "deleting" | "failed";
/** @description State of a customer file. */
export type CustomerFileStatus = KnownCustomerFileStatus | (string & {});
/** @description A customer file of a channel. */
export interface CustomerFile {
    file_id: CustomerFileId;
    /** @description Name of the file. */
    file_name: string;
    /** @description State of the file. Compare it case-insensitively. */
    status: CustomerFileStatus;
    /** @description When the file was uploaded, as `yyyy-MM-dd HH:mm:ss`. The time zone is not documented. */
    update_at: string;
    /** @description The fields of the file, name to type, as JSON inside the string. */
    schema?: string;
}
/** @description The customer files of a channel, and how many more can be created. */
export interface CustomerFiles {
    /** @description The customer files. */
    results: CustomerFile[];
    /**
     * Format: int32
     * @description Number of files that can still be created.
     */
    empty_slot: number;
    /**
     * Format: int32
     * @description Number of files that exist.
     */
    using_slot: number;
}
/**
 * @description Kind of ID that identifies the users of a customer file.
 *
 *     - `app`: user ID (회원번호) from Kakao Login; the user must be linked to the app.
 *     - `phone`: phone number that the user registered with Kakao Talk.
 * @enum {string}
 */
export type CustomerIdType = "app" | "phone";
/** @description ID of a user as a string, of the kind that `user_type` names. The format of a phone number is not documented. */
export type CustomerId = string;
/** @description A user of a customer file with the values of the file's fields. */
export interface Customer {
    id: CustomerId;
    /**
     * @description Value of each field, by the names in the file's schema. Kakao's table allows numbers only and says that text
     *     must be turned into a number, as described in a notice of the Kakao Talk Channel admin center; its sample sends
     *     text as well. Both are accepted here.
     */
    field: {
        [key: string]: string | number;
    };
}
/** @description Users to add to a customer file. */
export interface AddCustomers {
    file_id: CustomerFileId;
    channel_public_id: ChannelPublicId;
    user_type: CustomerIdType;
    /** @description The users, at most 2,000 in one call. */
    users: Customer[];
}
/** @description How many of the users were added. */
export interface AddedCustomers {
    file_id: CustomerFileId;
    /**
     * Format: int32
     * @description Number of users in the call.
     */
    request_count: number;
    /**
     * Format: int32
     * @description Number of users that were added. A user is not counted, without an error, if the user has not added the channel,
     *     if the `id` of an `app` user is not a user ID of the app, or if the `id` of a `phone` user is not a phone number
     *     registered with Kakao Talk.
     */
    success_count: number;
}
/** @description Users to delete from a customer file. */
export interface DeleteCustomers {
    file_id: CustomerFileId;
    channel_public_id: ChannelPublicId;
    user_type: CustomerIdType;
    /** @description The users. The maximum number of users in one call is not documented; adding takes at most 2,000. */
    user_ids: CustomerId[];
}
/**
 * @description Number that the service assigns to a user, an integer from 1 to 2^63 − 1 written as a string.
 *
 *     It can be the user ID (회원번호) of Kakao Login. It is not the `uuid` of a Kakao Talk friend.
 */
export type PushUserId = string;
/** @description ID of a device, unique among the devices of one user. Kakao's page has a further rule for devices with APNs, which could not be read. */
export type PushDeviceId = string;
/**
 * @description Push service that issued a token.
 *
 *     - `apns`: Apple Push Notification service (APNs).
 *     - `fcm`: Firebase Cloud Messaging (FCM).
 * @enum {string}
 */
export type KnownPushType = "apns" | "fcm";
/** @description A push token to register. */
export interface RegisterPushToken {
    uuid: PushUserId;
    device_id: PushDeviceId;
    push_type: KnownPushType;
    /** @description Token that APNs or FCM issued to the device. */
    push_token: string;
}
/**
 * Format: int32
 * @description Days until the token expires; `-1` if it never expires. Which tokens expire is not documented. Kakao's sample response is `-1`; a third-party client of the first version of
 *     the API had `30`.
 */
export type PushTokenLifetime = number;
/** @description Numbers that the service assigns to users. */
export type PushUserIds = PushUserId[];
/** @description Push service that issued a token. */
export type PushType = KnownPushType | (string & {});
/** @description A registered push token. */
export interface PushToken {
    uuid: PushUserId;
    /**
     * @deprecated
     * @description Old name of `uuid`. Its type is not documented; Kakao's Android SDK reads a string.
     */
    user_id?: string;
    device_id: PushDeviceId;
    /** @description Push service that issued the token. */
    push_type: PushType;
    /** @description The token. */
    push_token: string;
    /**
     * Format: date-time
     * @description When the token was first registered, in UTC.
     */
    created_at: string;
    /**
     * Format: date-time
     * @description When the token was last registered, in UTC.
     */
    updated_at: string;
}
/** @description The push tokens of one user. */
export interface PushTokensOfUser {
    /** @description The user. */
    uuid: PushUserId;
}
/** @description The push tokens of several users. */
export interface PushTokensOfUsers {
    /** @description The users, at most 100, as a JSON array. */
    uuids: PushUserIds;
}
/** @description Whose push tokens to list, by either `uuid` or `uuids`. */
export type PushTokensQuery = PushTokensOfUser | PushTokensOfUsers;
/** @description Which push token to remove. */
export interface DeregisterPushToken {
    uuid: PushUserId;
    /** @description ID of a device, unique among the devices of one user. Whether it is required is not known. Kakao's iOS SDK can remove the tokens of all devices. */
    device_id?: PushDeviceId;
    /**
     * @description Push service that issued a token.
     *
     *     - `apns`: Apple Push Notification service (APNs).
     *     - `fcm`: Firebase Cloud Messaging (FCM).
     *
     *     Whether it is required is not known. Kakao's Flutter SDK always sent it.
     */
    push_type?: KnownPushType;
}
/**
 * @description An alert of APNs. With `loc-key`, the app provides the text in the language of the device. Accepts the other
 *     properties that Apple documents for `alert` too, such as `title` and `body`.
 */
export type ApnsAlert = {
    /** @description Title of the alert. Not found in Kakao's pages; inferred. */
    title?: string;
    /** @description Text of the alert. Not found in Kakao's pages; inferred. */
    body?: string;
    /** @description Key of a format in the bundle of the app. */
    "loc-key"?: string;
    /** @description Values to insert into the format, in order. */
    "loc-args"?: string[];
} & {
    [key: string]: unknown;
};
/**
 * @description The notification for Apple devices.
 *
 *     APNs accepts up to 4 KB for one notification, 256 bytes up to iOS 7 and 5 KB for VoIP; `topic`, `push_alert`,
 *     `return_url` and `push_token` do not count.
 *
 *     Which of the fields are required is not known.
 */
export interface PushForApns {
    /**
     * Format: int32
     * @description Number on the icon of the app. A negative number leaves it unchanged.
     * @default -1
     */
    badge?: number;
    /**
     * @description Name of a sound file in the app. The default sound is played for `default` and for a file that the app lacks.
     * @default default
     */
    sound?: string;
    /**
     * @description `false` shows no alert and plays no sound, for example to change the badge only.
     * @default true
     */
    push_alert?: boolean;
    /**
     * @description The alert: its text, or an object for `alert` in `aps`. A text that is too long for APNs is cut off and ends in
     *     two dots.
     */
    message?: string | ApnsAlert;
    /** @description The app's own names and values, passed to the app with the notification. */
    custom_field?: {
        [key: string]: unknown;
    };
    /** @description Token to send to. Only with `bypass`. Not found in Kakao's pages; seen in use. */
    push_token?: string;
    /**
     * @description `sandbox` sends through the development environment of APNs. Defaults to the production environment.
     * @constant
     */
    apns_env?: "sandbox";
    /**
     * Format: uri
     * @description URL of the service that Kakao calls when APNs rejects a token for the reason `BadDeviceToken`, `Unregistered` or
     *     `DeviceTokenNotForTopic`.
     *
     *     What Kakao sends to the URL is not known.
     */
    return_url?: string;
    /** @description ID of the message. Of waiting messages with the same ID, the device gets one. Not found in Kakao's pages; inferred. The name on the wire is that of the property in Kakao's iOS SDK. */
    collapse?: string;
    /**
     * Format: int32
     * @description Seconds during which the message is sent again to a device that cannot be reached. Not found in Kakao's pages; inferred. The name on the wire is that of the property in Kakao's iOS SDK.
     */
    expiration?: number;
    /**
     * Format: int32
     * @description `1` makes the notification silent, which only lets the app update in the background. Not found in Kakao's pages; known from its SDKs.
     * @constant
     */
    "content-available"?: 1;
    /**
     * Format: int32
     * @description `1` lets the app change the message before it is shown. Not found in Kakao's pages; inferred. Name and value are those of APNs, as for `content-available`, which a fixture of Kakao's SDK team sends.
     * @constant
     */
    "mutable-content"?: 1;
    /** @description Whether the app may change the message before it is shown. Prefer `mutable-content`. Not found in Kakao's pages; inferred. Name and type are inferred from the property `mutableContent` of Kakao's iOS SDK, a BOOL. */
    mutable_content?: boolean;
    /** @description Whether the notification is silent and only lets the app update in the background. Prefer `content-available`. Not found in Kakao's pages; inferred. Name and type are inferred from the property `contentAvailable` of Kakao's iOS SDK, a BOOL. */
    content_available?: boolean;
    /** @description Kind of the notification, the category identifier of APNs. Not found in Kakao's pages; known from its SDKs. */
    category?: string;
    /**
     * @description `voip` for VoIP (Voice over Internet Protocol). Omit it otherwise. Not found in Kakao's pages; known from its SDKs. The value is that of Kakao's iOS SDK; Kakao's page names only the field, without its values.
     * @constant
     */
    topic?: "voip";
}
/**
 * @description How urgently FCM delivers a message.
 *
 *     - `normal`: may wait while the device sleeps.
 *     - `high`: also reaches a device in Doze mode.
 *
 *     Not found in Kakao's pages; known from its SDKs.
 * @enum {string}
 */
export type PushFcmPriority = "normal" | "high";
/** @description The notification for devices that use Firebase Cloud Messaging (FCM). Which of the fields are required is not known. */
export interface PushForFcm {
    /** @description Key of the message. Of waiting messages with the same key, the device gets the last. */
    collapse?: string;
    /**
     * @deprecated
     * @description Whether to wait while the device is idle. FCM ignores it.
     */
    delay_while_idle?: boolean;
    /**
     * Format: int32
     * @description Seconds during which FCM keeps a message that it cannot deliver. Defaults to four weeks. A value of `0` or less
     *     is ignored.
     *
     *     Not found in Kakao's pages; known from its SDKs.
     * @default 2419200
     */
    time_to_live?: number;
    /** @description `true` tests the call; no device gets the message. Not found in Kakao's pages; known from its SDKs. */
    dry_run?: boolean;
    /**
     * @description How urgently FCM delivers a message.
     *
     *     - `normal`: may wait while the device sleeps.
     *     - `high`: also reaches a device in Doze mode.
     *
     *     Not found in Kakao's pages; known from its SDKs.
     * @default normal
     */
    priority?: PushFcmPriority;
    /** @description The app's own names and values, passed to the app with the notification; up to 4 KB. */
    custom_field?: {
        [key: string]: unknown;
    };
    /**
     * @description What FCM shows by itself, under the names that FCM documents, such as `title` and `body`. Without it, only the
     *     app handles the message.
     *
     *     Not found in Kakao's pages; known from its SDKs.
     */
    notification?: {
        [key: string]: unknown;
    };
    /**
     * Format: uri
     * @description URL of the service that Kakao calls when FCM rejects a token. According to Kakao's Android SDK, it is a POST
     *     with the user, the token and the time in milliseconds.
     *
     *     The names of the fields that Kakao sends to the URL are not known.
     */
    return_url?: string;
    /** @description Token to send to. Only with `bypass`. Not found in Kakao's pages; seen in use. */
    push_token?: string;
}
/** @description Content of a notification, for each push service. A device gets the part for the service that issued its token. */
export interface PushMessage {
    for_apns?: PushForApns;
    for_fcm?: PushForFcm;
}
/** @description A push notification and its receivers. */
export interface SendPush {
    /** @description Users whose devices receive the notification. The maximum number of users in one call is not known. */
    uuids: PushUserIds;
    push_message: PushMessage;
    /** @description `true` sends to the `push_token` inside `for_apns` and `for_fcm` instead of the registered tokens. */
    bypass?: boolean;
}
/**
 * @description Kind of calendar.
 *
 *     - `USER`: the default calendar and the sub-calendars.
 *     - `SUBSCRIBE`: the calendars that the user subscribes to.
 *     - `ALL`: both.
 * @enum {string}
 */
export type CalendarFilter = "USER" | "SUBSCRIBE" | "ALL";
/** @description ID of a calendar. `primary` is the default calendar; a sub-calendar has one such as `user_63759daa38e1f752188e0cc9`. */
export type CalendarId = string;
/**
 * @description Color of a calendar or an event.
 *
 *     - `BLUE`: #2C88DE.
 *     - `ROYAL_BLUE`: #2D69E0.
 *     - `NAVY_BLUE`: #223788.
 *     - `RED`: #D42726.
 *     - `PINK`: #ED5683.
 *     - `ORANGE`: #FF9429.
 *     - `GREEN`: #149959.
 *     - `LIME`: #7CB343.
 *     - `OLIVE`: #A4AD15.
 *     - `MINT`: #5CC5BE.
 *     - `MAGENTA`: #AB47BC.
 *     - `VIOLET`: #8A4B9B.
 *     - `LAVENDER`: #7986CB.
 *     - `BROWN`: #945C1F.
 *     - `GRAY`: #666666.
 * @enum {string}
 */
export type KnownCalendarColor = "BLUE" | "ROYAL_BLUE" | "NAVY_BLUE" | "RED" | "PINK" | "ORANGE" | "GREEN" | "LIME" | "OLIVE" | "MINT" | "MAGENTA" | "VIOLET" | "LAVENDER" | "BROWN" | "GRAY";
/** @description Color of a calendar or an event. */
export type CalendarColor = KnownCalendarColor | (string & {});
/**
 * @description Default calendar or sub-calendar of the user. Contains only what was set when the calendar was created or edited;
 *     for a calendar that the calling service did not create, only `id`.
 */
export interface UserCalendar {
    id: CalendarId;
    /** @description Name of the calendar. Always present for a calendar that the calling service created. */
    name?: string;
    /** @description Default color of events of the calendar. Always present for a calendar that the calling service created. */
    color?: CalendarColor;
    /**
     * Format: int32
     * @description Default reminder of events with a time, in minutes.
     */
    reminder?: number;
    /**
     * Format: int32
     * @description Default reminder of all-day events, in minutes.
     */
    reminder_all_day?: number;
}
/** @description Calendar of a Kakao Talk Channel that the user subscribes to. */
export interface SubscribedCalendar {
    /** @description ID of the subscribed calendar. Not found in Kakao's pages; seen in use. */
    id: string;
    /** @description Name of the calendar. Not found in Kakao's pages; seen in use. */
    name?: string;
    /** @description Default color of events of the calendar. Not found in Kakao's pages; seen in use. */
    color?: CalendarColor;
    /**
     * Format: int32
     * @description Default reminder of events with a time, in minutes. Not found in Kakao's pages; seen in use.
     */
    reminder?: number;
    /**
     * Format: int32
     * @description Default reminder of all-day events, in minutes. Not found in Kakao's pages; seen in use.
     */
    reminder_all_day?: number;
    /** @description Description of the calendar by the channel. Not found in Kakao's pages; seen in use. */
    description?: string;
    /** @description URL of the profile image, or an empty string. Not found in Kakao's pages; seen in use. */
    profile_image_url?: string;
    /** @description URL of the thumbnail for message bubbles, or an empty string. Not found in Kakao's pages; seen in use. */
    thumbnail_url?: string;
}
/** @description Calendars of the user, by kind. */
export interface CalendarList {
    /** @description The default calendar and the sub-calendars. */
    calendars?: UserCalendar[];
    /** @description The calendars that the user subscribes to. */
    subscribe_calendars?: SubscribedCalendar[];
}
/** @description A sub-calendar to create. */
export interface CreateSubCalendar {
    /** @description Name of the calendar. It must be unique among the calendars that the service created for the user. Not found in Kakao's pages; seen in use. The maximum length of a name is not documented. */
    name: string;
    /** @description Default color of events of the calendar. Not found in Kakao's pages; seen in use. The default is not documented. */
    color?: KnownCalendarColor;
    /**
     * Format: int32
     * @description Default reminder of events with a time, in minutes. Not found in Kakao's pages; seen in use. Neither the allowed values nor the default are documented.
     */
    reminder?: number;
    /**
     * Format: int32
     * @description Default reminder of all-day events, in minutes. Not found in Kakao's pages; seen in use. Neither the allowed values nor the default are documented.
     */
    reminder_all_day?: number;
}
/** @description The ID of the calendar that was created, edited or deleted. */
export interface CalendarReference {
    /** @description ID of a calendar. `primary` is the default calendar; a sub-calendar has one such as `user_63759daa38e1f752188e0cc9`. Not found in Kakao's pages; seen in use. */
    calendar_id: CalendarId;
}
/** @description What to change in a sub-calendar. */
export interface UpdateSubCalendar {
    /** @description The sub-calendar to edit. Not found in Kakao's pages; seen in use. */
    calendar_id: CalendarId;
    /** @description New name of the calendar. Not found in Kakao's pages; seen in use. The maximum length of a name is not documented. */
    name: string;
    /** @description New default color of events. Not found in Kakao's pages; seen in use. */
    color?: KnownCalendarColor;
    /**
     * Format: int32
     * @description New default reminder of events with a time, in minutes. Not found in Kakao's pages; seen in use. The allowed values are not documented.
     */
    reminder?: number;
    /**
     * Format: int32
     * @description New default reminder of all-day events, in minutes. Not found in Kakao's pages; seen in use. The allowed values are not documented.
     */
    reminder_all_day?: number;
}
/** @description When an event takes place. Whether `start_at` and `end_at` are required is not documented; every known client sends both. */
export interface EventTimeInput {
    /**
     * Format: date-time
     * @description Start in UTC, in steps of five minutes, as `2022-10-27T03:00:00Z`. For an all-day event, exactly midnight in
     *     this format, `2022-10-27T00:00:00Z`, or the call fails.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    start_at?: string;
    /**
     * Format: date-time
     * @description End in UTC, as `2022-10-27T06:00:00Z`. For an all-day event, exactly midnight in this format, or the call fails. Not found in Kakao's pages; seen in use. Whether an all-day event ends with its last day or the day after is not documented; clients send the day after.
     */
    end_at?: string;
    /**
     * @description Time zone in which the event is shown, as an IANA name. The times themselves stay UTC. Not found in Kakao's pages; seen in use.
     * @default Asia/Seoul
     */
    time_zone?: string;
    /**
     * @description Whether the event is an all-day event. Not found in Kakao's pages; seen in use.
     * @default false
     */
    all_day?: boolean;
    /**
     * @description Whether the date is one of the lunar calendar. Not found in Kakao's pages; seen in use. How the times are interpreted then is not documented.
     * @default false
     */
    lunar?: boolean;
}
/**
 * @description Rule by which an event repeats, an RRULE of RFC 5545 without its prefix, such as
 *     `FREQ=DAILY;UNTIL=20221031T000000Z`.
 *
 *     Which parts of RFC 5545 Talk Calendar supports is not documented.
 */
export type EventRecurrenceRule = string;
/** @description Where an event takes place. */
export interface EventLocationInput {
    /** @description Name of the place. Not found in Kakao's pages; seen in use. */
    name?: string;
    /**
     * Format: int64
     * @description ID of the place in Kakao Map. Not found in Kakao's pages; seen in use.
     */
    location_id?: Int64;
    /** @description Address of the place. Not found in Kakao's pages; seen in use. The maximum length is not documented. */
    address?: string;
    /**
     * Format: double
     * @description Latitude in degrees. Not found in Kakao's pages; seen in use.
     */
    latitude?: number;
    /**
     * Format: double
     * @description Longitude in degrees. Not found in Kakao's pages; seen in use.
     */
    longitude?: number;
}
/**
 * @description Reminders, at most two, in minutes before the start and in steps of five: from 0 to 43200, for an all-day event from
 *     -1440 to 43200.
 */
export type EventReminders = number[];
/** @description An event to create. */
export interface CalendarEventInput {
    /** @description Title of the event. Not found in Kakao's pages; seen in use. */
    title: string;
    /** @description When an event takes place. Not found in Kakao's pages; seen in use. */
    time: EventTimeInput;
    /**
     * @description Rule by which the event repeats, an RRULE of RFC 5545 without its prefix, such as
     *     `FREQ=DAILY;UNTIL=20221031T000000Z`. Without it, the event takes place once. Kakao's sample misspells the name
     *     as `rrlue`.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    rrule?: EventRecurrenceRule;
    /** @description Description of the event. Not found in Kakao's pages; seen in use. */
    description?: string;
    /** @description Where an event takes place. Not found in Kakao's pages; seen in use. */
    location?: EventLocationInput;
    /**
     * @description Reminders, at most two, in minutes before the start and in steps of five: from 0 to 43200, for an all-day event from
     *     -1440 to 43200.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    reminders?: EventReminders;
    /** @description Color of the event. Not found in Kakao's pages; seen in use. */
    color?: KnownCalendarColor;
}
/** @description An event to create, and its calendar. */
export interface CreateCalendarEvent {
    /**
     * @description Calendar for the event, either `primary` or a sub-calendar that the calling service created. Not found in Kakao's pages; seen in use.
     * @default primary
     */
    calendar_id?: CalendarId;
    /** @description An event to create. Not found in Kakao's pages; seen in use. */
    event: CalendarEventInput;
}
/**
 * @description ID of an event. Seen as 24 hexadecimal digits, such as `66d0baae4106f82fb1036f84`; an occurrence of a repeating
 *     event appends its start in UTC, such as `66d0ab2cb0c1f80cc89c4107_20221027T030000Z`.
 *
 *     The format of an ID is not documented.
 */
export type EventId = string;
/** @description The ID of the created event. */
export interface EventReference {
    /** @description ID of the event. It does not identify the occurrences of a repeating event; their IDs are in the list of events. Not found in Kakao's pages; seen in use. */
    event_id: EventId;
}
/**
 * @description Predefined period.
 *
 *     - `TODAY`: the day of the call.
 *     - `THIS_WEEK`: the week of the call, from Sunday.
 *     - `THIS_MONTH`: the month of the call, from the 1st.
 * @enum {string}
 */
export type EventPeriod = "TODAY" | "THIS_WEEK" | "THIS_MONTH";
/**
 * @description Kind of event.
 *
 *     - `USER`: personal event.
 *     - `TEAM`: event of a shared calendar.
 *     - `PUBLIC`: public event of a Kakao Talk Channel.
 *     - `SUBSCRIBE`: event of a calendar that the user subscribes to.
 * @enum {string}
 */
export type KnownEventType = "USER" | "TEAM" | "PUBLIC" | "SUBSCRIBE";
/** @description Kind of event. */
export type EventType = KnownEventType | (string & {});
/** @description When an event takes place. Which fields are always present is not documented. */
export interface EventTime {
    /**
     * Format: date-time
     * @description Start in UTC. Not found in Kakao's pages; seen in use.
     */
    start_at?: string;
    /**
     * Format: date-time
     * @description End in UTC. Not found in Kakao's pages; seen in use.
     */
    end_at?: string;
    /** @description Time zone in which the event is shown, as an IANA name. The times themselves stay UTC. Not found in Kakao's pages; seen in use. */
    time_zone?: string;
    /** @description Whether the event is an all-day event. Not found in Kakao's pages; seen in use. */
    all_day?: boolean;
    /** @description Whether the date is one of the lunar calendar. Not found in Kakao's pages; seen in use. */
    lunar?: boolean;
}
/** @description An event in a list. */
export interface CalendarEventSummary {
    /**
     * @description ID of an event. Seen as 24 hexadecimal digits, such as `66d0baae4106f82fb1036f84`; an occurrence of a repeating
     *     event appends its start in UTC, such as `66d0ab2cb0c1f80cc89c4107_20221027T030000Z`.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    id?: EventId;
    /** @description Title of the event. Not found in Kakao's pages; seen in use. */
    title?: string;
    /** @description Kind of the event. Not found in Kakao's pages; seen in use. */
    type?: EventType;
    /** @description Calendar of the event, `primary` for the default one. Not found in Kakao's pages; seen in use. */
    calendar_id?: CalendarId;
    /** @description When an event takes place. Not found in Kakao's pages; seen in use. */
    time: EventTime;
    /** @description Whether the user created the event. False for public and subscribed events and for those of others. Not found in Kakao's pages; seen in use. */
    is_host?: boolean;
    /** @description Whether the event repeats. Always present for the type `USER`. Not found in Kakao's pages; seen in use. */
    is_recur_event?: boolean;
    /** @description Color of the event. Omitted when none was set. Not found in Kakao's pages; seen in use. */
    color?: CalendarColor;
}
/** @description One page of events. */
export interface CalendarEventList {
    /** @description Events on this page, each occurrence of a repeating event separately. Not found in Kakao's pages; seen in use. The order is not documented. */
    events: CalendarEventSummary[];
    /** @description Whether there is another page. Not found in Kakao's pages; seen in use. */
    has_next: boolean;
    /**
     * Format: uri
     * @description URL of the next page, including its query. Only when `has_next` is true. Not found in Kakao's pages; seen in use.
     */
    after_url?: string;
}
/** @description Where an event takes place. */
export interface EventLocation {
    /** @description Name of the place. Not found in Kakao's pages; seen in use. */
    name?: string;
    /**
     * Format: int64
     * @description ID of the place in Kakao Map. Not found in Kakao's pages; seen in use.
     */
    location_id?: Int64;
    /** @description Address of the place. Not found in Kakao's pages; seen in use. */
    address?: string;
    /**
     * Format: double
     * @description Latitude in degrees. Not found in Kakao's pages; seen in use.
     */
    latitude?: number;
    /**
     * Format: double
     * @description Longitude in degrees. Not found in Kakao's pages; seen in use.
     */
    longitude?: number;
}
/** @description Page of the service behind the banner. */
export interface EventBannerLink {
    /** @description URL on a computer. Not found in Kakao's pages; seen in use. */
    web_url?: string;
    /** @description URL on a phone. Not found in Kakao's pages; seen in use. */
    mobile_web_url?: string;
}
/** @description Banner at the top of a public or subscribed event. */
export interface EventBanner {
    /** @description URL of the image on a computer. Not found in Kakao's pages; seen in use. */
    pc_image_url?: string;
    /** @description URL of the image on a phone. Not found in Kakao's pages; seen in use. */
    mobile_image_url?: string;
    /** @description Color behind the image. Not found in Kakao's pages; seen in use. Whether this is the name of a color or a number such as `#2C88DE` is not documented. */
    bg_color?: string;
    /** @description Page of the service behind the banner. Not found in Kakao's pages; seen in use. */
    link?: EventBannerLink;
}
/** @description An event of the user's calendars. */
export interface CalendarEvent {
    /**
     * @description ID of an event. Seen as 24 hexadecimal digits, such as `66d0baae4106f82fb1036f84`; an occurrence of a repeating
     *     event appends its start in UTC, such as `66d0ab2cb0c1f80cc89c4107_20221027T030000Z`.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    id: EventId;
    /** @description Title of the event. Not found in Kakao's pages; seen in use. */
    title: string;
    /** @description Kind of the event. Not found in Kakao's pages; seen in use. */
    type: EventType;
    /** @description Calendar of the event, `primary` for the default one. Not found in Kakao's pages; seen in use. */
    calendar_id: CalendarId;
    /** @description When an event takes place. Not found in Kakao's pages; seen in use. */
    time: EventTime;
    /** @description Whether the user is the host of the event. Not found in Kakao's pages; seen in use. */
    is_host: boolean;
    /** @description Whether the event repeats. Not found in Kakao's pages; seen in use. */
    is_recur_event?: boolean;
    /**
     * @description Rule by which an event repeats, an RRULE of RFC 5545 without its prefix, such as
     *     `FREQ=DAILY;UNTIL=20221031T000000Z`.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    rrule?: EventRecurrenceRule;
    /**
     * Format: date-time
     * @description Start of the series, in UTC. Only for a repeating event. Not found in Kakao's pages; seen in use.
     */
    dt_start?: string;
    /** @description Description of the event. Not found in Kakao's pages; seen in use. */
    description?: string;
    /** @description Where an event takes place. Not found in Kakao's pages; seen in use. */
    location?: EventLocation;
    /** @description Reminders, in minutes before the start. Not found in Kakao's pages; seen in use. */
    reminders?: number[];
    /** @description Color of the event. Not found in Kakao's pages; seen in use. */
    color?: CalendarColor;
    /** @description Note on the event. Not found in Kakao's pages; seen in use. Who writes the note, and with which call, is not documented. */
    memo?: string;
    /** @description Banner at the top of a public or subscribed event. Not found in Kakao's pages; seen in use. */
    banner?: EventBanner;
}
/** @description One event with all details. */
export interface CalendarEventDetail {
    /** @description An event of the user's calendars. Not found in Kakao's pages; seen in use. */
    event: CalendarEvent;
}
/**
 * @description Which occurrences of a repeating event a call applies to.
 *
 *     - `ALL`: the whole series.
 *     - `THIS`: the occurrence that `event_id` names.
 *     - `THIS_AND_FOLLOWING`: that occurrence and all later ones.
 * @enum {string}
 */
export type RecurUpdateType = "ALL" | "THIS" | "THIS_AND_FOLLOWING";
/** @description What to change in an event. Whether omitted fields keep their values, and how to clear one, is not documented. */
export interface CalendarEventChanges {
    /** @description New title. Not found in Kakao's pages; seen in use. */
    title?: string;
    /** @description New time. Not found in Kakao's pages; seen in use. */
    time?: EventTimeInput;
    /**
     * @description New rule by which the event repeats, an RRULE of RFC 5545 without its prefix. Which occurrences change depends
     *     only on `recur_update_type`, whether or not a rule is sent.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    rrule?: EventRecurrenceRule;
    /** @description New description of the event. Not found in Kakao's pages; seen in use. */
    description?: string;
    /** @description New place. Not found in Kakao's pages; seen in use. */
    location?: EventLocationInput;
    /**
     * @description Reminders, at most two, in minutes before the start and in steps of five: from 0 to 43200, for an all-day event from
     *     -1440 to 43200.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    reminders?: EventReminders;
    /** @description New color. Not found in Kakao's pages; seen in use. */
    color?: KnownCalendarColor;
}
/** @description An event of the user, and what to change. */
export interface UpdateEventByHost {
    /** @description The event to edit; for a repeating event, an occurrence from the list of events. Not found in Kakao's pages; seen in use. */
    event_id: EventId;
    /** @description Calendar of the event. Not found in Kakao's pages; seen in use. Whether this moves the event to the calendar is not documented. */
    calendar_id?: CalendarId;
    /** @description Which occurrences to edit. Required for a repeating event. Not found in Kakao's pages; seen in use. */
    recur_update_type?: RecurUpdateType;
    /** @description What to change in an event. Not found in Kakao's pages; seen in use. */
    event: CalendarEventChanges;
}
/** @description The ID of the edited or deleted event. */
export interface EventReceipt {
    /**
     * @description ID of an event. Seen as 24 hexadecimal digits, such as `66d0baae4106f82fb1036f84`; an occurrence of a repeating
     *     event appends its start in UTC, such as `66d0ab2cb0c1f80cc89c4107_20221027T030000Z`.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    event_id?: EventId;
}
/** @description What a guest may change in an event. Its fields are inferred, being settings of one user. What a guest may change is not known. */
export interface GuestEventChanges {
    /** @description Color of the event in the guest's calendar. Not found in Kakao's pages; inferred. */
    color?: KnownCalendarColor;
    /**
     * @description Reminders, at most two, in minutes before the start and in steps of five: from 0 to 43200, for an all-day event from
     *     -1440 to 43200.
     *
     *     Not found in Kakao's pages; inferred.
     */
    reminders?: EventReminders;
    /** @description Note on the event. The detail of an event has it, but neither creating nor editing one as its host sets it. Not found in Kakao's pages; inferred. */
    memo?: string;
}
/** @description An event that the user was invited to, and what to change. Its fields are inferred. The fields of the form are not known. */
export interface UpdateEventByGuest {
    /** @description The event to edit, from the list of events. The name is concluded from the edit by the host. Not found in Kakao's pages; inferred. */
    event_id: EventId;
    /** @description What to change in the event. Inferred from the edit by the host. Not found in Kakao's pages; inferred. */
    event: GuestEventChanges;
    /** @description Calendar of the event. Inferred from the edit by the host. Not found in Kakao's pages; inferred. */
    calendar_id?: CalendarId;
    /** @description Which occurrences of a repeating event to edit. Inferred from the edit by the host. Not found in Kakao's pages; inferred. */
    recur_update_type?: RecurUpdateType;
}
/** @description Response to an edit by a guest. Its fields are inferred, so other fields are allowed. Neither the fields of the response are known, nor whether it has a body. */
export type GuestEventReceipt = {
    /** @description ID of the event. Inferred from the edit by the host. Not found in Kakao's pages; inferred. */
    event_id?: EventId;
} & {
    [key: string]: unknown;
};
/** @description Link of a button. Its domains must be registered as product links of the app. */
export interface PublicEventMessageLink {
    /** @description URL to open. Not found in Kakao's pages; seen in use. */
    web_url?: LinkUrl;
    /** @description URL to open on a phone. Inferred from the links of banners and message templates. Not found in Kakao's pages; inferred. */
    mobile_web_url?: LinkUrl;
}
/** @description Button of a message about the event. */
export interface PublicEventMessageButton {
    /** @description Label of the button. Not found in Kakao's pages; seen in use. */
    title?: string;
    /** @description Link of a button. Its domains must be registered as product links of the app. Not found in Kakao's pages; seen in use. */
    link?: PublicEventMessageLink;
}
/** @description Message sent before the event. Whether there are other fields is not known. */
export interface PublicEventReminderMessage {
    /** @description Button of a message about the event. Not found in Kakao's pages; seen in use. */
    button?: PublicEventMessageButton;
}
/** @description Messages that Kakao Talk sends about the event. Known from one client only; what it does is inferred from its name, and other fields may exist. */
export interface PublicEventNotificationMessage {
    /** @description Message sent before the event. Not found in Kakao's pages; seen in use. */
    before_event_reminder?: PublicEventReminderMessage;
}
/** @description A public event to create. Whether there are other fields is not known; responses show a banner that no client has been seen to send. */
export interface PublicEventInput {
    /** @description Title of the event. Not found in Kakao's pages; seen in use. The maximum length is not documented; a personal event's title has at most 50 characters. */
    title: string;
    /** @description When an event takes place. Not found in Kakao's pages; seen in use. */
    time: EventTimeInput;
    /** @description Description of the event; may have line breaks. Not found in Kakao's pages; seen in use. The maximum length is not documented; a personal event's description has at most 5,000 characters. */
    description?: string;
    /** @description Where an event takes place. Not found in Kakao's pages; seen in use. */
    location?: EventLocationInput;
    /**
     * @description Reminders, at most two, in minutes before the start and in steps of five: from 0 to 43200, for an all-day event from
     *     -1440 to 43200.
     *
     *     Not found in Kakao's pages; seen in use. That the limits of personal events apply here is not documented.
     */
    reminders?: EventReminders;
    /** @description Messages that Kakao Talk sends about the event. Not found in Kakao's pages; seen in use. */
    notification_message?: PublicEventNotificationMessage;
    /**
     * @description Rule by which an event repeats, an RRULE of RFC 5545 without its prefix, such as
     *     `FREQ=DAILY;UNTIL=20221031T000000Z`.
     *
     *     Not found in Kakao's pages; inferred. Whether a public event can repeat is not documented; personal ones can.
     */
    rrule?: EventRecurrenceRule;
    /** @description Color of the event. Inferred from personal events. Not found in Kakao's pages; inferred. */
    color?: KnownCalendarColor;
}
/** @description A public event to create, and the channel that publishes it. */
export interface CreatePublicEvent {
    /** @description Public ID of the Kakao Talk Channel that publishes the event. Not found in Kakao's pages; seen in use. Whether it is required is not documented; clients send it where they have one. */
    channel_public_id?: ChannelPublicId;
    /** @description A public event to create. Not found in Kakao's pages; seen in use. */
    event: PublicEventInput;
}
/** @description The ID of the created public event. Whether the response has other fields is not known. */
export interface PublicEventReference {
    /** @description ID of the event, for editing it, adding it to calendars, and for a message with the calendar template. Not found in Kakao's pages; seen in use. */
    event_id: EventId;
}
/**
 * @description An event that a Kakao Talk Channel has published. Its fields are inferred from personal events, so other fields are
 *     allowed.
 *
 *     The fields of a public event in responses are not known.
 */
export type PublicEvent = {
    /**
     * @description ID of an event. Seen as 24 hexadecimal digits, such as `66d0baae4106f82fb1036f84`; an occurrence of a repeating
     *     event appends its start in UTC, such as `66d0ab2cb0c1f80cc89c4107_20221027T030000Z`.
     *
     *     Not found in Kakao's pages; inferred.
     */
    id?: EventId;
    /** @description Title of the event. Not found in Kakao's pages; inferred. */
    title?: string;
    /** @description Kind of the event. Not found in Kakao's pages; inferred. */
    type?: EventType;
    /** @description Calendar of the event. Not found in Kakao's pages; inferred. */
    calendar_id?: string;
    /** @description When an event takes place. Not found in Kakao's pages; inferred. */
    time?: EventTime;
    /** @description Description of the event. Not found in Kakao's pages; inferred. */
    description?: string;
    /** @description Where an event takes place. Not found in Kakao's pages; inferred. */
    location?: EventLocation;
    /** @description Reminders, in minutes before the start. Not found in Kakao's pages; inferred. */
    reminders?: number[];
    /** @description Color of the event. Not found in Kakao's pages; inferred. */
    color?: CalendarColor;
    /** @description Banner at the top of a public or subscribed event. Not found in Kakao's pages; inferred. */
    banner?: EventBanner;
} & {
    [key: string]: unknown;
};
/**
 * @description Public events of the app's channels. Its fields are inferred from the list of personal events, so other fields are
 *     allowed.
 *
 *     The fields of the response are not known; Kakao says only that it returns the IDs of public events.
 */
export type PublicEventList = {
    /** @description The public events. Not found in Kakao's pages; inferred. */
    events?: PublicEvent[];
    /** @description Whether there is another page. Not found in Kakao's pages; inferred. */
    has_next?: boolean;
    /**
     * Format: uri
     * @description URL of the next page, including its query. Not found in Kakao's pages; inferred.
     */
    after_url?: string;
} & {
    [key: string]: unknown;
};
/**
 * @description One public event with all details. Its fields are inferred from the detail of a personal event, so other fields are
 *     allowed.
 *
 *     The fields of the response are not known.
 */
export type PublicEventDetail = {
    /**
     * @description An event that a Kakao Talk Channel has published. Its fields are inferred from personal events, so other fields are
     *     allowed.
     *
     *     Not found in Kakao's pages; inferred.
     */
    event?: PublicEvent;
} & {
    [key: string]: unknown;
};
/** @description New content of a public event. The one known client sends the whole event again. Whether omitted fields keep their values, and whether there are others, is not known. */
export interface PublicEventChanges {
    /** @description New title. Not found in Kakao's pages; seen in use. The maximum length is not documented; a personal event's title has at most 50 characters. */
    title?: string;
    /** @description New time. Not found in Kakao's pages; seen in use. */
    time?: EventTimeInput;
    /** @description New place. Not found in Kakao's pages; seen in use. */
    location?: EventLocationInput;
    /** @description New description of the event. Inferred from creating one. Not found in Kakao's pages; inferred. */
    description?: string;
    /**
     * @description Reminders, at most two, in minutes before the start and in steps of five: from 0 to 43200, for an all-day event from
     *     -1440 to 43200.
     *
     *     Not found in Kakao's pages; inferred.
     */
    reminders?: EventReminders;
    /** @description Messages that Kakao Talk sends about the event. Not found in Kakao's pages; inferred. */
    notification_message?: PublicEventNotificationMessage;
}
/** @description A public event, and what to change. */
export interface UpdatePublicEvent {
    /** @description The public event to edit. Not found in Kakao's pages; seen in use. */
    event_id: EventId;
    /** @description New content of a public event. The one known client sends the whole event again. Not found in Kakao's pages; seen in use. */
    event: PublicEventChanges;
    /** @description Public ID of the Kakao Talk Channel that owns the event. Not found in Kakao's pages; seen in use. Whether it is required is not documented. */
    channel_public_id?: ChannelPublicId;
    /** @description Which occurrences of a repeating event to edit. Inferred from the edit of a personal event. Not found in Kakao's pages; inferred. Whether a public event can repeat is not documented. */
    recur_update_type?: RecurUpdateType;
}
/** @description Response to editing, deleting or adding a public event. Its fields are inferred, so other fields are allowed. Neither the fields of the response are known, nor whether it has a body. */
export type PublicEventReceipt = {
    /** @description ID of the public event. Inferred from the calls for personal events. Not found in Kakao's pages; inferred. */
    event_id?: EventId;
} & {
    [key: string]: unknown;
};
/** @description The public event to add. Whether a field chooses the calendar is not known. */
export interface FollowPublicEvent {
    /** @description The public event to add, by the ID from its creation or from the list of public events. Not found in Kakao's pages; seen in use. */
    event_id: EventId;
}
/**
 * @description Calendar of a Kakao Talk Channel that users can subscribe to. Its fields are inferred from the calendars that a user
 *     subscribes to, so other fields are allowed.
 *
 *     The fields of an entry are not known; Kakao says only that it has an ID.
 */
export type SubscribableCalendar = {
    /** @description ID of the calendar, for subscribing to it and for a message with the calendar template. Not found in Kakao's pages; inferred. */
    id?: string;
    /** @description Name of the calendar. Not found in Kakao's pages; inferred. */
    name?: string;
    /** @description Default color of events of the calendar. Not found in Kakao's pages; inferred. */
    color?: CalendarColor;
    /**
     * Format: int32
     * @description Default reminder of events with a time, in minutes. Not found in Kakao's pages; inferred.
     */
    reminder?: number;
    /**
     * Format: int32
     * @description Default reminder of all-day events, in minutes. Not found in Kakao's pages; inferred.
     */
    reminder_all_day?: number;
    /** @description Description of the calendar by the channel. Not found in Kakao's pages; inferred. */
    description?: string;
    /** @description URL of the profile image, or an empty string. Not found in Kakao's pages; inferred. */
    profile_image_url?: string;
    /** @description URL of the thumbnail for message bubbles, or an empty string. Not found in Kakao's pages; inferred. */
    thumbnail_url?: string;
} & {
    [key: string]: unknown;
};
/** @description Calendars that users can subscribe to. Its fields are inferred, so other fields are allowed. The fields of the response are not known. */
export type SubscribableCalendarList = {
    /** @description The calendars. Inferred from the list of the user's calendars. Not found in Kakao's pages; inferred. */
    calendars?: SubscribableCalendar[];
} & {
    [key: string]: unknown;
};
/** @description The calendar to subscribe to. */
export interface SubscribeToCalendar {
    /**
     * @description ID of the calendar, from the list of subscribable calendars. That the ID is sent is documented; the name of the
     *     field is inferred from the other calendar calls.
     *
     *     Not found in Kakao's pages; inferred.
     */
    calendar_id: string;
}
/** @description Response to subscribing or unsubscribing. Its fields are inferred, so other fields are allowed. Neither the fields of the response are known, nor whether it has a body. */
export type CalendarSubscriptionReceipt = {
    /** @description ID of the calendar. Inferred from the response to editing a sub-calendar. Not found in Kakao's pages; inferred. */
    calendar_id?: string;
} & {
    [key: string]: unknown;
};
/** @description A holiday or an observance. One that lasts several days is a single entry. Whether an entry has other fields is not known. */
export interface Holiday {
    /** @description ID of the entry. Not found in Kakao's pages; seen in use. */
    id?: string;
    /** @description Name of the day. Not found in Kakao's pages; seen in use. */
    title: string;
    /** @description When the day is. `end_at` is the day after the last one. Not found in Kakao's pages; seen in use. */
    time: EventTime;
    /** @description Whether it is a day off; false for an observance, which is a working day. Not found in Kakao's pages; seen in use. */
    holiday: boolean;
}
/** @description Holidays and observances. Whether the response has other fields is not known. */
export interface HolidayList {
    /** @description Holidays and observances in the period. Not found in Kakao's pages; seen in use. The order is not documented. */
    events: Holiday[];
}
/** @description When a task is due, and when to send a reminder. */
export interface TaskDueInfoInput {
    /** @description Day on which the task is due, as `yyyyMMdd` in `time_zone`, such as `20221027`. Not found in Kakao's pages; seen in use. */
    due_date?: string;
    /** @description Time zone of `due_date` and `alarm_time`, as an IANA name, such as `Asia/Seoul`. Not found in Kakao's pages; seen in use. The default is not documented. */
    time_zone?: string;
    /**
     * @description Time of day of the reminder, as `HHmm` in `time_zone`, such as `0900`. Minutes are in steps of five; others are
     *     refused.
     *
     *     Not found in Kakao's pages; seen in use.
     */
    alarm_time?: string;
}
/** @description How a task repeats. Whether there are other fields is not known. */
export interface TaskRecurrenceInput {
    /** @description Rule by which the task repeats, an RRULE of RFC 5545. Not found in Kakao's pages; seen in use. Whether it has the prefix `RRULE:` is not documented; for events it does not. */
    rrule?: string;
    /** @description Only its name has been seen. It looks like the switch that keeps a challenge record of the task. Not found in Kakao's pages; seen in use. Neither its type nor its meaning is documented; the one client that knows it has it as a string. */
    record_on?: unknown;
}
/** @description A task to create. Whether there are other fields is not known. */
export interface CalendarTaskInput {
    /** @description What is to be done. Not found in Kakao's pages; seen in use. The maximum length is not documented. */
    content: string;
    /** @description When a task is due, and when to send a reminder. Not found in Kakao's pages; seen in use. */
    due_info?: TaskDueInfoInput;
    /** @description How a task repeats. Not found in Kakao's pages; seen in use. */
    recur?: TaskRecurrenceInput;
    /** @description Color of the task. Not found in Kakao's pages; seen in use. Known from one client only, whose author had not tried it; whether a task has a color is not documented. */
    color?: KnownCalendarColor;
}
/** @description A task to create. */
export interface CreateTask {
    /** @description A task to create. Not found in Kakao's pages; seen in use. */
    task: CalendarTaskInput;
}
/** @description ID of a task. Neither the format of an ID nor whether an occurrence of a repeating task has one of its own is documented. */
export type TaskId = string;
/** @description The ID of the created task. Whether the response has other fields is not known. */
export interface TaskReference {
    /** @description ID of a task. Not found in Kakao's pages; seen in use. */
    task_id: TaskId;
}
/**
 * @description Which tasks to list.
 *
 *     - `TODO`: those that are not done.
 *     - `COMPLETED`: those that are done.
 *     - `ALL`: both.
 * @enum {string}
 */
export type TaskStatusFilter = "TODO" | "COMPLETED" | "ALL";
/**
 * @description When a task is due, and when to send a reminder. Its fields are inferred from creating one, so other fields are
 *     allowed.
 */
export type TaskDueInfo = {
    /** @description Day on which the task is due. Not found in Kakao's pages; inferred. That it has the format `yyyyMMdd` of the request is not documented. */
    due_date?: string;
    /** @description Time zone of `due_date` and `alarm_time`, as an IANA name. Not found in Kakao's pages; inferred. */
    time_zone?: string;
    /** @description Time of day of the reminder. Not found in Kakao's pages; inferred. That it has the format `HHmm` of the request is not documented. */
    alarm_time?: string;
} & {
    [key: string]: unknown;
};
/** @description How a task repeats. Its fields are inferred from creating one, so other fields are allowed. */
export type TaskRecurrence = {
    /** @description Rule by which the task repeats, an RRULE of RFC 5545. Not found in Kakao's pages; inferred. */
    rrule?: string;
} & {
    [key: string]: unknown;
};
/** @description A task of the user. Its fields are inferred from creating one, so other fields are allowed. The fields of a task in responses are not known, including how it shows that it is done. */
export type CalendarTask = {
    /** @description ID of a task. Not found in Kakao's pages; inferred. The name may also be `task_id`; events and calendars have `id`. */
    id?: TaskId;
    /** @description What is to be done. Not found in Kakao's pages; inferred. */
    content?: string;
    /**
     * @description When a task is due, and when to send a reminder. Its fields are inferred from creating one, so other fields are
     *     allowed.
     *
     *     Not found in Kakao's pages; inferred.
     */
    due_info?: TaskDueInfo;
    /** @description How a task repeats. Its fields are inferred from creating one, so other fields are allowed. Not found in Kakao's pages; inferred. */
    recur?: TaskRecurrence;
} & {
    [key: string]: unknown;
};
/** @description Tasks of the user. Its fields are inferred from the list of events, so other fields are allowed. The fields of the response are not known. */
export type CalendarTaskList = {
    /** @description The tasks. Not found in Kakao's pages; inferred. */
    tasks?: CalendarTask[];
    /** @description Whether there is another page. Not found in Kakao's pages; inferred. */
    has_next?: boolean;
    /**
     * Format: uri
     * @description URL of the next page, including its query. Not found in Kakao's pages; inferred.
     */
    after_url?: string;
} & {
    [key: string]: unknown;
};
/** @description One entry of a challenge record. Nothing is known of its fields, so any field is allowed. The fields are not known. */
export interface TaskRecord {
    [key: string]: unknown;
}
/** @description Challenge record of a repeating task. Its fields are inferred, so other fields are allowed. The fields of the response are not known. */
export type TaskRecordList = {
    /** @description The records. The name is inferred from the path. Not found in Kakao's pages; inferred. */
    records?: TaskRecord[];
} & {
    [key: string]: unknown;
};
/** @description What to change in a task. Its fields are inferred from creating one. Which fields can change, and whether omitted ones keep their values, is not known. */
export interface CalendarTaskChanges {
    /** @description What is to be done. Not found in Kakao's pages; inferred. */
    content?: string;
    /** @description When a task is due, and when to send a reminder. Not found in Kakao's pages; inferred. */
    due_info?: TaskDueInfoInput;
    /** @description How a task repeats. Not found in Kakao's pages; inferred. */
    recur?: TaskRecurrenceInput;
}
/** @description A task, and what to change. Its fields are inferred. The fields of the form are not known. */
export interface UpdateTask {
    /** @description The task to edit. The name is that of the calls that complete and delete a task. Not found in Kakao's pages; inferred. */
    task_id: TaskId;
    /** @description What to change in the task. Inferred from creating one. Not found in Kakao's pages; inferred. */
    task: CalendarTaskChanges;
    /** @description Which occurrences of a repeating task to edit. Inferred from the edit of an event. Not found in Kakao's pages; inferred. */
    recur_update_type?: RecurUpdateType;
}
/** @description Response to editing, marking or deleting a task. Its fields are inferred, so other fields are allowed. Neither the fields of the response are known, nor whether it has a body. */
export type TaskReceipt = {
    /** @description ID of the task. Inferred from creating one. Not found in Kakao's pages; inferred. */
    task_id?: TaskId;
} & {
    [key: string]: unknown;
};
/** @description A task, and whether it is done. Known from one client only; whether there are other fields is not known. */
export interface CompleteTask {
    /** @description The task to mark. Not found in Kakao's pages; seen in use. */
    task_id: TaskId;
    /** @description True marks the task as done, false reopens it. Not found in Kakao's pages; seen in use. */
    complete: boolean;
}
/**
 * @description Direction of the traffic, as seen from the service.
 *
 *     - `inbound`: requests from Kakao to the service.
 *     - `outbound`: calls from the service to Kakao.
 * @enum {string}
 */
export type IpDirection = "inbound" | "outbound";
/**
 * @description A service of Kakao.
 *
 *     - `callback`: webhooks, called callbacks in older pages. Inbound.
 *     - `scrap`: reading a page of the service, for example for a message preview. Inbound.
 *     - `https://kauth.kakao.com`: Kakao Login. Outbound, as are all that follow.
 *     - `https://kapi.kakao.com`: Kakao API.
 *     - `https://accounts.kakao.com`: Kakao Account.
 *     - `https://auth.kakao.com`: Kakao Account on mobile devices.
 *     - `https://dapi.kakao.com`: Daum Search and Local.
 *     - `https://apps.kakao.com`: Kakao Talk Message.
 *     - `https://talk-apps.kakao.com`: Kakao Talk universal link.
 * @enum {string}
 */
export type KnownKakaoService = "callback" | "scrap" | "https://kauth.kakao.com" | "https://kapi.kakao.com" | "https://accounts.kakao.com" | "https://auth.kakao.com" | "https://dapi.kakao.com" | "https://apps.kakao.com" | "https://talk-apps.kakao.com";
/** @description A service of Kakao. */
export type KakaoService = KnownKakaoService | (string & {});
/** @description Address ranges in the CIDR notation of RFC 1519, such as `203.0.113.0/24`. */
export type IpRanges = string[];
/** @description IP addresses that will change. */
export interface IpChange {
    ips: IpRanges;
    /** @description When the change takes place. The format is not documented. */
    date: string;
}
/** @description IP addresses and ports of one service. */
export interface ServiceIp {
    /** @description What the IP addresses belong to. */
    service: KakaoService;
    ips: IpRanges;
    /** @description The ports. */
    ports: number[];
    /** @description IP addresses that will be added. */
    addition?: IpChange;
    /** @description IP addresses that will be removed. */
    exclusion?: IpChange;
    /**
     * Format: date
     * @description Day on which the entry last changed.
     */
    updatedDate: string;
}
/** @description IP addresses and ports of the Kakao servers. */
export interface KakaoIpList {
    /**
     * @description Where requests from Kakao to a service come from. `service` is `callback` (webhooks) or `scrap` (reading a page
     *     of the service).
     */
    inbound?: ServiceIp[];
    /** @description What a service must be able to reach to call Kakao. `service` is the URL of a Kakao host. */
    outbound?: ServiceIp[];
    /**
     * Format: date
     * @description Day on which the list last changed.
     */
    updatedDate: string;
}
