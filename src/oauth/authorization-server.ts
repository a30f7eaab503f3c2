// What the spec says of Kakao's authorization server; what is renamed or changed there does not compile here.
import { kauth } from "../../generated/operations/kauth.js";
import type { IdTokenClaims, IdTokenHeader, paths } from "../../generated/types/kauth.js";
import type { KakaoOptions } from "../client/options/options.js";
import type { ConstantOf, RequiredKeys } from "../spec-types.js";

/** Issuer of ID tokens. */
export const issuer = "https://kauth.kakao.com" satisfies ConstantOf<IdTokenClaims, "iss">;

/** Algorithm by which ID tokens are signed. */
export const algorithm = "RS256" satisfies ConstantOf<IdTokenHeader, "alg">;

/** Path of the public keys at the issuer. */
export const jwksPath = "/.well-known/jwks.json" satisfies keyof paths;

/** Claims that every ID token has. */
export const requiredClaims = Object.keys({
  iss: true,
  aud: true,
  sub: true,
  iat: true,
  exp: true,
  auth_time: true,
} satisfies Record<RequiredKeys<IdTokenClaims>, true>);

/** Returns the address of a path at the authorization server, Kakao's or the configured one. */
export function urlOf(path: string, { baseUrls }: Pick<KakaoOptions, "baseUrls">): string {
  return (baseUrls?.[kauth.name] ?? kauth.baseUrl).replace(/\/+$/, "") + path;
}
