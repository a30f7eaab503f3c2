import type { Violation } from "../../contract/violation.js";
import type { Emulator } from "../emulator.js";
import type { JournalEntry } from "../journal.js";
import { escapeHtml } from "./html.js";
import type { Localized } from "./language.js";
import { Page } from "./page.js";
import { table } from "./table.js";

/** How many requests are shown. */
const most = 200;

type Name = "title" | "about" | "none" | "request" | "operation" | "status" | "persona" | "found" | "time";

const texts: Localized<Readonly<Record<Name, string>>> = {
  ko: {
    title: "요청 기록",
    about: "최근 요청과 점검 결과입니다. 새로운 요청이 위에 있습니다. 새로 고치면 갱신됩니다.",
    none: "아직 요청이 없습니다.",
    request: "요청",
    operation: "API",
    status: "상태 코드",
    persona: "페르소나",
    found: "점검 결과",
    time: "시각",
  },
  en: {
    title: "Journal",
    about: "The last requests with the checker's findings, newest first. Reload the page to update.",
    none: "No request yet.",
    request: "Request",
    operation: "Operation",
    status: "Status",
    persona: "Persona",
    found: "Findings",
    time: "Time",
  },
};

/** Creates the page that lists the last requests. */
export function journalPage({ journal }: Emulator): Page {
  return new Page((language) => {
    const text = texts[language];
    const rows = journal.list().slice(-most).reverse().map(rowOf);
    const names = [text.request, text.status, text.operation, text.persona, text.found, text.time];
    return {
      title: text.title,
      body: `<h1 id="journal">${text.title}</h1>
<p>${text.about} <a href="/_control/journal">/_control/journal</a></p>
${rows.length > 0 ? table("journal", names, rows) : `<p class="quiet">${text.none}</p>`}`,
    };
  });
}

function rowOf({ method, path, api, operationId, status, persona, violations, time }: JournalEntry): string[] {
  return [
    `${escapeHtml(method)} <code>${escapeHtml(path ?? "-")}</code>`,
    status < 400 ? String(status) : `<span class="failed">${status}</span>`,
    operationId === undefined ? "-" : `${escapeHtml(operationId)} <span class="quiet">${escapeHtml(api ?? "")}</span>`,
    escapeHtml(persona ?? "-"),
    violations.length > 0 ? `<ul lang="en">${violations.map(findingOf).join("")}</ul>` : "-",
    `<time datetime="${time}">${time}</time>`,
  ];
}

function findingOf({ level, place, pointer, expected, found, fix }: Violation): string {
  const where = `${place}${pointer === "" ? "" : ` ${pointer}`}`;
  const text = `${level}: ${where}: expected ${expected}, got ${found}${fix === "" ? "" : `: ${fix}`}`;
  return `<li>${escapeHtml(text)}</li>`;
}
