import { consentItems } from "../../../generated/emulator/facts.js";
import { escapeHtml } from "../pages/html.js";
import type { Localized } from "../pages/language.js";
import { Page } from "../pages/page.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import type { ConsentQuestion } from "./consent.js";
import type { Language } from "../../language.js";

type Name = "title" | "who" | "items" | "terms" | "required" | "optional" | "agree" | "agreeAll" | "cancel";

const texts: Localized<Readonly<Record<Name, string>>> = {
  ko: {
    title: "동의하고 계속하기",
    who: "사용자",
    items: "동의항목",
    terms: "서비스 약관",
    required: "필수",
    optional: "선택",
    agree: "선택한 항목에 동의하고 계속하기",
    agreeAll: "전체 동의하고 계속하기",
    cancel: "취소",
  },
  en: {
    title: "Agree and continue",
    who: "User",
    items: "Consent items",
    terms: "Service terms",
    required: "required",
    optional: "optional",
    agree: "Agree to the selected items",
    agreeAll: "Agree to all",
    cancel: "Cancel",
  },
};

/** Creates the page on which a person agrees to consent items and terms, or cancels. */
export function consentPage(world: World, url: URL, user: User, { items, terms }: ConsentQuestion): Page {
  const { app } = world.state;
  return new Page((language) => {
    const text = texts[language];
    const boxes = (legend: string, inputs: readonly string[]) =>
      inputs.length > 0 ? `<fieldset><legend>${legend}</legend>\n${inputs.join("\n")}\n</fieldset>` : "";
    const itemBoxes = items.map(({ id, required }) => checkbox(language, "item", id, nameOf(language, id), required));
    const termBoxes = terms.map(({ tag, required }) => checkbox(language, "terms", tag, titleOf(world, tag), required));
    return {
      title: `${app.name} - ${text.title}`,
      body: `<h1>${escapeHtml(app.name)}</h1>
<p>${text.who}: <strong>${escapeHtml(user.profile.nickname)}</strong> (${escapeHtml(user.persona)})</p>
<form method="post" action="/_login/consent">
<input type="hidden" name="request" value="${escapeHtml(url.search)}">
${boxes(text.items, itemBoxes)}
${boxes(text.terms, termBoxes)}
<p class="actions"><button type="submit" name="decision" value="agree">${text.agree}</button>
<button type="submit" name="decision" value="agree-all" formnovalidate class="secondary">${text.agreeAll}</button>
<button type="submit" name="decision" value="cancel" formnovalidate class="secondary">${text.cancel}</button></p>
</form>`,
    };
  });
}

function nameOf(language: Language, id: string): string {
  const item = consentItems[id];
  return (language === "ko" ? item?.korean : item?.name) ?? id;
}

function titleOf({ state: { app } }: World, tag: string): string {
  return app.serviceTerms.find((terms) => terms.tag === tag)?.title ?? tag;
}

function checkbox(language: Language, name: string, value: string, label: string, required: boolean): string {
  const text = texts[language];
  return `<label class="choice"><input type="checkbox" name="${name}" value="${escapeHtml(value)}"${required ? " required" : ""}>
<span>[${required ? text.required : text.optional}] ${escapeHtml(label)}</span></label>`;
}
