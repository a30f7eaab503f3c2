import { kapiFailure } from "./failure.js";
import type { Call } from "./operation.js";
import { type LinkedUser, targetUser } from "./target-user.js";

/** Kakao's message of code -501; the list of friends has another one. */
const noTalkMessage = "given account is not connected to any talk user.";

/**
 * Returns the user that a call is about, who uses Kakao Talk.
 *
 * @param call The call
 * @param message Kakao's message for a user without Kakao Talk
 * @throws Failure as {@link targetUser}, or if the Kakao Account has no Kakao Talk user (-501)
 */
export function talkUser(call: Pick<Call, "caller" | "arguments" | "world">, message = noTalkMessage): LinkedUser {
  const user = targetUser(call);
  if (!user.talk) throw kapiFailure(-501, message);
  return user;
}
