import type { EndSessionQuery, OauthTokens as TokenSet } from "../../generated/oauth.js";
import { createIdTokenVerifier, type VerifyIdToken } from "./id-token.js";
import { checkOptions, type OAuthOptions } from "./options.js";
import { readRedirect, type RedirectResult } from "./redirect.js";
import { createTokenCalls, type RefreshedTokens } from "./tokens.js";
import { type AuthorizationUrl, type AuthorizeParams, buildAuthorizationUrl, buildEndSessionUrl } from "./urls.js";

/** Kakao Login of one app, step by step. */
export interface OAuth {
  /**
   * Builds the address at which a login starts, with a random `state` unless one is given. Keep what comes with the
   * address in the user's session.
   *
   * @param params What to ask of the user; https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#request-code
   * @throws KakaoError when a parameter cannot be written, such as text where a list belongs
   */
  readonly authorizeUrl: (params?: AuthorizeParams) => Promise<AuthorizationUrl>;
  /**
   * Reads what the browser brought back to the redirect URI. It never throws.
   *
   * @param url URL of the request, or its path with the query, as Node's `request.url` has it
   * @param session The state that was kept; undefined, such as from a session that is gone, is refused
   */
  readonly parseRedirect: (url: string | URL, session: { state: string | undefined }) => RedirectResult;
  /**
   * Exchanges a code for the tokens of the user, which completes the login. A code works once.
   *
   * @param grant The code, and the verifier if the login asked for PKCE
   * @throws KakaoError when Kakao refuses, with its code and what to do: `KOE320` for a used code, `KOE010` for a missing client secret
   */
  readonly exchangeCode: (grant: { code: string; codeVerifier?: string | undefined }) => Promise<TokenSet>;
  /**
   * Gets a new access token. Calls for the same refresh token that overlap share one request. Store `refresh_token` of the
   * result each time: it is a new one when Kakao has replaced it, after which the old one fails with `KOE322`, and else
   * the one that was passed.
   *
   * Only calls on this object share: processes that refresh the same token side by side do not.
   *
   * @param refreshToken The latest refresh token of the user
   * @throws KakaoError when Kakao refuses, with its code and what to do
   */
  readonly refreshTokens: (refreshToken: string) => Promise<RefreshedTokens>;
  /**
   * Builds the address at which the user leaves Kakao Account together with the service. It does not expire tokens.
   *
   * @param params Text that comes back in the redirect
   * @throws KakaoAuthConfigError when `logoutRedirectUri` is not configured
   */
  readonly logoutUrl: (params?: Pick<EndSessionQuery, "state">) => string;
  /**
   * Verifies an ID token: its signature by Kakao's public keys, algorithm, issuer, audience, expiry (clocks may differ by
   * 10 seconds) and nonce. The keys are kept, and fetched again when Kakao changes them.
   *
   * @param idToken `id_token` of the tokens
   * @param expected The nonce of the login
   * @returns What the ID token says of the user
   * @throws KakaoIdTokenError when it must not be trusted, with the `reason`
   * @throws KakaoNetworkError, KakaoTimeoutError or KakaoResponseError when the public keys cannot be had
   */
  readonly verifyIdToken: VerifyIdToken;
}

/**
 * Creates the steps of Kakao Login (OAuth 2.0, RFC 6749, and OpenID Connect) for one app. It sends nothing yet.
 *
 * @param options Keys and redirect URIs of the app, and where and how to send
 * @throws KakaoAuthConfigError when a key is missing or cannot be one
 * @throws KakaoError when a redirect URI is not an http or https address without query and fragment
 */
export function createOAuth(options: OAuthOptions): OAuth {
  checkOptions(options);
  return {
    ...createTokenCalls(options),
    authorizeUrl: (params = {}) => buildAuthorizationUrl(options, params),
    // A caller without types may have no session at all.
    parseRedirect: (url, session?: { state: string | undefined } | null) =>
      readRedirect(options.redirectUri, url, session?.state),
    logoutUrl: (params = {}) => buildEndSessionUrl(options, params),
    verifyIdToken: createIdTokenVerifier(options),
  };
}
