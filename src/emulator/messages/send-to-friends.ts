import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Call } from "../operation.js";
import type { ListedFriend } from "../social/listed-friends.js";
import { talkUser } from "../talk-user.js";
import { withinQuota } from "../world/quota.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { countMessage, refusesMessage, usedUpQuota } from "./quotas.js";
import { receiversOf } from "./receivers.js";
import { recordMessage } from "./record-message.js";
import type { MessageContent } from "./state.js";

type Result = components["schemas"]["FriendsMessageResult"];

type FriendsMessage = Pick<Call, "caller" | "world" | "operationId"> & {
  readonly arguments: { readonly receiver_uuids: readonly string[] };
};

/** Why one receiver does not get a message. */
interface Refusal {
  readonly code: -502 | -530 | -532 | -533 | -536;
  readonly msg: string;
}

/**
 * Sends a message to friends. If some of several receivers fail, the result says so; if all fail, the call does (choice
 * all-receivers-fail).
 *
 * @param call The call
 * @param contentOf Returns what the message says
 */
export function sendToFriends(call: FriendsMessage, contentOf: () => MessageContent): Result {
  const { world, operationId } = call;
  const sender = talkUser(call);
  const receivers = receiversOf(world, sender, call.arguments.receiver_uuids);
  const content = contentOf();
  if (!withinQuota(world, "messages")) throw kapiFailure(-10, "API limit has been exceeded.");
  const delivered: string[] = [];
  const failures = new Map<number, Refusal & { readonly receiver_uuids: string[] }>();
  for (const receiver of receivers) {
    const { uuid } = receiver.friend;
    const refusal = refusalOf(world, sender, receiver);
    if (refusal) {
      const { code, msg } = refusal;
      const known = failures.get(code) ?? { code, msg, receiver_uuids: [] };
      known.receiver_uuids.push(uuid);
      failures.set(code, known);
      continue;
    }
    countMessage(world, sender, receiver.friend);
    recordMessage(world, { operationId, sender, receiver: receiver.friend, content });
    delivered.push(uuid);
  }
  const [first] = failures.values();
  if (first && delivered.length === 0) throw kapiFailure(first.code, first.msg);
  return {
    successful_receiver_uuids: delivered,
    ...(first && { failure_info: [...failures.values()] }),
  };
}

function refusalOf(world: World, sender: User, { friend, friendship }: ListedFriend): Refusal | undefined {
  if (friendship.ended) return { code: -502, msg: "receiver is not a friend." };
  if (!friend.acceptsMessages) return { code: -530, msg: refusesMessage };
  return usedUpQuota(world, sender, friend);
}
