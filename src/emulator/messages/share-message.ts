import { createHash } from "node:crypto";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { recordMessage } from "./record-message.js";
import type { MessageContent } from "./state.js";

/** A message that a user shares. */
export interface SharedMessage {
  readonly sender: User;
  readonly receiver: User;
  readonly content: MessageContent;
  /** What the service gets back by the webhook; without it, none is sent. */
  readonly callbackArguments?: Readonly<Record<string, string>> | undefined;
}

/** Sends a message as a user does with Kakao Talk Share, and the webhook of it. */
export function shareMessage(world: World, message: SharedMessage): void {
  const { sender, receiver, content, callbackArguments } = message;
  recordMessage(world, { sender, receiver, content });
  if (!callbackArguments) return;
  const { templateId } = content;
  const details = {
    ...callbackArguments,
    HASH_CHAT_ID: chatIdOf(sender, receiver),
    ...(templateId !== undefined && { TEMPLATE_ID: templateId }),
  };
  world.notify({ webhook: "share", user: sender, type: sender === receiver ? "MemoChat" : "DirectChat", details });
}

/** Returns the ID of a chat room, which is the same for both. */
function chatIdOf(...users: readonly User[]): string {
  const ids = users.map(({ id }) => String(id)).sort();
  return createHash("sha256").update(ids.join()).digest("base64url").slice(0, 24);
}
