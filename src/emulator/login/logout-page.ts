import { Reply } from "../reply.js";
import type { World } from "../world/world.js";
import { escapeHtml } from "../pages/html.js";
import type { Localized } from "../pages/language.js";
import { Page } from "../pages/page.js";
import { redirectWith } from "./redirect.js";
import { endSession } from "./session.js";

const texts: Localized<Readonly<Record<"title" | "both" | "service", string>>> = {
  ko: { title: "로그아웃", both: "카카오계정과 함께 로그아웃", service: "이 서비스만 로그아웃" },
  en: { title: "Log out", both: "Log out with Kakao Account", service: "Log out of this service only" },
};

/** Creates the page on which a person logs out of the service, and of Kakao Account if wanted. */
export function logoutPage({ state: { app } }: World, url: URL): Page {
  return new Page((language) => {
    const { title, both, service } = texts[language];
    return {
      title: `${app.name} - ${title}`,
      body: `<h1>${title}</h1>
<p>${escapeHtml(app.name)}</p>
<form method="post" action="/_login/logout">
<input type="hidden" name="request" value="${escapeHtml(url.search)}">
<p class="actions"><button type="submit" name="decision" value="both">${both}</button>
<button type="submit" name="decision" value="service" class="secondary">${service}</button></p>
</form>`,
    };
  });
}

/** Ends the session of the browser, and sends it back to the service. */
export function leave(world: World, query: URLSearchParams, headers: Readonly<Record<string, string>>): Reply {
  const { headers: location } = backToService(query);
  return new Reply(302, "", { ...location, ...endSession(world, headers) });
}

/** Sends the browser back to the service; it stays logged in to Kakao Account. */
export function backToService(query: URLSearchParams): Reply {
  return redirectWith(query.get("logout_redirect_uri") ?? "", { state: query.get("state") ?? undefined });
}
