/** Whether this runs where its users can read it: browsers, and nothing else, call themselves Mozilla. */
export function isBrowser(): boolean {
  return userAgent().startsWith("Mozilla/");
}

/**
 * Whether `fetch` may send the `Authorization` header on to another origin, against the Fetch standard: that of
 * Cloudflare does before the compatibility date 2025-09-01.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function keepsKeysOnRedirect(): boolean {
  return userAgent() === "Cloudflare-Workers";
}

function userAgent(): string {
  return (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent ?? "";
}
