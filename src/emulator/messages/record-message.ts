import type { EmulatedId } from "../operation.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import type { MessageContent } from "./state.js";

/** How many messages are remembered (choice many-messages). */
const most = 10_000;

/** A message that is to be sent. */
export interface Outgoing {
  /** Undefined if it is shared with Kakao Talk Share. */
  readonly operationId?: EmulatedId | undefined;
  readonly sender: User;
  readonly receiver: User;
  readonly content: MessageContent;
}

/** Remembers a message that was sent. */
export function recordMessage(world: World, { operationId, sender, receiver, content }: Outgoing): void {
  const { messages } = world.state;
  messages.push({
    id: world.nextNumber(),
    time: world.timestamp(),
    operationId,
    senderId: sender.id,
    receiverId: receiver.id,
    ...content,
  });
  if (messages.length > most) messages.splice(0, messages.length - most);
}
