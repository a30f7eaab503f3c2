import {
  authorizationServer,
  createAuthorizationServerClient,
  type OauthTokens as TokenSet,
} from "../../generated/oauth.js";
import { KakaoError } from "../errors.js";
import type { OAuthOptions } from "./options.js";
import { hintOf } from "./redirect.js";

/** Tokens after a refresh: the refresh token is always there, the one to store. */
export type RefreshedTokens = TokenSet & { refresh_token: string };

/** The two calls that issue tokens. */
export interface TokenCalls {
  readonly exchangeCode: (grant: { code: string; codeVerifier?: string | undefined }) => Promise<TokenSet>;
  readonly refreshTokens: (refreshToken: string) => Promise<RefreshedTokens>;
}

/** Creates the token calls; they share the refreshes that are under way. */
export function createTokenCalls(options: OAuthOptions): TokenCalls {
  const { restApiKey, clientSecret, redirectUri, fetch, baseUrls } = options;
  const server = createAuthorizationServerClient({ fetch, baseUrls });
  const app = { client_id: restApiKey, client_secret: clientSecret };
  const underWay = new Map<string, Promise<RefreshedTokens>>();

  const refresh = async (refreshToken: string): Promise<RefreshedTokens> => {
    const body = { grant_type: "refresh_token", refresh_token: refreshToken, ...app } as const;
    const tokens = unwrapTokens(await server.POST(authorizationServer.tokenPath, { body }));
    return { ...tokens, refresh_token: tokens.refresh_token ?? refreshToken };
  };

  return {
    async exchangeCode({ code, codeVerifier }) {
      const grant = { code, code_verifier: codeVerifier, redirect_uri: redirectUri };
      const body = { grant_type: "authorization_code", ...grant, ...app } as const;
      return unwrapTokens(await server.POST(authorizationServer.tokenPath, { body }));
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

interface TokenAnswer {
  data?: TokenSet | undefined;
  error?: { error: string; error_code?: string } | string | undefined;
  response: Response;
}

/** Gives the tokens of an answer. The description of an error is not quoted: Kakao writes the code of the user into it. */
function unwrapTokens({ data, error, response }: TokenAnswer): TokenSet {
  if (data) return data;
  const body = typeof error === "object" ? error : undefined;
  const code = [body?.error_code, body?.error].find((name) => hintOf(name) !== undefined) ?? "an unknown error";
  throw new KakaoError(
    `token call: expected tokens, found status ${response.status} with ${code}: ${hintOf(code) ?? "begin a new login"}`,
  );
}
