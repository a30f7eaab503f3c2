/** Returns whether this runs in a browser, where users can read it: nothing else calls itself Mozilla. */
export function isBrowser(): boolean {
  return userAgent().startsWith("Mozilla/");
}

/**
 * Returns whether `fetch` may send the `Authorization` header on to another origin, against the Fetch standard, as
 * Cloudflare's does before the compatibility date 2025-09-01.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function keepsKeysOnRedirect(): boolean {
  return userAgent() === "Cloudflare-Workers";
}

/** Returns whether what one request waits for must not be shared with another: Cloudflare's and Vercel's edge runtimes. */
export function isIsolatingRequests(): boolean {
  return userAgent() === "Cloudflare-Workers" || "EdgeRuntime" in globalThis;
}

function userAgent(): string {
  return (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent ?? "";
}
