import type { Handler, ServerAddresses } from "../operation.js";
import { Reply } from "../reply.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { type AuthorizeRequest, readAuthorizeRequest } from "./authorize-request.js";
import { type Agreement, agreeToAll, type ConsentQuestion, openQuestion, recordAgreement } from "./consent.js";
import { consentPage } from "./consent-page.js";
import { errorPage } from "./error-page.js";
import { createCode } from "./grants.js";
import { loginPage } from "./login-page.js";
import { redirectWith } from "./redirect.js";
import { sessionOf } from "./session.js";

/** Logs a user in and asks for consent, by pages or without them, and redirects with a code. */
export const authorize: Handler<"authorize"> = ({ world, server, request: { url, headers } }) => {
  const request = readAuthorizeRequest(world, url.searchParams);
  if (request instanceof Reply) return request;
  const session = sessionOf(world, headers);
  const automatic = automaticUser(world, server, request);
  const isSilent = request.prompts.includes("none");
  const user = automatic ?? (session && world.user(session.userId));
  if (!user)
    return isSilent ? fail(request, "login_required", "user authentication required.") : loginPage(world, url, request);
  if (!automatic && !isSilent && asksToLogin(request)) return loginPage(world, url, request);
  const refusal = refuseUser(world, request, user);
  if (refusal) return refusal;
  const question = openQuestion(world, user, request);
  const authenticatedAt = (automatic ? undefined : session?.authenticatedAt) ?? world.now();
  if (!question) return redirectWithCode(world, request, user, authenticatedAt);
  if (isSilent) return fail(request, "consent_required", "user consent required.");
  if (!automatic) return consentPage(world, url, user, question);
  return agree(world, request, user, agreeToAll(question), authenticatedAt);
};

// `login_hint` chooses another persona (choice auto-login-hint).
function automaticUser(
  world: World,
  { autoLogin }: ServerAddresses,
  { loginHint }: AuthorizeRequest,
): User | undefined {
  if (autoLogin === undefined) return undefined;
  const hinted = loginHint === undefined ? undefined : hintedUser(world, loginHint);
  return hinted ?? world.persona(autoLogin);
}

/** Finds the user whom a login hint means: by email, phone number or persona. */
function hintedUser(world: World, hint: string): User | undefined {
  const digits = (text: string) => text.replaceAll(/\D/g, "").replace(/^820?/, "0");
  for (const user of world.state.users.values()) {
    const { email, phoneNumber } = user.account;
    if (hint === user.persona || hint === email) return user;
    if (phoneNumber !== undefined && /\d{8}/.test(digits(hint)) && digits(phoneNumber) === digits(hint)) return user;
  }
  return undefined;
}

function asksToLogin({ prompts }: AuthorizeRequest): boolean {
  return prompts.some((prompt) => prompt === "login" || prompt === "create" || prompt === "select_account");
}

function refuseUser(world: World, request: AuthorizeRequest, user: User): Reply | undefined {
  const { app } = world.state;
  if (app.testApp && !user.member) return errorPage("KOE005", app.name);
  if (user.under14 && !app.allowsUnder14) return fail(request, "access_denied", "Not allowed under age 14");
  if (user.needsAction && request.prompts.includes("none"))
    return fail(request, "interaction_required", "need to collect additional personal information.");
  return undefined;
}

function fail({ redirectUri, state }: AuthorizeRequest, error: string, description: string): Reply {
  return redirectWith(redirectUri, { error, error_description: description, state });
}

/** Records the agreement of a user, and redirects with a code. */
export function agree(
  world: World,
  request: AuthorizeRequest,
  user: User,
  agreement: Agreement,
  authenticatedAt: number,
): Reply {
  recordAgreement(world, user, agreement);
  return redirectWithCode(world, request, user, authenticatedAt);
}

/** Redirects after the user pressed cancel. */
export function cancel(request: AuthorizeRequest): Reply {
  return fail(request, "access_denied", "User denied access");
}

/** Returns whether an agreement has all that is required. */
export function isComplete({ items, terms }: ConsentQuestion, agreement: Agreement): boolean {
  return (
    items.every(({ id, required }) => !required || agreement.items.includes(id)) &&
    terms.every(({ tag, required }) => !required || agreement.terms.includes(tag))
  );
}

function redirectWithCode(world: World, request: AuthorizeRequest, user: User, authenticatedAt: number): Reply {
  const { key, redirectUri, nonce, codeChallenge, openid, state } = request;
  const { code } = createCode(world, {
    userId: user.id,
    clientId: key.key,
    redirectUri,
    nonce,
    codeChallenge,
    openid,
    authenticatedAt,
  });
  return redirectWith(redirectUri, { code, state });
}
