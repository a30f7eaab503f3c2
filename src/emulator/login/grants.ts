import { accessLifetimes, codeLifetime, refreshLifetime } from "./lifetimes.js";
import { randomAccessToken, randomCode, randomRefreshToken } from "./random-token.js";
import type { AccessToken, AuthorizationCode, Grant } from "../world/tokens.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";

/** How many codes and tokens are remembered; the oldest are dropped (choice many-tokens). */
const most = 10_000;

/** Creates an authorization code. */
export function createCode(world: World, values: Omit<AuthorizationCode, "code" | "expiresAt">): AuthorizationCode {
  const code = { ...values, code: randomCode(), expiresAt: world.now() + codeLifetime };
  world.state.codes.set(code.code, code);
  dropOldest(world.state.codes);
  return code;
}

/** Creates a grant with a refresh token: a login that is complete. */
export function createGrant(world: World, values: Omit<Grant, "id" | "refreshToken" | "refreshExpiresAt">): Grant {
  const { grants, refreshTokens } = world.state;
  const grant: Grant = {
    ...values,
    id: String(world.nextNumber()),
    refreshToken: randomRefreshToken(),
    refreshExpiresAt: world.now() + refreshLifetime,
  };
  grants.set(grant.id, grant);
  refreshTokens.set(grant.refreshToken, grant.id);
  const dropped = dropOldest(grants);
  if (dropped) refreshTokens.delete(dropped.refreshToken);
  return grant;
}

/** Creates an access token of a grant, which lives as long as the key says unless it is to end sooner. */
export function createAccessToken(world: World, { id, userId, clientId }: Grant, end?: number): AccessToken {
  const now = world.now();
  const kind = world.key(clientId)?.kind ?? "restApi";
  const token = {
    token: randomAccessToken(),
    grantId: id,
    userId,
    clientId,
    issuedAt: now,
    expiresAt: end ?? now + accessLifetimes[kind],
  };
  world.state.accessTokens.set(token.token, token);
  dropOldest(world.state.accessTokens);
  return token;
}

/** Replaces the refresh token of a grant; the old one is dead at once. */
export function rotateRefreshToken(world: World, grant: Grant): void {
  const { refreshTokens } = world.state;
  refreshTokens.delete(grant.refreshToken);
  grant.refreshToken = randomRefreshToken();
  grant.refreshExpiresAt = world.now() + refreshLifetime;
  refreshTokens.set(grant.refreshToken, grant.id);
}

/** Finds the grant of a refresh token that is alive. */
export function findGrant(world: World, refreshToken: string): Grant | undefined {
  const { grants, refreshTokens } = world.state;
  const grant = grants.get(refreshTokens.get(refreshToken) ?? "");
  return grant && world.now() < grant.refreshExpiresAt ? grant : undefined;
}

/** Ends the tokens of a login. */
export function revokeGrant(world: World, grantId: string): void {
  revokeGrants(world, ({ id }) => id === grantId);
}

/** Ends all tokens and codes of a user. */
export function revokeUser(world: World, { id }: User): void {
  revokeGrants(world, ({ userId }) => String(userId) === String(id));
  for (const [code, { userId }] of world.state.codes) {
    if (String(userId) === String(id)) world.state.codes.delete(code);
  }
}

function revokeGrants({ state }: World, isRevoked: (grant: Pick<Grant, "id" | "userId">) => boolean): void {
  for (const [token, { grantId, userId }] of state.accessTokens) {
    if (isRevoked({ id: grantId, userId })) state.accessTokens.delete(token);
  }
  for (const grant of state.grants.values()) {
    if (!isRevoked(grant)) continue;
    state.grants.delete(grant.id);
    state.refreshTokens.delete(grant.refreshToken);
  }
}

function dropOldest<Value>(map: Map<string, Value>): Value | undefined {
  if (map.size <= most) return undefined;
  const [[key, value] = []] = map;
  if (key !== undefined) map.delete(key);
  return value;
}
