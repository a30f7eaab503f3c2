/**
 * The order in which Kakao lists consent items, as far as it is known; others follow by alphabet (choice scope-order).
 */
const order = [
  "age_range",
  "birthday",
  "account_email",
  "talk_message",
  "birthyear",
  "profile_image",
  "gender",
  "openid",
  "profile_nickname",
  "name",
  "shipping_address",
];

/** Sorts consent items as Kakao does in the scope of a token response. */
export function inKakaosOrder(scopes: readonly string[]): string[] {
  const rank = (scope: string) => (order.includes(scope) ? order.indexOf(scope) : order.length);
  return [...scopes].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
