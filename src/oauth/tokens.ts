import {
  authorizationServer,
  createAuthorizationServerClient,
  type OauthTokens as TokenSet,
} from "../../generated/oauth.js";
import { unwrap } from "../client/unwrap.js";
import type { OAuthOptions } from "./options.js";

/** Tokens after a refresh: the refresh token is always there, the one to store. */
export type RefreshedTokens = TokenSet & { refresh_token: string };

/** The two calls that issue tokens. */
export interface TokenCalls {
  readonly exchangeCode: (grant: { code: string; codeVerifier?: string | undefined }) => Promise<TokenSet>;
  readonly refreshTokens: (refreshToken: string) => Promise<RefreshedTokens>;
}

/** Creates the token calls; they share the refreshes that are under way. */
export function createTokenCalls(options: OAuthOptions): TokenCalls {
  const { restApiKey, clientSecret, redirectUri, fetch, baseUrls, timeoutMs } = options;
  const server = createAuthorizationServerClient({ fetch, baseUrls, timeoutMs });
  const app = { client_id: restApiKey, client_secret: clientSecret };
  const underWay = new Map<string, Promise<RefreshedTokens>>();

  const refresh = async (refreshToken: string): Promise<RefreshedTokens> => {
    const body = { grant_type: "refresh_token", refresh_token: refreshToken, ...app } as const;
    const tokens = await unwrap(server.POST(authorizationServer.tokenPath, { body }));
    return { ...tokens, refresh_token: tokens.refresh_token ?? refreshToken };
  };

  return {
    async exchangeCode({ code, codeVerifier }) {
      const grant = { code, code_verifier: codeVerifier, redirect_uri: redirectUri };
      const body = { grant_type: "authorization_code", ...grant, ...app } as const;
      return unwrap(server.POST(authorizationServer.tokenPath, { body }));
    },
    refreshTokens(refreshToken) {
      const running = underWay.get(refreshToken);
      if (running) return running;
      const started = refresh(refreshToken).finally(() => underWay.delete(refreshToken));
      underWay.set(refreshToken, started);
      return started;
    },
  };
}
