import type { KakaoApiError } from "../errors.js";
import type { KakaoOptions } from "./options.js";

/** Replaces access tokens that Kakao refuses, for all clients that were created together. */
export interface TokenRefresh {
  /** The token to send in place of a configured text, which a refresh has outdated. A function knows its new token. */
  current(): string | undefined;
  /**
   * Gives a new token for one that was refused.
   *
   * @param refused The `Authorization` header that was refused
   * @param error The refusal
   * @returns The new token, or undefined when there is none
   */
  renew(refused: string, error: KakaoApiError): Promise<string | undefined>;
}

/** So many refused tokens are remembered, for calls that were under way with them. */
const remembered = 100;

/**
 * Refreshes access tokens by the user's hook, once for each token that is refused: a client may act for many users, and
 * must not give one the token of another.
 */
export function createTokenRefresh({ accessToken, onUnauthorized }: KakaoOptions): TokenRefresh | undefined {
  if (!onUnauthorized) return undefined;
  const renewals = new Map<string, Promise<string | undefined>>();
  let latest: string | undefined;

  const refresh = async (refused: string, error: KakaoApiError): Promise<string | undefined> => {
    let token: string | undefined;
    try {
      token = await onUnauthorized(error);
    } finally {
      if (!token) renewals.delete(refused);
    }
    if (typeof accessToken !== "function") latest = token ?? latest;
    return token;
  };

  return {
    current: () => latest,
    renew: (refused, error) => {
      const renewal = renewals.get(refused) ?? refresh(refused, error);
      renewals.set(refused, renewal);
      const [oldest] = renewals.keys();
      if (renewals.size > remembered && oldest !== undefined) renewals.delete(oldest);
      return renewal;
    },
  };
}
