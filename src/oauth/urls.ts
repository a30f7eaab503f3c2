import { type AuthorizationQuery, authorizationServer, type EndSessionQuery } from "../../generated/oauth.js";
import { serializeQuery } from "../client/serialize.js";
import { KakaoAuthConfigError } from "../errors.js";
import { type OAuthOptions, serverUrl } from "./options.js";
import { challengeOf, randomText } from "./random.js";

type OwnParameter =
  "client_id" | "redirect_uri" | "response_type" | "nonce" | "code_challenge" | "code_challenge_method";

/** What a login may ask for. All of it can be left out. */
export interface AuthorizeParams extends Omit<AuthorizationQuery, OwnParameter> {
  /**
   * Text that must come back in the ID token; `true` makes a random one. With OpenID Connect always send one, and where
   * `scope` is given, put `openid` into it, or no ID token is issued.
   */
  nonce?: string | true | undefined;
  /**
   * Protects the code by PKCE (RFC 7636, method S256). Kakao's discovery document announces it and Kakao's SDKs send it,
   * but the pages of the REST API do not mention it; whether a wrong verifier is refused is not documented.
   */
  pkce?: true | undefined;
}

/** The address of a login, and what must be kept in the user's session until the browser comes back. */
export interface AuthorizationUrl {
  /** Send the browser there. */
  readonly url: string;
  /** For `parseRedirect()`. */
  readonly state: string;
  /** For `verifyIdToken()`; there if a nonce was asked for. */
  readonly nonce?: string;
  /** For `exchangeCode()`; there if PKCE was asked for. A secret of this login. */
  readonly codeVerifier?: string;
}

/** Builds the address of a login. */
export async function buildAuthorizationUrl(
  options: OAuthOptions,
  { nonce: wantedNonce, pkce, ...query }: AuthorizeParams,
): Promise<AuthorizationUrl> {
  const { path, operation } = authorizationServer.authorization;
  const state = query.state ?? randomText();
  const nonce = wantedNonce === true ? randomText() : wantedNonce;
  const codeVerifier = pkce && randomText();
  const values = {
    ...query,
    client_id: options.restApiKey,
    redirect_uri: options.redirectUri,
    response_type: "code",
    state,
    nonce,
    ...(codeVerifier && { code_challenge: await challengeOf(codeVerifier), code_challenge_method: "S256" }),
  } satisfies { [name in keyof AuthorizationQuery]: AuthorizationQuery[name] | undefined };
  return {
    url: `${serverUrl(options)}${path}?${serializeQuery(values, operation)}`,
    state,
    ...(nonce !== undefined && { nonce }),
    ...(codeVerifier && { codeVerifier }),
  };
}

/** Builds the address at which the user ends the session of the browser at Kakao. */
export function buildEndSessionUrl(options: OAuthOptions, { state }: Pick<EndSessionQuery, "state">): string {
  const { path, operation } = authorizationServer.endSession;
  const { restApiKey, logoutRedirectUri } = options;
  if (logoutRedirectUri === undefined)
    throw new KakaoAuthConfigError("logoutUrl: logoutRedirectUri is not configured: give it to createOAuth()");
  const values: EndSessionQuery = { client_id: restApiKey, logout_redirect_uri: logoutRedirectUri, state };
  return `${serverUrl(options)}${path}?${serializeQuery({ ...values }, operation)}`;
}
