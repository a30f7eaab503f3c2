import { Reply } from "../reply.js";
import type { World } from "../world/world.js";
import { escapeHtml, htmlPage } from "./html.js";
import { redirectWith } from "./redirect.js";
import { endSession } from "./session.js";

/** Creates the page on which a person logs out of the service, and of Kakao Account if wanted. */
export function logoutPage({ state: { app } }: World, url: URL): Reply {
  return htmlPage(
    `Log out of ${app.name}`,
    `<h1>Log out</h1>
<p>${escapeHtml(app.name)}</p>
<form method="post" action="/_login/logout">
<input type="hidden" name="request" value="${escapeHtml(url.search)}">
<button type="submit" name="decision" value="both">Log out of both</button>
<button type="submit" name="decision" value="service">Log out of this service only</button>
</form>`,
  );
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
