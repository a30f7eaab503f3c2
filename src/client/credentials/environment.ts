import { KakaoAuthConfigError } from "../../errors.js";

/** The option that allows what {@link refuseInPublic} refuses. */
export interface PublicSecrets {
  /**
   * Allows the secrets of the app, its admin key and client secret, where every user can read them: in a browser or a
   * React Native app. For tools that never leave your machine.
   */
  dangerouslyAllowSecretsInBrowser?: boolean | undefined;
}

/**
 * Refuses a secret of the app where its users can read it.
 *
 * @param name The option that holds the secret
 * @param secret The secret; undefined and empty are none
 * @param options Whether the user insists
 * @throws {@link KakaoAuthConfigError} naming the option
 */
export function refuseInPublic(name: string, secret: unknown, options: PublicSecrets): void {
  if (!secret || options.dangerouslyAllowSecretsInBrowser || !isPublic()) return;
  throw new KakaoAuthConfigError(
    `${name} must not be used in a browser or an app, where every user can read it: ` +
      "call from a server, or set dangerouslyAllowSecretsInBrowser",
  );
}

/**
 * Returns whether users can read the code that runs: in browsers, which alone call themselves Mozilla, and in React
 * Native. The browsers that jsdom and happy-dom imitate run the tests of servers.
 */
function isPublic(): boolean {
  const agent = userAgent();
  return (
    (agent.startsWith("Mozilla/") && !/jsdom|HappyDOM/.test(agent)) ||
    (globalThis as Navigating).navigator?.product === "ReactNative"
  );
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

/**
 * Returns whether what one request waits for must not be shared with another: Cloudflare's and Vercel's edge runtimes.
 */
export function isIsolatingRequests(): boolean {
  return userAgent() === "Cloudflare-Workers" || "EdgeRuntime" in globalThis;
}

function userAgent(): string {
  return (globalThis as Navigating).navigator?.userAgent ?? "";
}

interface Navigating {
  readonly navigator?: { readonly userAgent?: string; readonly product?: string };
}
