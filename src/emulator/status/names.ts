import type { components } from "../../../generated/types/api-status.js";

type Schemas = components["schemas"];

/** A product whose status Kakao reports. */
export type ProductId = Schemas["KnownProductId"];

/**
 * What each product is called: in English by Kakao's table, in Korean by its samples for the first three (choice
 * status).
 */
export const productNames: Readonly<Record<ProductId, Readonly<Record<Schemas["StatusLanguage"], string>>>> = {
  login: { ko: "카카오 로그인", en: "Kakao Login" },
  social: { ko: "카카오톡 소셜", en: "Kakao Talk Social" },
  message: { ko: "메시지", en: "Message" },
  local: { ko: "지도/로컬", en: "Map/Local" },
  navi: { ko: "카카오내비", en: "Kakao Navi" },
  channel: { ko: "카카오톡 채널", en: "Kakao Talk Channel" },
  search: { ko: "검색", en: "Search" },
};

type ApiId = Schemas["KnownApiId"];

/** Which APIs Kakao's page lists for each product. */
const apis: Readonly<Record<ProductId, readonly ApiId[]>> = {
  login: [
    "oauth_authorize",
    "oauth_token",
    "oidc_meta",
    "oidc_public_key",
    "user_logout",
    "user_signup",
    "user_unlink",
    "user_access_token_info",
    "user_me",
    "user_update_profile",
    "user_shipping_address",
    "user_ids",
    "app_users",
    "user_scopes",
    "user_revoke_scopes",
    "user_service_terms",
    "user_revoke_service_terms",
    "oidc_userinfo",
  ],
  social: ["talk_profile", "talk_friends", "picker_friends_native", "picker_friends_js"],
  message: [
    "talk_sharing_default_template",
    "talk_sharing_custom_template",
    "talk_sharing_scrap_template",
    "talk_sharing_send_message",
    "talk_sharing_web_send_message",
    "talk_sharing_upload_images",
    "talk_sharing_scrap_images",
    "talk_sharing_delete_images",
    "talk_memo_default_send",
    "talk_memo_send",
    "talk_memo_scrap_send",
    "talk_friends_message_default_send",
    "talk_friends_message_send",
    "talk_friends_message_scrap_send",
  ],
  local: [
    "map_js",
    "map_native",
    "vector_map_native",
    "map_style",
    "map_poi",
    "local_search_address",
    "local_geo_coord2regioncode",
    "local_geo_coord2address",
    "local_geo_transcoord",
    "local_search_keyword",
    "local_search_category",
  ],
  navi: [
    "navi_directions",
    "navi_waypoints_directions",
    "navi_origins_directions",
    "navi_destinations_directions",
    "navi_future_directions",
  ],
  channel: [
    "talk_channels",
    "talk_channels_multi",
    "talkchannel_create_target_user_file",
    "talkchannel_target_user_file",
    "talkchannel_update_target_users",
    "talkchannel_delete_target_users",
  ],
  search: ["search_web", "search_vclip", "search_image", "search_blog", "search_book", "search_cafe"],
};

/** Returns the product that an API belongs to; undefined for an unknown API. */
export function productOf(api: string): ProductId | undefined {
  return productIds.find((id) => (apis[id] as readonly string[]).includes(api));
}

/** The products, in Kakao's order. */
export const productIds = Object.keys(productNames) as readonly ProductId[];
