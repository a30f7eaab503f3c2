import type { OperationId } from "../../generated/contract/index.js";
import { consentItems, requiredScopes } from "../../generated/emulator/facts.js";
import type { Caller } from "./caller.js";
import { kapiFailure } from "./failure.js";
import type { User } from "./world/user.js";
import type { World } from "./world/world.js";

/**
 * Checks that the user of an access token may call an operation: is linked, has agreed to the consent items, and the app
 * has them set up and permitted.
 *
 * @throws Failure as Kakao fails
 */
export function authorizeCall(world: World, operationId: OperationId, caller: Caller): void {
  if (caller.kind !== "user") return;
  const required = requiredScopes[operationId] ?? [];
  if (required.length === 0) return;
  checkApp(world, operationId, required, caller.user);
  if (!caller.user.link?.signedUp) return;
  const agreed = agreedItems(world, caller.user);
  const isOpenid = world.state.grants.get(caller.token.grantId)?.openid ?? false;
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

function checkApp({ state: { app } }: World, operationId: OperationId, required: readonly string[], user: User): void {
  const off = required.filter((id) => (id === "openid" ? !app.openidConnect : !Object.hasOwn(app.consentItems, id)));
  if (off.length > 0) {
    const where = `[${off.join(", ")}] scopes for [${apiTypeOf(operationId)}] API on developers.kakao.com`;
    throw kapiFailure(-3, `[${app.name}] App disabled ${where}. Enable it first.`);
  }
  const permissions = required.flatMap((id) => consentItems[id]?.permission ?? []);
  if (!user.member && permissions.some((name) => !hasPermission(app.permissions, name)))
    throw kapiFailure(-5, "permission denied");
}

function hasPermission(granted: readonly string[], name: string): boolean {
  return granted.includes("all") || granted.includes(name);
}

/** Kakao's names of APIs are known for two operations only; for the others ours is made from that of the operation. */
const apiTypes: Readonly<Partial<Record<OperationId, string>>> = {
  listFriends: "FRIENDS",
  sendMemoDefault: "TALK_MEMO_DEFAULT_SEND",
};

function apiTypeOf(operationId: OperationId): string {
  return apiTypes[operationId] ?? operationId.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
