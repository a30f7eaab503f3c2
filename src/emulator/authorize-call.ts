import type { ContractId } from "../../generated/contract/index.js";
import { consentItems, requiredScopes } from "../../generated/emulator/facts.js";
import type { Caller } from "./caller.js";
import { kapiFailure } from "./failure.js";
import type { App } from "./world/app.js";
import type { User } from "./world/user.js";
import type { World } from "./world/world.js";

/**
 * Checks that the user of an access token may call an operation: is linked, has agreed to the consent items, and the
 * app has them set up and permitted.
 *
 * @throws Failure as Kakao fails
 */
export function authorizeCall(world: World, operationId: ContractId, caller: Caller): void {
  if (caller.kind !== "user") return;
  requireConsent(world, operationId, caller.user, world.state.grants.get(caller.token.grantId)?.openid ?? false);
}

/**
 * Checks that a user has agreed to the consent items of an operation, and the app has them set up and permitted.
 *
 * @param world The world
 * @param operationId The operation, whose description says which items it needs
 * @param user The user, of the access token or in `target_id`
 * @param isOpenid Whether the user logged in with OpenID Connect
 * @throws Failure as Kakao fails
 */
export function requireConsent(world: World, operationId: ContractId, user: User, isOpenid = false): void {
  const required = requiredScopes[operationId] ?? [];
  if (required.length === 0) return;
  checkApp(world, operationId, required, user);
  if (!user.link?.signedUp) return;
  const agreed = agreedItems(world, user);
  const missing = required.filter((scope) => (scope === "openid" ? !isOpenid : !agreed.includes(scope)));
  if (missing.length === 0) return;
  throw kapiFailure(-402, "insufficient scopes.", {
    api_type: apiTypeOf(operationId),
    required_scopes: missing,
    allowed_scopes: agreed,
  });
}

/** Returns the consent items that the user has agreed to and that the app has set up. */
export function agreedItems({ state: { app } }: World, { link }: User): readonly string[] {
  return (link?.consents ?? []).filter((id) => Object.hasOwn(app.consentItems, id));
}

function checkApp({ state: { app } }: World, operationId: ContractId, required: readonly string[], user: User): void {
  const off = required.filter((id) => (id === "openid" ? !app.openidConnect : !Object.hasOwn(app.consentItems, id)));
  if (off.length > 0) {
    const where = `[${off.join(", ")}] scopes for [${apiTypeOf(operationId)}] API on developers.kakao.com`;
    throw kapiFailure(-3, `[${app.name}] App disabled ${where}. Enable it first.`);
  }
  if (!user.member && required.some((id) => !isPermitted(app, id))) throw kapiFailure(-5, "permission denied");
}

/** Returns whether the app was granted the permission that a consent item needs, if it needs one. */
export function isPermitted({ permissions }: App, consentItem: string): boolean {
  const name = consentItems[consentItem]?.permission;
  return name === undefined || permissions.includes("all") || permissions.includes(name);
}

/** Kakao's names of APIs are known for few operations only; for the others ours is made from that of the operation. */
const apiTypes: Readonly<Partial<Record<ContractId, string>>> = {
  listFriends: "FRIENDS",
  sendMemoDefault: "TALK_MEMO_DEFAULT_SEND",
  sendFriendsMessageDefault: "TALK_MESSAGE_SEND",
};

function apiTypeOf(operationId: ContractId): string {
  return apiTypes[operationId] ?? operationId.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
