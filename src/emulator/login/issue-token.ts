import type { components } from "../../../generated/emulator/control.js";
import { InvalidValueError } from "../control/check-value.js";
import { toTimestamp, type World } from "../world/world.js";
import { recordAgreement } from "./consent.js";
import { createAccessToken, createGrant } from "./grants.js";
import { createIdToken } from "./id-token.js";

type Schemas = components["schemas"];

/**
 * Logs a persona in without a page.
 *
 * @param world The world
 * @param issuer Issuer of the ID token
 * @param order Who logs in, and how
 * @throws InvalidValueError if the persona or the key is unknown
 */
export async function issueToken(
  world: World,
  issuer: string,
  { persona, consents = [], clientId, expired = false }: Schemas["TokenOrder"],
): Promise<Schemas["IssuedTokens"]> {
  const user = world.persona(persona);
  if (!user) throw new InvalidValueError("token", "/persona", "unknown persona: use one in the world");
  const key =
    clientId === undefined
      ? world.state.app.keys.find(({ kind, primary }) => kind === "restApi" && primary)
      : world.key(clientId);
  if (!key || key.kind === "admin")
    throw new InvalidValueError("token", "/clientId", "unknown key: use one of the app's keys");
  const off = consents.find((id) => !Object.hasOwn(world.state.app.consentItems, id));
  if (off !== undefined)
    throw new InvalidValueError("token", `/consents/${consents.indexOf(off)}`, "not a consent item of the app");
  recordAgreement(world, user, { items: consents, terms: [] });
  const openid = world.state.app.openidConnect;
  const grant = createGrant(world, { userId: user.id, clientId: key.key, openid, authenticatedAt: world.now() });
  const access = createAccessToken(world, grant, expired ? world.now() : undefined);
  return {
    accessToken: access.token,
    refreshToken: grant.refreshToken,
    ...(openid && { idToken: await createIdToken(world, issuer, grant, user) }),
    userId: user.id,
    expiresAt: toTimestamp(access.expiresAt),
  };
}
