import { consentItems } from "../../../generated/emulator/facts.js";
import type { Reply } from "../reply.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import type { ConsentQuestion } from "./consent.js";
import { escapeHtml, htmlPage } from "./html.js";

/** Creates the page on which a person agrees to consent items and terms, or cancels. */
export function consentPage(world: World, url: URL, user: User, { items, terms }: ConsentQuestion): Reply {
  const { app } = world.state;
  const boxes = [
    ...items.map(({ id, required }) => checkbox("item", id, consentItems[id]?.name ?? id, required)),
    ...terms.map(({ tag, required }) => checkbox("terms", tag, titleOf(world, tag), required)),
  ];
  return htmlPage(
    `Consent to ${app.name}`,
    `<h1>${escapeHtml(app.name)}</h1>
<p>${escapeHtml(user.persona)}</p>
<form method="post" action="/_login/consent">
<input type="hidden" name="request" value="${escapeHtml(url.search)}">
<fieldset><legend>Consent items</legend>
${boxes.join("\n")}
</fieldset>
<button type="submit" name="decision" value="agree">Agree and continue</button>
<button type="submit" name="decision" value="cancel" formnovalidate>Cancel</button>
</form>`,
  );
}

function titleOf({ state: { app } }: World, tag: string): string {
  return app.serviceTerms.find((terms) => terms.tag === tag)?.title ?? tag;
}

function checkbox(name: string, value: string, label: string, required: boolean): string {
  return `<label><input type="checkbox" name="${name}" value="${escapeHtml(value)}"${required ? " required" : ""}> [${required ? "required" : "optional"}] ${escapeHtml(label)}</label><br>`;
}
