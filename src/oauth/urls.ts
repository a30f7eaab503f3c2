import { kauth } from "../../generated/operations/kauth.js";
import type { operations, paths } from "../../generated/types/kauth.js";
import { serializeQuery } from "../client/call/serialize.js";
import { KakaoAuthConfigError } from "../errors.js";
import { urlOf } from "./authorization-server.js";
import type { OAuthOptions } from "./options.js";
import { randomText, s256Challenge } from "./random.js";

const authorizePath = "/oauth/authorize" satisfies keyof paths;
const logoutPath = "/oauth/logout" satisfies keyof paths;

type AuthorizeQuery = operations["authorize"]["parameters"]["query"];

type LogoutQuery = operations["logoutWithKakaoAccount"]["parameters"]["query"];

type OwnParameter =
  | "client_id"
  | "redirect_uri"
  | "response_type"
  | "nonce"
  | "code_challenge"
  | "code_challenge_method";

/** What a login may ask for; all of it is optional. */
export interface AuthorizeParams extends Omit<AuthorizeQuery, OwnParameter> {
  /**
   * Text that must come back in the ID token; `true` creates a random one. With OpenID Connect always send one, and if
   * you set `scope`, include `openid`, or no ID token is issued.
   */
  nonce?: string | true | undefined;
  /**
   * Protects the code by PKCE (RFC 7636, method S256). Kakao's discovery document announces it and Kakao's SDKs send
   * it, but the pages of the REST API do not mention it; whether a wrong verifier is refused is not documented.
   */
  pkce?: true | undefined;
}

/** What a logout may ask for. */
export type LogoutParams = Pick<LogoutQuery, "state">;

/** The URL of a login, and what to keep in the user's session until the browser comes back. */
export interface AuthorizationUrl {
  /** Redirect the browser there. */
  readonly url: string;
  /** For `parseRedirect()`. */
  readonly state: string;
  /** For `verifyIdToken()`; present if a nonce was asked for. */
  readonly nonce?: string;
  /** For `exchangeCode()`; present if PKCE was asked for. A secret of this login. */
  readonly codeVerifier?: string;
}

/** Builds the URL of a login. */
export async function buildAuthorizationUrl(
  options: OAuthOptions,
  { nonce: wantedNonce, pkce, ...query }: AuthorizeParams,
): Promise<AuthorizationUrl> {
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
    ...(codeVerifier && { code_challenge: await s256Challenge(codeVerifier), code_challenge_method: "S256" }),
  } satisfies { [name in keyof AuthorizeQuery]: AuthorizeQuery[name] | undefined };
  return {
    url: `${urlOf(authorizePath, options)}?${serializeQuery(values, kauth.operations[`GET ${authorizePath}`])}`,
    state,
    ...(nonce !== undefined && { nonce }),
    ...(codeVerifier && { codeVerifier }),
  };
}

/** Builds the URL that ends the browser's session at Kakao Account. */
export function buildLogoutUrl(options: OAuthOptions, { state }: LogoutParams): string {
  const { restApiKey, logoutRedirectUri } = options;
  if (logoutRedirectUri === undefined)
    throw new KakaoAuthConfigError("logoutUrl: logoutRedirectUri is not configured: pass it to createOAuth()");
  const values: LogoutQuery = { client_id: restApiKey, logout_redirect_uri: logoutRedirectUri, state };
  return `${urlOf(logoutPath, options)}?${serializeQuery({ ...values }, kauth.operations[`GET ${logoutPath}`])}`;
}
