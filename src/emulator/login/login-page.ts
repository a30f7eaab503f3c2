import { escapeHtml } from "../pages/html.js";
import type { Localized } from "../pages/language.js";
import { Page } from "../pages/page.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import type { AuthorizeRequest } from "./authorize-request.js";

const texts: Localized<Readonly<Record<"logIn" | "signUp" | "to" | "who" | "noEmail" | "stay" | "submit", string>>> = {
  ko: {
    logIn: "카카오계정 로그인",
    signUp: "카카오계정 가입",
    to: "서비스",
    who: "로그인할 페르소나를 선택합니다",
    noEmail: "이메일 없음",
    stay: "로그인 상태 유지",
    submit: "로그인",
  },
  en: {
    logIn: "Log in with a Kakao Account",
    signUp: "Sign up for a Kakao Account",
    to: "Service",
    who: "Choose the persona to log in",
    noEmail: "no email",
    stay: "Stay logged in",
    submit: "Log in",
  },
};

/** Creates the page on which a person chooses who logs in. */
export function loginPage(world: World, url: URL, { loginHint, prompts }: AuthorizeRequest): Page {
  const { app, users } = world.state;
  return new Page((language) => {
    const text = texts[language];
    const title = prompts.includes("create") ? text.signUp : text.logIn;
    const personas = [...users.values()].map((user) => choiceOf(user, isHinted(user, loginHint), text.noEmail));
    return {
      title,
      body: `<h1>${title}</h1>
<p>${text.to}: <strong>${escapeHtml(app.name)}</strong></p>
<form method="post" action="/_login/session">
<input type="hidden" name="request" value="${escapeHtml(url.search)}">
<fieldset><legend>${text.who}</legend>
${personas.join("\n")}
</fieldset>
<label><input type="checkbox" name="stay" value="1"> ${text.stay}</label>
<p class="actions"><button type="submit">${text.submit}</button></p>
</form>`,
    };
  });
}

function isHinted({ persona, account }: User, hint: string | undefined): boolean {
  return hint !== undefined && [persona, account.email].includes(hint);
}

function choiceOf({ persona, account, profile }: User, isChosen: boolean, noEmail: string): string {
  const name = escapeHtml(profile.nickname === persona ? persona : `${profile.nickname} (${persona})`);
  const email = escapeHtml(account.email ?? noEmail);
  return `<label class="choice"><input type="radio" name="persona" value="${escapeHtml(persona)}" required${isChosen ? " checked" : ""}>
<span>${name}<br><small>${email}</small></span></label>`;
}
