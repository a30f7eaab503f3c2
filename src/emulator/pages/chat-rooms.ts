import type { SentMessage } from "../messages/state.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";

/** A chat room of a user: with another user, or with oneself. */
export interface ChatRoom {
  readonly other: User;
  /** Oldest first. */
  readonly messages: readonly SentMessage[];
}

/** Returns the chat rooms of a user, the one with the latest message first. */
export function chatRoomsOf(world: World, user: User): readonly ChatRoom[] {
  const own = String(user.id);
  const rooms = new Map<string, SentMessage[]>();
  for (const message of world.state.messages) {
    const [sender, receiver] = [String(message.senderId), String(message.receiverId)];
    if (sender !== own && receiver !== own) continue;
    const other = sender === own ? receiver : sender;
    // A room that gets a message moves to the end.
    const messages = rooms.get(other) ?? [];
    messages.push(message);
    rooms.delete(other);
    rooms.set(other, messages);
  }
  return [...rooms].reverse().flatMap(([id, messages]) => {
    const other = world.state.users.get(id);
    return other ? [{ other, messages }] : [];
  });
}
