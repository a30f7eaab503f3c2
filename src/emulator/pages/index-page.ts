import { choices } from "../choices.js";
import type { Emulator } from "../emulator.js";
import { escapeHtml } from "./html.js";
import type { Localized } from "./language.js";
import { Page } from "./page.js";

type Name = "about" | "control" | "health" | "kind" | "key" | "keys" | "personas" | "persona" | "userId" | "items";

const texts: Localized<
  Readonly<Record<Name, string>> &
    Readonly<Record<"choices" | "choice" | "topic" | "reason" | "notLinked" | "title", string>>
> = {
  ko: {
    title: "카카오 에뮬레이터",
    about: "개발과 테스트를 위해 카카오 API를 흉내 냅니다. 보안 경계가 아닙니다.",
    control: "제어 API",
    health: "상태",
    kind: "종류",
    key: "키",
    keys: "앱 키",
    personas: "페르소나",
    persona: "페르소나",
    userId: "회원번호",
    items: "동의한 동의항목",
    notLinked: "연결되지 않음",
    choices: "카카오의 동작이 알려지지 않아 에뮬레이터가 정한 것",
    topic: "대상",
    choice: "동작",
    reason: "이유",
  },
  en: {
    title: "Kakao emulator",
    about: "An emulator of the Kakao APIs for development and tests. It is no security boundary.",
    control: "Control API",
    health: "Health",
    kind: "kind",
    key: "key",
    keys: "App keys",
    personas: "Personas",
    persona: "persona",
    userId: "user ID",
    items: "consent items agreed to",
    notLinked: "not linked",
    choices: "What is not known of Kakao, and chosen here",
    topic: "about",
    choice: "choice",
    reason: "reason",
  },
};

/** Creates the page that says what runs where. */
export function indexPage({ server, world }: Emulator): Page {
  const { app, users } = world.state;
  return new Page((language) => {
    const text = texts[language];
    const addresses = Object.values(server.baseUrls).map((url) => row([url]));
    const keys = app.keys.map(({ kind, key }) => row([kind, key]));
    const personas = [...users.values()].map((user) =>
      row([user.persona, String(user.id), user.link ? user.link.consents.join(", ") : text.notLinked]),
    );
    const ours = choices.map(({ about, choice, reason }) => row([about, choice, reason]));
    return {
      title: text.title,
      body: `<h1>${text.title}</h1>
<p>${text.about}</p>
<p>${text.control}: <a href="/_control/openapi.json">/_control/openapi.json</a>, ${text.health}: <a href="/_control/health">/_control/health</a></p>
${table("APIs", ["URL"], addresses)}
${table(text.keys, [text.kind, text.key], keys)}
${table(text.personas, [text.persona, text.userId, text.items], personas)}
${table(text.choices, [text.topic, text.choice, text.reason], ours)}`,
    };
  });
}

function table(caption: string, names: readonly string[], rows: readonly string[]): string {
  const head = names.map((name) => `<th scope="col">${name}</th>`).join("");
  return `<table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
}
