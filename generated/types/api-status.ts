// Generated from spec/api-status by npm run generate. Do not edit.
import type { Int64 } from "../../src/json.js";
export interface paths {
    "/api/health/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current status of the Kakao APIs
         * @description Returns the state of each product, and of its APIs that have problems. Refreshed every five minutes.
         *
         *     An unknown product or API is not an error: the response has status 200, an empty `statuses` and a `warning`. An API
         *     that does not belong to the requested products returns an empty `statuses` without a warning.
         *
         *     What `statuses` contains when only some of the products or APIs are unknown is not documented.
         */
        get: operations["getApiStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of the Kakao APIs by day
         * @description Returns the state of each product for each day, up to 30 days back. How an unknown product or API is reported is not documented; the response has no place for a warning.
         */
        get: operations["getApiStatusHistory"];
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
        KnownProductId: KnownProductId;
        KnownApiId: KnownApiId;
        StatusLanguage: StatusLanguage;
        ProductId: ProductId;
        KnownStatusValue: KnownStatusValue;
        StatusValue: StatusValue;
        ApiId: ApiId;
        StatusIssue: StatusIssue;
        ProductStatus: ProductStatus;
        InvalidValues: InvalidValues;
        StatusWarning: StatusWarning;
        ApiStatus: ApiStatus;
        DailyStatus: DailyStatus;
    };
    responses: {
        /** @description The call failed. An unknown product or API is not an error on this host; it is a `warning` in a 200 response. Kakao documents no error response of this host, neither its statuses nor its body. */
        ApiStatusError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "*/*": unknown;
            };
        };
    };
    parameters: {
        /** @description Products to report, as a comma-separated list. Defaults to all products. */
        product: KnownProductId[];
        /**
         * @description APIs to report, as a comma-separated list. Defaults to all APIs. With `product`, only the APIs of those products are
         *     reported.
         */
        api: KnownApiId[];
        /** @description Language of the product and API names. Defaults to Korean. */
        lang: StatusLanguage;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ResponseApiStatusError = components['responses']['ApiStatusError'];
export type ParameterProduct = components['parameters']['product'];
export type ParameterApi = components['parameters']['api'];
export type ParameterLang = components['parameters']['lang'];
export interface operations {
    getApiStatus: {
        parameters: {
            query?: {
                /** @description Products to report, as a comma-separated list. Defaults to all products. */
                product?: components["parameters"]["product"];
                /**
                 * @description APIs to report, as a comma-separated list. Defaults to all APIs. With `product`, only the APIs of those products are
                 *     reported.
                 */
                api?: components["parameters"]["api"];
                /** @description Language of the product and API names. Defaults to Korean. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiStatus;
                };
            };
            "4XX": components["responses"]["ApiStatusError"];
            "5XX": components["responses"]["ApiStatusError"];
        };
    };
    getApiStatusHistory: {
        parameters: {
            query?: {
                /** @description First day, `yyyy-MM-dd`. */
                start?: string;
                /** @description Last day, `yyyy-MM-dd`. */
                end?: string;
                /** @description Products to report, as a comma-separated list. Defaults to all products. */
                product?: components["parameters"]["product"];
                /**
                 * @description APIs to report, as a comma-separated list. Defaults to all APIs. With `product`, only the APIs of those products are
                 *     reported.
                 */
                api?: components["parameters"]["api"];
                /** @description Language of the product and API names. Defaults to Korean. */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the products, one entry for each day. The order of the days is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DailyStatus[];
                };
            };
            "4XX": components["responses"]["ApiStatusError"];
            "5XX": components["responses"]["ApiStatusError"];
        };
    };
}
/**
 * @description A product of Kakao Developers.
 *
 *     - `login`: Kakao Login.
 *     - `social`: Kakao Talk Social.
 *     - `message`: Message.
 *     - `local`: Map and Local.
 *     - `navi`: Kakao Navi.
 *     - `channel`: Kakao Talk Channel.
 *     - `search`: Search.
 * @enum {string}
 */
export type KnownProductId = "login" | "social" | "message" | "local" | "navi" | "channel" | "search";
/**
 * @description An API of Kakao Developers.
 *
 *     - `oauth_authorize`: get an authorization code.
 *     - `oauth_token`: get or refresh tokens.
 *     - `oidc_meta`: OpenID Connect discovery document.
 *     - `oidc_public_key`: OpenID Connect public keys.
 *     - `user_logout`: log out.
 *     - `user_signup`: link manually.
 *     - `user_unlink`: unlink.
 *     - `user_access_token_info`: access token information.
 *     - `user_me`: user information.
 *     - `user_update_profile`: store user properties.
 *     - `user_shipping_address`: shipping addresses.
 *     - `user_ids`: user IDs.
 *     - `app_users`: information on several users.
 *     - `user_scopes`: consent items.
 *     - `user_revoke_scopes`: revoke consent.
 *     - `user_service_terms`: service terms.
 *     - `user_revoke_service_terms`: revoke service terms.
 *     - `oidc_userinfo`: OpenID Connect user information.
 *     - `talk_profile`: Kakao Talk profile.
 *     - `talk_friends`: friends.
 *     - `picker_friends_native`: friend picker in native apps.
 *     - `picker_friends_js`: friend picker in JavaScript.
 *     - `talk_sharing_default_template`: Talk Share with a default template.
 *     - `talk_sharing_custom_template`: Talk Share with a custom template.
 *     - `talk_sharing_scrap_template`: Talk Share of a web page.
 *     - `talk_sharing_send_message`: Talk Share, sending.
 *     - `talk_sharing_web_send_message`: Talk Share, sending in the browser.
 *     - `talk_sharing_upload_images`: Talk Share, image upload.
 *     - `talk_sharing_scrap_images`: Talk Share, image from a web page.
 *     - `talk_sharing_delete_images`: Talk Share, image deletion.
 *     - `talk_memo_default_send`: message to me with a default template.
 *     - `talk_memo_send`: message to me with a custom template.
 *     - `talk_memo_scrap_send`: message to me of a web page.
 *     - `talk_friends_message_default_send`: message to friends with a default template.
 *     - `talk_friends_message_send`: message to friends with a custom template.
 *     - `talk_friends_message_scrap_send`: message to friends of a web page.
 *     - `map_js`: map in JavaScript.
 *     - `map_native`: map in native apps.
 *     - `vector_map_native`: vector map in native apps.
 *     - `map_style`: map style.
 *     - `map_poi`: points of interest.
 *     - `local_search_address`: address to coordinates.
 *     - `local_geo_coord2regioncode`: coordinates to region.
 *     - `local_geo_coord2address`: coordinates to address.
 *     - `local_geo_transcoord`: coordinate systems.
 *     - `local_search_keyword`: places by keyword.
 *     - `local_search_category`: places by category.
 *     - `navi_directions`: driving directions.
 *     - `navi_waypoints_directions`: directions with many waypoints.
 *     - `navi_origins_directions`: directions from many origins.
 *     - `navi_destinations_directions`: directions to many destinations.
 *     - `navi_future_directions`: directions at a later time.
 *     - `talk_channels`: relation of a user to channels.
 *     - `talk_channels_multi`: relation of several users to channels.
 *     - `talkchannel_create_target_user_file`: create a customer file.
 *     - `talkchannel_target_user_file`: list customer files.
 *     - `talkchannel_update_target_users`: add users to a customer file.
 *     - `talkchannel_delete_target_users`: delete users from a customer file.
 *     - `search_web`: web pages.
 *     - `search_vclip`: videos.
 *     - `search_image`: images.
 *     - `search_blog`: blogs.
 *     - `search_book`: books.
 *     - `search_cafe`: cafes.
 * @enum {string}
 */
export type KnownApiId = "oauth_authorize" | "oauth_token" | "oidc_meta" | "oidc_public_key" | "user_logout" | "user_signup" | "user_unlink" | "user_access_token_info" | "user_me" | "user_update_profile" | "user_shipping_address" | "user_ids" | "app_users" | "user_scopes" | "user_revoke_scopes" | "user_service_terms" | "user_revoke_service_terms" | "oidc_userinfo" | "talk_profile" | "talk_friends" | "picker_friends_native" | "picker_friends_js" | "talk_sharing_default_template" | "talk_sharing_custom_template" | "talk_sharing_scrap_template" | "talk_sharing_send_message" | "talk_sharing_web_send_message" | "talk_sharing_upload_images" | "talk_sharing_scrap_images" | "talk_sharing_delete_images" | "talk_memo_default_send" | "talk_memo_send" | "talk_memo_scrap_send" | "talk_friends_message_default_send" | "talk_friends_message_send" | "talk_friends_message_scrap_send" | "map_js" | "map_native" | "vector_map_native" | "map_style" | "map_poi" | "local_search_address" | "local_geo_coord2regioncode" | "local_geo_coord2address" | "local_geo_transcoord" | "local_search_keyword" | "local_search_category" | "navi_directions" | "navi_waypoints_directions" | "navi_origins_directions" | "navi_destinations_directions" | "navi_future_directions" | "talk_channels" | "talk_channels_multi" | "talkchannel_create_target_user_file" | "talkchannel_target_user_file" | "talkchannel_update_target_users" | "talkchannel_delete_target_users" | "search_web" | "search_vclip" | "search_image" | "search_blog" | "search_book" | "search_cafe";
/**
 * @description Language of names.
 *
 *     - `ko`: Korean.
 *     - `en`: English.
 * @enum {string}
 */
export type StatusLanguage = "ko" | "en";
/** @description A product of Kakao Developers. */
export type ProductId = KnownProductId | (string & {});
/**
 * @description State of a product or an API.
 *
 *     - `GREEN`: normal.
 *     - `YELLOW`: warning.
 *     - `RED`: outage.
 *     - `MAINTENANCE`: maintenance.
 *     - `UNKNOWN`: unknown.
 * @enum {string}
 */
export type KnownStatusValue = "GREEN" | "YELLOW" | "RED" | "MAINTENANCE" | "UNKNOWN";
/** @description State of a product or an API. */
export type StatusValue = KnownStatusValue | (string & {});
/** @description An API of Kakao Developers. */
export type ApiId = KnownApiId | (string & {});
/** @description An API with problems. */
export interface StatusIssue {
    /** @description ID of the API. */
    apiId: ApiId;
    /** @description Name of the API in the language of the call. */
    apiName: string;
    /** @description State of the API. */
    status: StatusValue;
}
/** @description State of a product. */
export interface ProductStatus {
    /** @description ID of the product. */
    productId: ProductId;
    /** @description Name of the product in the language of the call. */
    productName: string;
    /** @description State of the product. */
    status: StatusValue;
    /** @description The APIs of the product that have problems. Omitted for `GREEN` and `UNKNOWN`. */
    issues?: StatusIssue[];
}
/** @description Kakao's table says an array, its sample shows a string. Expect both. What several unknown values look like is not documented. */
export type InvalidValues = string | string[];
/** @description Filter values that Kakao does not know. */
export interface StatusWarning {
    /** @description Values of `product` that are not known. */
    invalidProduct?: InvalidValues;
    /** @description Values of `api` that are not known. */
    invalidUris?: InvalidValues;
}
/** @description State of the products at one time. */
export interface ApiStatus {
    /**
     * Format: date-time
     * @description When the state was last refreshed, in UTC. With an empty `statuses` it looks like the time of the call.
     */
    updatedAt: string;
    /** @description One entry for each requested product. Empty when nothing matches. */
    statuses: ProductStatus[];
    /** @description What was wrong with the filter values. Omitted when nothing was. */
    warning?: StatusWarning;
}
/** @description State of the products on one day. */
export interface DailyStatus {
    /**
     * Format: date-time
     * @description Start of the day in Korea, in UTC, so `2023-12-04T15:00:00.000Z` is 5 December 2023.
     */
    date: string;
    /** @description State of each product on that day. */
    statuses: ProductStatus[];
}
