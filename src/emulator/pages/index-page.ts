import { choices as korean } from "../../../generated/korean/choices.js";
import { choices } from "../choices.js";
import type { Emulator } from "../emulator.js";
import { escapeHtml } from "./html.js";
import { type IndexTexts, indexTexts } from "./index-texts.js";
import type { Language } from "../../language.js";
import { Page } from "./page.js";
import { table, tags } from "./table.js";

/** Creates the page that says what runs where. */
export function indexPage(emulator: Emulator): Page {
  return new Page((language) => {
    const text = indexTexts[language];
    return {
      title: text.title,
      body: `<h1>${text.title}</h1>
<p>${text.about}</p>
<p>${text.control}: <a href="/_control/openapi.json">/_control/openapi.json</a> · ${text.health}: <a href="/_control/health">/_control/health</a></p>
${apiTable(emulator, text)}
${keyTable(emulator, text)}
${personaTable(emulator, text)}
${choiceList(text, language)}`,
    };
  });
}

function apiTable({ server }: Emulator, text: IndexTexts): string {
  const rows = Object.entries(server.baseUrls).map(([api, url]) => [escapeHtml(api), code(url)]);
  return `<h2 id="apis">${text.apis}</h2>\n${table("apis", ["API", "URL"], rows)}`;
}

function keyTable({ world }: Emulator, text: IndexTexts): string {
  const rows = world.state.app.keys.map(({ kind, key, primary }) => [
    text.kinds[kind] + (primary ? ` (${text.primary})` : ""),
    code(key),
  ]);
  return `<h2 id="keys">${text.keys}</h2>\n${table("keys", [text.kind, text.key], rows)}`;
}

function personaTable({ world }: Emulator, text: IndexTexts): string {
  const rows = [...world.state.users.values()].map(({ persona, id, profile, link }) => [
    escapeHtml(persona),
    escapeHtml(profile.nickname),
    code(String(id)),
    link ? tags(link.consents.map(code)) : `<span class="quiet">${text.notLinked}</span>`,
  ]);
  const names = [text.persona, text.nickname, text.userId, text.items];
  return `<h2 id="personas">${text.personas}</h2>\n${table("personas", names, rows)}`;
}

function choiceList(text: IndexTexts, language: Language): string {
  const items = choices.map((choice) => {
    const said = language === "ko" ? { ...choice, ...korean[choice.id] } : choice;
    return `<details><summary>${escapeHtml(said.about)}</summary>
<dl><dt>${text.choice}</dt><dd>${escapeHtml(said.choice)}</dd><dt>${text.reason}</dt><dd>${escapeHtml(said.reason)}</dd></dl></details>`;
  });
  return `<h2>${text.choices}</h2>\n<p>${text.choicesAbout}</p>\n${items.join("\n")}`;
}

function code(value: string): string {
  return `<code>${escapeHtml(value)}</code>`;
}
