import type { Emulator } from "../emulator.js";
import type { SentMessage } from "../messages/state.js";
import type { CalledRequest } from "../operation.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { messageCard } from "./chat-card.js";
import { type ChatRoom, chatRoomsOf } from "./chat-rooms.js";
import { chatStyle } from "./chat-style.js";
import { type ChatWords, chatWords } from "./chat-words.js";
import { escapeHtml } from "./html.js";
import type { Language } from "../../language.js";
import { Page } from "./page.js";

/** How many messages of a room are shown. */
const most = 100;

/** What is looked at: a persona, and the chat room with another one. */
interface Chosen {
  readonly user: User;
  readonly rooms: readonly ChatRoom[];
  readonly other: User;
}

/** Creates the page that shows the messages that were sent, in the chat rooms of the personas. */
export function chatPage({ world }: Emulator, { url }: CalledRequest): Page {
  return new Page((language) => {
    const words = chatWords[language];
    const chosen = choose(world, url.searchParams);
    const window = chosen
      ? `<div class="chat">
<div>
${personaList(world, chosen.user, words)}
${roomList(chosen, words)}
</div>
${roomSection(world, chosen, words, language)}
</div>`
      : "";
    const title = chosen ? `${chosen.user.persona} · ${words.title}` : words.title;
    return {
      title,
      body: `<h1>${words.title}</h1>
<p>${words.about}</p>
${window}
<p><a href="/">${words.back}</a></p>`,
      style: chatStyle,
    };
  });
}

/** Returns what the query names, or else where the latest message is. */
function choose(world: World, query: URLSearchParams): Chosen | undefined {
  const latest = world.state.messages.at(-1);
  const user =
    world.persona(query.get("persona") ?? "") ??
    (latest && world.user(latest.receiverId)) ??
    [...world.state.users.values()].find(({ talk }) => talk);
  if (!user) return undefined;
  const rooms = chatRoomsOf(world, user);
  return { user, rooms, other: world.persona(query.get("with") ?? "") ?? rooms[0]?.other ?? user };
}

function personaList(world: World, chosen: User, words: ChatWords): string {
  const items = [...world.state.users.values()].map((user) => {
    const note = user.talk ? "" : ` (${words.noTalk})`;
    return listItem(addressOf(user), nameOf(user) + note, user === chosen);
  });
  return navigation("personas", words.personas, items);
}

function roomList({ user, rooms, other }: Chosen, words: ChatWords): string {
  const items = rooms.map((room) =>
    listItem(
      addressOf(user, room.other),
      `${roomName(user, room.other, words)} (${room.messages.length})`,
      room.other === other,
    ),
  );
  return items.length === 0 ? "" : navigation("rooms", words.rooms, items);
}

function navigation(id: string, title: string, items: readonly string[]): string {
  return `<nav aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>${items.join("")}</ul></nav>`;
}

function listItem(address: string, text: string, isCurrent: boolean): string {
  const current = isCurrent ? ' aria-current="page"' : "";
  return `<li><a href="${escapeHtml(address)}"${current}>${escapeHtml(text)}</a></li>`;
}

function roomSection(world: World, { user, rooms, other }: Chosen, words: ChatWords, language: Language): string {
  const messages = rooms.find((room) => room.other === other)?.messages ?? [];
  const items = messages.slice(-most).map((message) => messageItem(world, message, user, words, language));
  const older = messages.length > most ? `<p>${words.older}</p>` : "";
  const list =
    items.length > 0 ? `${older}<ol>${items.join("\n")}</ol>` : `<p>${words.noMessages}<br>${words.howTo}</p>`;
  return `<section class="room" aria-labelledby="room">
<h2 id="room">${escapeHtml(roomName(user, other, words))}</h2>
${list}
<p><a href="${escapeHtml(addressOf(user, other))}">${words.reload}</a></p>
</section>`;
}

function messageItem(world: World, message: SentMessage, user: User, words: ChatWords, language: Language): string {
  const sender = world.user(message.senderId);
  const isOwn = sender === user && message.senderId !== message.receiverId;
  const time = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "Asia/Seoul",
  }).format(new Date(message.time));
  const via = `<p class="via">${escapeHtml(world.state.app.name)}</p>`;
  return `<li class="message${isOwn ? " own" : ""}">
<span class="from">${escapeHtml(sender ? nameOf(sender) : "")}</span>
<div class="bubble">${messageCard(message, words)}${via}</div>
<time datetime="${message.time}">${escapeHtml(time)}</time>
</li>`;
}

function roomName(user: User, other: User, words: ChatWords): string {
  return user === other ? words.myself : nameOf(other);
}

function nameOf({ persona, profile }: User): string {
  return profile.nickname === persona ? persona : `${profile.nickname} (${persona})`;
}

function addressOf(user: User, other?: User): string {
  const query = new URLSearchParams({ persona: user.persona, ...(other && { with: other.persona }) });
  return `/_chat?${query.toString()}`;
}
