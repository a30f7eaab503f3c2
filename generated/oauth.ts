// Generated from spec/ by npm run oauth. Do not edit.
import { hints } from "./hints/koe.js";
import { kauth } from "./operations/kauth.js";
import type { IdTokenClaims, paths, TokenSet } from "./types/kauth.js";

export { createKauthClient as createAuthorizationServerClient } from "./clients/kauth.js";

/** The authorization server. */
export const authorizationServer = {
  name: "kauth",
  baseUrl: "https://kauth.kakao.com",
  tokenPath: "/oauth/token",
  jwksPath: "/.well-known/jwks.json",
  issuer: "https://kauth.kakao.com",
  algorithm: "RS256",
  requiredClaims: ["iss","aud","sub","iat","exp","auth_time"],
  authorization: {
    path: "/oauth/authorize",
    operation: kauth.operations["GET /oauth/authorize"],
  },
  endSession: {
    path: "/oauth/logout",
    operation: kauth.operations["GET /oauth/logout"],
  },
  hints,
} as const;

/** Query of the address at which a login starts. */
export type AuthorizationQuery = paths["/oauth/authorize"]["get"]["parameters"]["query"];

/** Query of the address at which the browser session of the user ends. */
export type EndSessionQuery = paths["/oauth/logout"]["get"]["parameters"]["query"];

/** Payload of an ID token. */
export type OauthIdTokenClaims = IdTokenClaims;

/** What the token call answers with. */
export type OauthTokens = TokenSet;
