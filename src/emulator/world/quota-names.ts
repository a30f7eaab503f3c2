/** Quotas that count more than one operation, or not every call of it. */
export const sharedQuotas = [
  "access-tokens",
  "refresh-tokens",
  "user-ids",
  "talk-profile",
  "messages",
  "message-sender",
  "message-receiver",
  "message-pair",
  "calendar",
  "search",
] as const;

/** Name of a quota that counts the calls of several operations, or not every call of one. */
export type SharedQuota = (typeof sharedQuotas)[number];
