import type { Reply } from "../reply.js";
import type { World } from "../world/world.js";
import type { AuthorizeRequest } from "./authorize-request.js";
import { escapeHtml, htmlPage } from "./html.js";

/** Creates the page on which a person chooses who logs in. */
export function loginPage(world: World, url: URL, { loginHint, prompts }: AuthorizeRequest): Reply {
  const title = prompts.includes("create") ? "Sign up for a Kakao Account" : "Log in with a Kakao Account";
  const hinted = (user: { persona: string; account: { email?: string | undefined } }) =>
    loginHint !== undefined && [user.persona, user.account.email].includes(loginHint);
  const personas = [...world.state.users.values()].map(
    (
      user,
    ) => `<label><input type="radio" name="persona" value="${escapeHtml(user.persona)}" required${hinted(user) ? " checked" : ""}>
${escapeHtml(user.persona)} (${escapeHtml(user.account.email ?? "no email")})</label><br>`,
  );
  return htmlPage(
    title,
    `<h1>${title}</h1>
<p>${escapeHtml(world.state.app.name)}</p>
<form method="post" action="/_login/session">
<input type="hidden" name="request" value="${escapeHtml(url.search)}">
<fieldset><legend>Persona</legend>
${personas.join("\n")}
</fieldset>
<label><input type="checkbox" name="stay" value="1"> Stay logged in</label>
<button type="submit">Log in</button>
</form>`,
  );
}
