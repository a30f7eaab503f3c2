import { describeWorld } from "../control/describe-world.js";
import type { Emulator } from "../emulator.js";
import type { User } from "../world/user.js";
import type { WorldState } from "../world/state.js";
import { escapeHtml } from "./html.js";
import { Page } from "./page.js";
import { table, tags } from "./table.js";
import { type WorldTexts, worldTexts } from "./world-texts.js";

/** How many pushes are shown. */
const mostPushes = 50;

/** Creates the page that shows the state of the world. */
export function worldPage({ world }: Emulator): Page {
  return new Page((language) => {
    const text = worldTexts[language];
    const { now } = describeWorld(world);
    return {
      title: text.title,
      body: `<h1>${text.title}</h1>
<p>${text.about} <a href="/_control/world">/_control/world</a></p>
<p>${text.now}: <time datetime="${now}">${now}</time></p>
${appList(world.state, text)}
${userList(world.state, text)}
${pushTable(world.state, text)}
${faultTable(world.state, text)}`,
    };
  });
}

function appList({ app }: WorldState, text: WorldTexts): string {
  const switches = [
    [text.kakaoLogin, app.kakaoLogin],
    ["OpenID Connect", app.openidConnect],
    [text.automaticLinking, app.automaticLinking],
    [text.testApp, app.testApp],
    [text.kakaoMap, app.kakaoMap],
  ] as const;
  const items = Object.entries(app.consentItems).map(([id, setting]) => `${code(id)} ${text.settings[setting]}`);
  const webhooks = Object.entries(app.webhooks).map(
    ([kind, { method, url }]) => `${code(kind)} ${method} ${code(url)}`,
  );
  return `<h2>${text.app}</h2>
${list([
  [text.name, escapeHtml(app.name)],
  [text.appId, String(app.id)],
  ...switches.map(([name, isOn]) => [name, isOn ? text.on : text.off] as const),
  [text.permissions, tags(app.permissions.map(escapeHtml))],
  [text.consentItems, tags(items)],
  [text.serviceTerms, tags(app.serviceTerms.map(({ tag }) => code(tag)))],
  [text.channels, tags(app.channels.map(({ name, publicId }) => `${escapeHtml(name)} ${code(publicId)}`))],
  [text.webhooks, webhooks.length > 0 ? tags(webhooks) : text.none],
])}`;
}

function userList(state: WorldState, text: WorldTexts): string {
  const users = [...state.users.values()].map((user) => {
    const { persona, profile } = user;
    return `<details><summary>${escapeHtml(profile.nickname)} (${escapeHtml(persona)})</summary>\n${userDetails(state, user, text)}</details>`;
  });
  return `<h2>${text.users}</h2>\n${users.join("\n")}`;
}

function userDetails({ calendar }: WorldState, user: User, text: WorldTexts): string {
  const { id, uuid, account, talk, link, friends, channels } = user;
  const own = calendar.users.get(String(id));
  const events = [...(own?.events.values() ?? [])].map(({ title, time }) => `${escapeHtml(title)} ${time.start_at}`);
  const tasks = [...(own?.tasks.values() ?? [])].map(({ task }) => escapeHtml(task.content));
  return list([
    [text.userId, code(String(id))],
    ["UUID", code(uuid)],
    [text.email, escapeHtml(account.email ?? "-")],
    [text.talk, talk ? text.yes : text.no],
    [text.linked, link ? `${text.yes} (${escapeHtml(link.connectedAt)})` : text.no],
    [text.consents, listOrNone(link?.consents.map(code) ?? [], text)],
    [text.agreedTerms, listOrNone(Object.keys(link?.terms ?? {}).map(code), text)],
    [
      text.friends,
      listOrNone(
        friends.map(({ persona }) => escapeHtml(persona)),
        text,
      ),
    ],
    [
      text.channels,
      listOrNone(
        Object.entries(channels).map(([one, { relation }]) => `${code(one)} ${relation}`),
        text,
      ),
    ],
    [text.events, listOrNone(events, text)],
    [text.tasks, listOrNone(tasks, text)],
  ]);
}

function pushTable({ push }: WorldState, text: WorldTexts): string {
  const rows = push.sent
    .slice(-mostPushes)
    .reverse()
    .map(({ time, uuid, deviceId, pushType, message }) => [
      `<time datetime="${time}">${time}</time>`,
      code(uuid),
      escapeHtml(deviceId ?? "-"),
      pushType,
      code(JSON.stringify(message)),
    ]);
  const names = [text.time, "UUID", text.device, text.service, text.message];
  const tokens = `<p>${text.pushTokens}: ${push.tokens.size}</p>`;
  return `<h2 id="pushes">${text.pushes}</h2>\n${tokens}${rows.length > 0 ? table("pushes", names, rows) : ""}`;
}

function faultTable({ faults }: WorldState, text: WorldTexts): string {
  const rows = faults.map(({ api, operationId, kind, times }) => [
    escapeHtml(operationId ?? api ?? text.all),
    escapeHtml(kind ?? text.delay),
    times === undefined ? text.all : String(times),
  ]);
  const shown = rows.length > 0 ? table("faults", [text.calls, text.fault, text.times], rows) : `<p>${text.none}</p>`;
  return `<h2 id="faults">${text.faults}</h2>\n${shown}`;
}

function listOrNone(items: readonly string[], text: WorldTexts): string {
  return items.length > 0 ? tags(items) : text.none;
}

function list(entries: readonly (readonly [string, string])[]): string {
  return `<dl>${entries.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("\n")}</dl>`;
}

function code(value: string): string {
  return `<code>${escapeHtml(value)}</code>`;
}
