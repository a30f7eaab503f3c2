import { choices } from "../choices.js";
import type { Emulator } from "../emulator.js";
import { escapeHtml, htmlPage } from "../login/html.js";
import type { Reply } from "../reply.js";

/** Creates the page that says what runs where. */
export function indexPage({ server, world }: Emulator): Reply {
  const { app, users } = world.state;
  const addresses = Object.values(server.baseUrls).map((url) => row([url]));
  const keys = app.keys.map(({ kind, key }) => row([kind, key]));
  const personas = [...users.values()].map((user) =>
    row([user.persona, String(user.id), user.link ? user.link.consents.join(", ") : "not linked"]),
  );
  const ours = choices.map(({ about, choice, reason }) => row([about, choice, reason]));
  return htmlPage(
    "Kakao emulator",
    `<h1>Kakao emulator</h1>
<p>An emulator of the Kakao APIs for development and tests. It is no security boundary.</p>
<p>Control API: <a href="/_control/openapi.json">/_control/openapi.json</a>, health: <a href="/_control/health">/_control/health</a></p>
${table("APIs", ["URL"], addresses)}
${table("Keys", ["kind", "key"], keys)}
${table("Personas", ["persona", "user ID", "consent items"], personas)}
${table("What is not known of Kakao, and chosen here", ["about", "choice", "reason"], ours)}`,
  );
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
