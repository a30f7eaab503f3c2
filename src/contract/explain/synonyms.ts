import { isSameWord } from "../match/closest.js";

/** What other APIs call the parameters of Kakao's. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  from: ["start", "start_at", "start_date", "start_time", "begin", "since", "time_min"],
  to: ["end", "end_at", "end_date", "end_time", "until", "till", "time_max"],
  x: ["lng", "lon", "long", "longitude"],
  y: ["lat", "latitude"],
  query: ["q", "keyword", "search", "word", "text", "address", "term"],
  size: ["limit", "count", "per_page", "page_size", "display", "rows", "num"],
  limit: ["size", "count", "per_page", "page_size"],
  page: ["page_number", "page_num", "page_no", "offset", "start"],
  offset: ["page", "skip", "start"],
  sort: ["order", "order_by", "sort_by"],
  order: ["sort", "sort_order", "direction"],
  target_id: ["user_id", "kakao_id", "member_id", "id"],
  redirect_uri: ["callback", "callback_url", "redirect"],
  client_id: ["app_key", "api_key", "rest_api_key"],
  code: ["auth_code", "authorization_code"],
  receiver_uuids: ["receivers", "uuids", "friends", "to"],
  template_object: ["template", "message"],
  template_args: ["args", "variables", "params"],
  event: ["calendar_event"],
  radius: ["distance", "range"],
  // Kakao Talk Channel was called Plus Friend.
  channel_uuid: ["plus_friend_uuid"],
  channel_public_id: ["plus_friend_public_id"],
  channel_ids: ["plus_friend_ids"],
};

/** Returns the known name that an unknown one stands for elsewhere. */
export function synonymOf(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  return known.find((one) => synonyms[one]?.some((other) => isSameWord(other, name)));
}

/** Returns whether a name is that of a credential, which belongs in a header. */
export function isOfCredential(name: string): boolean {
  return /^(access_?token|token|authorization|kakaoak|admin_?key|(rest_?)?api_?key|app_?key)$/i.test(name);
}
