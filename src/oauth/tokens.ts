import { createKauthClient } from "../../generated/clients/kauth.js";
import type { AuthorizationCodeTokenRequest, RefreshTokenRequest, TokenSet } from "../../generated/types/kauth.js";
import { unwrap } from "../client/errors/unwrap.js";
import { KakaoResponseError } from "../errors.js";
import type { OAuthOptions } from "./options.js";

/** Tokens after a refresh: the refresh token is always there, the one to store. */
export type RefreshedTokens = TokenSet & { refresh_token: string };

/** The two calls that issue tokens. */
export interface TokenCalls {
  readonly exchangeCode: (grant: { code: string; codeVerifier?: string | undefined }) => Promise<TokenSet>;
  readonly refreshTokens: (refreshToken: string) => Promise<RefreshedTokens>;
}

/** What tokens are requested with, besides the keys of the app. */
type TokenGrant = Omit<AuthorizationCodeTokenRequest, AppField> | Omit<RefreshTokenRequest, AppField>;

type AppField = "client_id" | "client_secret";

/** Creates the token calls, which share the refreshes in progress. */
export function createTokenCalls(options: OAuthOptions): TokenCalls {
  const { restApiKey, clientSecret, redirectUri, fetch, baseUrls, timeoutMs, dangerouslyAllowSecretsInBrowser } =
    options;
  const kauth = createKauthClient({ fetch, baseUrls, timeoutMs, dangerouslyAllowSecretsInBrowser });
  const app = { client_id: restApiKey, client_secret: clientSecret };
  const inProgress = new Map<string, Promise<RefreshedTokens>>();

  const request = async (step: keyof TokenCalls, grant: TokenGrant): Promise<TokenSet> => {
    const call = await kauth.POST("/oauth/token", { body: { ...grant, ...app } });
    return checkTokens(step, await unwrap(call), call.response);
  };

  const refresh = async (refreshToken: string): Promise<RefreshedTokens> => {
    const tokens = await request("refreshTokens", { grant_type: "refresh_token", refresh_token: refreshToken });
    return { ...tokens, refresh_token: tokens.refresh_token ?? refreshToken };
  };

  return {
    async exchangeCode({ code, codeVerifier }) {
      const grant = { code, code_verifier: codeVerifier, redirect_uri: redirectUri };
      return request("exchangeCode", { grant_type: "authorization_code", ...grant });
    },
    refreshTokens(refreshToken) {
      const running = inProgress.get(refreshToken);
      if (running) return running;
      const started = refresh(refreshToken).finally(() => inProgress.delete(refreshToken));
      inProgress.set(refreshToken, started);
      return started;
    },
  };
}

/** Refuses a success without tokens, which comes from somebody else than Kakao, such as a proxy. */
function checkTokens(step: string, tokens: TokenSet | null | undefined, { status }: Response): TokenSet {
  if (tokens?.access_token && typeof tokens.access_token === "string") return tokens;
  throw new KakaoResponseError(
    `${step}: expected a string access_token in the response, got none: check baseUrls and proxies`,
    { status },
  );
}
