import type { components } from "../../../generated/types/kauth.js";
import type { Grant } from "../world/tokens.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { accessLifetimes } from "./lifetimes.js";
import { signToken } from "./signing-key.js";

type Claims = components["schemas"]["IdTokenClaims"];

/** Creates the ID token of a login, with what the user has agreed to show. */
export function createIdToken(world: World, issuer: string, grant: Grant, user: User): Promise<string> {
  const now = Math.floor(world.now() / 1000);
  const lifetime = accessLifetimes[world.key(grant.clientId)?.kind ?? "restApi"] / 1000;
  const agreed = (scope: string) => user.link?.consents.includes(scope) ?? false;
  const { email, isEmailValid, isEmailVerified } = user.account;
  const claims = {
    aud: grant.clientId,
    sub: String(user.id),
    auth_time: Math.floor(grant.authenticatedAt / 1000),
    // The description has Kakao's issuer as a constant; an emulator has its own.
    iss: issuer as Claims["iss"],
    ...(agreed("profile_nickname") && { nickname: user.profile.nickname }),
    exp: now + lifetime,
    iat: now,
    ...(agreed("profile_image") && { picture: user.profile.thumbnail_image_url }),
    ...(agreed("account_email") && isEmailValid && isEmailVerified && email !== undefined && { email }),
    ...(grant.nonce !== undefined && { nonce: grant.nonce }),
  } satisfies Claims;
  return signToken(world, "JWT", claims);
}
