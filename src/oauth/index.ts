export type { IdTokenClaims, TokenSet } from "../../generated/types/kauth.js";
export {
  type ApiFailure,
  type IdTokenRefusal,
  KakaoApiError,
  KakaoAuthConfigError,
  KakaoError,
  KakaoIdTokenError,
  KakaoNetworkError,
  KakaoResponseError,
  KakaoTimeoutError,
} from "../errors.js";
export { createOAuth, type OAuth } from "./create-oauth.js";
export type { ExpectedIdToken, VerifyIdToken } from "./id-token.js";
export type { OAuthOptions } from "./options.js";
export type { RedirectCode, RedirectError, RedirectRefusal, RedirectResult } from "./redirect.js";
export type { RefreshedTokens } from "./tokens.js";
export type { AuthorizationUrl, AuthorizeParams, LogoutParams } from "./urls.js";
