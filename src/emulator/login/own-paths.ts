import type { Emulator } from "../emulator.js";
import type { CalledRequest } from "../operation.js";
import { Reply } from "../reply.js";
import { isRegisteredUri } from "../world/patterns.js";
import { agree, cancel, isComplete } from "./authorize.js";
import { readAuthorizeRequest } from "./authorize-request.js";
import { agreeToAll, openQuestion } from "./consent.js";
import { consentPage } from "./consent-page.js";
import { errorPage } from "./error-page.js";
import { backToService, leave } from "./logout-page.js";
import { sessionOf, startSession } from "./session.js";

/** Responds to the forms of the login pages; undefined for another path. */
export function respondToLoginForm({ world, server }: Emulator, request: CalledRequest): Reply | undefined {
  const { method, url, headers, body } = request;
  if (method !== "POST" || !url.pathname.startsWith("/_login/")) return undefined;
  const form = new URLSearchParams(body);
  const query = new URLSearchParams(form.get("request") ?? "");
  const action = url.pathname.slice("/_login/".length);
  if (action === "session") return logIn();
  if (action === "logout") return logOut();
  return action === "consent" ? decide() : undefined;

  function logOut(): Reply {
    const address = query.get("logout_redirect_uri") ?? "";
    const { app } = world.state;
    if (!app.logoutRedirectUris.some((pattern) => isRegisteredUri(pattern, address)))
      return errorPage("KOE007", app.name);
    return form.get("decision") === "service" ? backToService(query) : leave(world, query, headers);
  }

  function logIn(): Reply {
    const user = world.persona(form.get("persona") ?? "");
    if (!user) return errorPage("KOE204", world.state.app.name, "persona");
    const cookie = startSession(world, user, form.has("stay"));
    // The page has been shown: it is not to be asked for again.
    query.delete("prompt");
    return new Reply(303, "", { location: `${server.baseUrls.kauth}/oauth/authorize?${query.toString()}`, ...cookie });
  }

  function decide(): Reply {
    const asked = readAuthorizeRequest(world, query);
    if (asked instanceof Reply) return asked;
    if (form.get("decision") === "cancel") return cancel(asked);
    const session = sessionOf(world, headers);
    const user = session && world.user(session.userId);
    if (!session || !user)
      return new Reply(303, "", { location: `${server.baseUrls.kauth}/oauth/authorize?${query.toString()}` });
    const question = openQuestion(world, user, asked);
    const ticked = {
      items: form.getAll("item").filter((id) => question?.items.some((one) => one.id === id)),
      terms: form.getAll("terms").filter((tag) => question?.terms.some((one) => one.tag === tag)),
    };
    const agreement = question && form.get("decision") === "agree-all" ? agreeToAll(question) : ticked;
    if (question && !isComplete(question, agreement))
      return consentPage(world, new URL(`?${query.toString()}`, url), user, question);
    return agree(world, asked, user, agreement, session.authenticatedAt);
  }
}
