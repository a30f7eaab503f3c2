import type { TokenSet } from "../../generated/types/kauth.js";
import { createIdTokenVerifier, type VerifyIdToken } from "./id-token.js";
import { checkOAuthOptions, type OAuthOptions } from "./options.js";
import { readRedirect, type RedirectResult } from "./redirect.js";
import { createTokenCalls, type RefreshedTokens } from "./tokens.js";
import {
  type AuthorizationUrl,
  type AuthorizeParams,
  buildAuthorizationUrl,
  buildLogoutUrl,
  type LogoutParams,
} from "./urls.js";

/** Kakao Login of one app, step by step. */
export interface OAuth {
  /**
   * Builds the URL at which a login starts, with a random `state` unless you pass one. Keep what comes with the URL in
   * the user's session.
   *
   * @param params What to ask of the user; https://developers.kakao.com/docs/en/kakaologin/rest-api#request-code
   * @throws KakaoError when a parameter has an invalid value, such as a string instead of a list
   */
  readonly authorizeUrl: (params?: AuthorizeParams) => Promise<AuthorizationUrl>;
  /**
   * Reads what the browser brought back to the redirect URI. It never throws.
   *
   * @param url URL of the request, or its path with the query, as Node's `request.url` has it
   * @param session The state that was kept; undefined, such as from an expired session, is refused
   */
  readonly parseRedirect: (url: string | URL, session: { state: string | undefined }) => RedirectResult;
  /**
   * Exchanges a code for the tokens of the user, which completes the login. A code works once.
   *
   * @see https://developers.kakao.com/docs/en/kakaologin/rest-api#request-token
   * @param grant The code, and the verifier if the login used PKCE
   * @throws KakaoError when Kakao refuses, with its code and what to do: `KOE320` for a used code, `KOE010` for a missing client secret
   */
  readonly exchangeCode: (grant: { code: string; codeVerifier?: string | undefined }) => Promise<TokenSet>;
  /**
   * Requests a new access token. Overlapping calls for the same refresh token share one request. Store `refresh_token`
   * of the result each time: it is a new one when Kakao has replaced it, after which the old one fails with `KOE322`,
   * and otherwise the one that you passed.
   *
   * Only calls on this object share a request; processes that refresh the same token at the same time do not.
   *
   * @see https://developers.kakao.com/docs/en/kakaologin/rest-api
   * @param refreshToken The latest refresh token of the user
   * @throws KakaoError when Kakao refuses, with its code and what to do
   */
  readonly refreshTokens: (refreshToken: string) => Promise<RefreshedTokens>;
  /**
   * Builds the URL at which the user logs out of Kakao Account together with the service. It does not expire tokens.
   *
   * @see https://developers.kakao.com/docs/en/kakaologin/rest-api#logout-of-service-and-kakaoaccount
   * @param params What comes back in the redirect
   * @throws KakaoAuthConfigError when `logoutRedirectUri` is not configured
   */
  readonly logoutUrl: (params?: LogoutParams) => string;
  /**
   * Verifies an ID token (OpenID Connect Core 1.0, section 3.1.3.7): its signature by Kakao's public keys, algorithm,
   * issuer, audience, expiry (clocks may differ by 10 seconds) and nonce. The keys are kept, and fetched again when
   * Kakao changes them.
   *
   * @param idToken `id_token` of the tokens
   * @param expected The nonce of the login
   * @returns What the ID token says about the user
   * @throws KakaoIdTokenError when the ID token must not be trusted, with the `reason`
   * @throws KakaoNetworkError, KakaoTimeoutError or KakaoResponseError when the public keys cannot be fetched
   */
  readonly verifyIdToken: VerifyIdToken;
}

/**
 * Creates the steps of Kakao Login (OAuth 2.0, RFC 6749, and OpenID Connect) for one app. Sends nothing yet.
 *
 * @param options Keys and redirect URIs of the app, and where and how to send
 * @throws KakaoAuthConfigError when a key is missing or invalid
 * @throws KakaoError when a redirect URI is not an http or https URL without query and fragment
 */
export function createOAuth(options: OAuthOptions): OAuth {
  checkOAuthOptions(options);
  return {
    ...createTokenCalls(options),
    authorizeUrl: (params = {}) => buildAuthorizationUrl(options, params),
    // A caller without types may have no session at all.
    parseRedirect: (url, session?: { state: string | undefined } | null) =>
      readRedirect(options.redirectUri, url, session?.state),
    logoutUrl: (params = {}) => buildLogoutUrl(options, params),
    verifyIdToken: createIdTokenVerifier(options),
  };
}
