import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Call } from "../operation.js";
import { talkUser } from "../talk-user.js";
import { refusesMessage } from "./quotas.js";
import { recordMessage } from "./record-message.js";
import type { MessageContent } from "./state.js";

type Memo = Pick<Call, "caller" | "arguments" | "world" | "operationId">;

/**
 * Sends a message to the user's own chat room. No quota counts it (choice memo-quota).
 *
 * @param call The call
 * @param contentOf Returns what the message says
 */
export function sendMemo(call: Memo, contentOf: () => MessageContent): components["schemas"]["MemoResult"] {
  const { world, operationId } = call;
  const user = talkUser(call);
  const content = contentOf();
  if (!user.acceptsMessages) throw kapiFailure(-530, refusesMessage);
  recordMessage(world, { operationId, sender: user, receiver: user, content });
  return { result_code: 0 };
}
