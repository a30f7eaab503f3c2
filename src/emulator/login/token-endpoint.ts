import { sentMediaType } from "../../contract/read/messages.js";
import { s256Challenge } from "../../oauth/random.js";
import { agreedItems } from "../authorize-call.js";
import { type Failure, kauthFailure } from "../failure.js";
import type { CalledRequest, Handler } from "../operation.js";
import { isAllowedIp, plainIp } from "../world/allowed-ips.js";
import type { AppKey } from "../world/app.js";
import { withinQuota } from "../world/quota.js";
import type { AuthorizationCode, Grant } from "../world/tokens.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { createAccessToken, createGrant, findGrant, rotateRefreshToken } from "./grants.js";
import { createIdToken } from "./id-token.js";
import { refreshLifetime, rotationPeriod } from "./lifetimes.js";
import { inKakaosOrder } from "./scope-order.js";

/** What the token endpoint reads, none of it checked. */
type TokenParameters = Readonly<Partial<Record<string, string>>>;

/** Exchanges a code or a refresh token, in the order of choice order-at-token. */
export const requestToken: Handler<"requestToken"> = async ({ world, server, request }) => {
  const sent = parametersOf(request);
  const key = checkClient(world, sent, request.ip);
  const { grant_type: grantType } = sent;
  if (grantType === "authorization_code") {
    const code = await checkCode(world, key, sent);
    return exchange(world, server.issuer, code);
  }
  if (grantType === "refresh_token") return refresh(world, server.issuer, checkRefreshToken(world, key, sent));
  throw kauthFailure("KOE310", "invalid_request", `Unsupported grant type: ${grantType ?? "null"}`);
};

// Kakao reads a form, and the query as well, but no JSON and no HTTP Basic.
function parametersOf({ url, headers, body }: CalledRequest): TokenParameters {
  const isForm = sentMediaType(headers) === "application/x-www-form-urlencoded";
  return { ...Object.fromEntries(url.searchParams), ...(isForm && Object.fromEntries(new URLSearchParams(body))) };
}

function checkClient(world: World, { client_id: id, client_secret: secret }: TokenParameters, ip: string): AppKey {
  const key = id === undefined ? undefined : world.key(id);
  if (!key || key.kind === "admin")
    throw kauthFailure("KOE101", "invalid_client", `Not exist client_id [${id ?? "null"}]`);
  if (!isAllowedIp(key.allowedIps, plainIp(ip)))
    throw kauthFailure("KOE127", "invalid_client", `ip mismatched! callerIp=${plainIp(ip)}. check out registered ips.`);
  const { clientSecret } = key;
  if (clientSecret?.enabled === true && clientSecret.value !== secret)
    throw kauthFailure("KOE010", "invalid_client", "Bad client credentials");
  return key;
}

async function checkCode(world: World, { key }: AppKey, sent: TokenParameters): Promise<AuthorizationCode> {
  const { code = "", redirect_uri: redirectUri, code_verifier: verifier } = sent;
  const found = world.state.codes.get(code);
  if (!found || world.now() >= found.expiresAt) throw unknownCode(code);
  if (found.clientId !== key) throw kauthFailure("KOE114", "invalid_grant", "Application ID mismatch");
  if (found.redirectUri !== redirectUri) throw kauthFailure("KOE303", "invalid_grant", "Redirect URI mismatch.");
  if (found.codeChallenge !== undefined && (await s256Challenge(verifier ?? "")) !== found.codeChallenge)
    throw kauthFailure("KOE320", "invalid_grant", "code_verifier mismatch.");
  // Whoever comes first has it; the other may have come while the challenge was computed.
  if (!world.state.codes.delete(code)) throw unknownCode(code);
  return found;
}

function unknownCode(code: string): Failure {
  return kauthFailure("KOE320", "invalid_grant", `authorization code not found for code=${code}`);
}

function checkRefreshToken(world: World, { key }: AppKey, { refresh_token: token }: TokenParameters): Grant {
  if (token === undefined || token === "") throw kauthFailure("KOE319", "invalid_request", "refresh_token is null");
  const grant = findGrant(world, token);
  if (grant?.clientId !== key) throw deadRefreshToken();
  return grant;
}

function deadRefreshToken(): Failure {
  return kauthFailure("KOE322", "invalid_grant", "expired_or_invalid_refresh_token");
}

/** Checks the limits of tokens for each user, if the world has them. */
function checkQuota(world: World, name: "access-tokens" | "refresh-tokens", user: User): void {
  if (!withinQuota(world, name, String(user.id)))
    throw kauthFailure("KOE237", "invalid_request", "token request rate limit exceeded");
}

async function exchange(world: World, issuer: string, code: AuthorizationCode) {
  const { userId, clientId, openid, nonce, authenticatedAt } = code;
  const user = world.user(userId);
  if (!user?.link) throw unknownCode(code.code);
  checkQuota(world, "access-tokens", user);
  const grant = createGrant(world, { userId, clientId, openid, nonce, authenticatedAt });
  const scope = inKakaosOrder([...agreedItems(world, user), ...(openid ? ["openid"] : [])]).join(" ");
  const access = createAccessToken(world, grant);
  world.notify({ webhook: "accountStatus", user, type: "token-issued" });
  return {
    access_token: access.token,
    token_type: "bearer",
    refresh_token: grant.refreshToken,
    ...(openid && { id_token: await createIdToken(world, issuer, grant, user) }),
    expires_in: seconds(access.expiresAt - access.issuedAt),
    ...(scope !== "" && { scope }),
    refresh_token_expires_in: seconds(refreshLifetime),
  };
}

async function refresh(world: World, issuer: string, grant: Grant) {
  const user = world.user(grant.userId);
  if (!user?.link) throw deadRefreshToken();
  checkQuota(world, "refresh-tokens", user);
  const rotates = grant.refreshExpiresAt - world.now() < rotationPeriod;
  if (rotates) rotateRefreshToken(world, grant);
  const access = createAccessToken(world, grant);
  world.notify({ webhook: "accountStatus", user, type: "token-issued" });
  return {
    access_token: access.token,
    token_type: "bearer",
    ...(rotates && { refresh_token: grant.refreshToken }),
    ...(grant.openid && { id_token: await createIdToken(world, issuer, grant, user) }),
    expires_in: seconds(access.expiresAt - access.issuedAt),
    ...(rotates && { refresh_token_expires_in: seconds(refreshLifetime) }),
  };
}

// Kakao returns the lifetime less one second.
function seconds(lifetime: number): number {
  return lifetime / 1000 - 1;
}
