import type { Int64 } from "../json.js";
import { kapiFailure } from "./failure.js";
import type { Call } from "./operation.js";
import type { Link, User } from "./world/user.js";

/** A user who is linked to the app. */
export type LinkedUser = User & { readonly link: Link };

/**
 * Returns the user that a call is about: of the access token, or in `target_id` with the admin key.
 *
 * @throws Failure if the user is not linked to the app (-101), dormant (-103), or too young for the app (-406)
 */
export function targetUser(call: Pick<Call, "caller" | "arguments" | "world">): LinkedUser {
  const { caller, world } = call;
  const { target_id: targetId } = call.arguments as { readonly target_id?: Int64 };
  const user = caller.kind === "user" ? caller.user : targetId === undefined ? undefined : world.user(targetId);
  if (!user || !isLinked(user)) throw kapiFailure(-101, "NotRegisteredUserException");
  if (user.dormant) throw kapiFailure(-103, "NotExistKakaoAccountException");
  if (user.under14 && !world.state.app.allowsUnder14) throw kapiFailure(-406, "not allowed under age 14.");
  return user;
}

/** Returns whether a user is linked to the app, and signed up where that is a step of its own. */
export function isLinked(user: User): user is LinkedUser {
  return user.link?.signedUp === true;
}
