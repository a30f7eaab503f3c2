import { kapiFailure } from "../failure.js";
import { revokeGrant, revokeUser } from "../login/grants.js";
import type { Handler } from "../operation.js";
import { targetUser } from "../target-user.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";

/** Ends the tokens of a login, or with the admin key those of the user. */
export const logout: Handler<"logout"> = (call) => {
  const user = targetUser(call);
  const { caller, world } = call;
  if (caller.kind === "user") {
    revokeGrant(world, caller.token.grantId);
    world.notify({ webhook: "accountStatus", user, type: "token-revoked" });
  } else {
    revokeUser(world, user);
    world.notify({ webhook: "accountStatus", user, type: "tokens-revoked" });
  }
  return { id: user.id };
};

/** Removes the link between a user and the app with all that belongs to it. The webhook of unlinks is not sent. */
export const unlink: Handler<"unlink"> = (call) => {
  const user = targetUser(call);
  unlinkUser(call.world, user, "UNLINK_FROM_SERVICE");
  return { id: user.id };
};

/**
 * Ends the tokens of a user, and removes the link to the app.
 *
 * @param world The world
 * @param user The user
 * @param reason What the account status event says
 */
export function unlinkUser(world: World, user: User, reason: string): void {
  revokeUser(world, user);
  world.notify({ webhook: "accountStatus", user, type: "user-unlinked", details: { reason } });
  user.link = undefined;
}

/** Links a user of an app without automatic linking. */
export const signup: Handler<"signup"> = ({ caller, world, arguments: { properties = {} } }) => {
  if (caller.kind !== "user" || !caller.user.link) throw kapiFailure(-101, "NotRegisteredUserException");
  const { user } = caller;
  if (caller.user.link.signedUp) throw kapiFailure(-102, "already registered");
  checkProperties(world, properties);
  caller.user.link.properties = { ...caller.user.link.properties, ...properties };
  caller.user.link.signedUp = true;
  world.notify({ webhook: "accountStatus", user, type: "user-linked" });
  return { id: user.id };
};

/** Properties that show the profile of today; what is sent for them is ignored. */
const live: ReadonlySet<string> = new Set(["nickname", "profile_image", "thumbnail_image"]);

/** Stores values in the user properties of the app. */
export const updateUserProperties: Handler<"updateUserProperties"> = (call) => {
  const user = targetUser(call);
  const { properties } = call.arguments;
  checkProperties(call.world, properties);
  const stored = Object.entries(properties).filter(([name]) => !live.has(name));
  user.link.properties = { ...user.link.properties, ...Object.fromEntries(stored) };
  return { id: user.id };
};

function checkProperties({ state: { app } }: World, properties: Readonly<Record<string, string>>): void {
  const unknown = Object.keys(properties).filter((name) => !app.userProperties.includes(name));
  if (unknown.length > 0)
    throw kapiFailure(-201, `user property not found ([${unknown.join(", ")}] for appId=${app.id})`);
}
