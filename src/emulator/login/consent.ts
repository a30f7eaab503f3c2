import type { ConsentSetting } from "../world/app.js";
import type { Link, User } from "../world/user.js";
import type { World } from "../world/world.js";
import type { AuthorizeRequest } from "./authorize-request.js";

/** What a consent screen asks. */
export interface ConsentQuestion {
  readonly items: readonly { readonly id: string; readonly required: boolean }[];
  readonly terms: readonly { readonly tag: string; readonly required: boolean }[];
}

/** What a user has agreed to on a consent screen. */
export interface Agreement {
  readonly items: readonly string[];
  readonly terms: readonly string[];
}

/** Returns what a user must still be asked for a login; undefined if nothing. */
export function openQuestion(world: World, user: User, request: AuthorizeRequest): ConsentQuestion | undefined {
  const { app } = world.state;
  const { link } = user;
  const agreed = link?.consents ?? [];
  const items = Object.entries(app.consentItems)
    .filter(([id, setting]) => !agreed.includes(id) && isAsked(id, setting, request, link))
    .map(([id, setting]) => ({ id, required: setting === "required" }));
  const terms = app.serviceTerms
    .filter(({ tag, required }) => !link?.terms[tag] && areTermsAsked(tag, required, request, link))
    .map(({ tag, required }) => ({ tag, required }));
  return link && items.length === 0 && terms.length === 0 ? undefined : { items, terms };
}

// The first screen asks for all items, unless the request names some; later ones for what is named, or required.
function isAsked(id: string, setting: ConsentSetting, { scope }: AuthorizeRequest, link: Link | undefined): boolean {
  if (setting === "required") return true;
  if (scope) return scope.includes(id);
  return !link && setting === "optional";
}

function areTermsAsked(
  tag: string,
  required: boolean,
  { serviceTerms }: AuthorizeRequest,
  link: Link | undefined,
): boolean {
  if (serviceTerms?.includes(tag)) return true;
  // A linked user is not asked again, unless the request names the terms.
  return !link && (required || !serviceTerms);
}

/** Returns the agreement to all that is asked. */
export function agreeToAll({ items, terms }: ConsentQuestion): Agreement {
  return { items: items.map(({ id }) => id), terms: terms.map(({ tag }) => tag) };
}

/** Records what a user has agreed to, and links the user to the app. */
export function recordAgreement(world: World, user: User, { items, terms }: Agreement): void {
  const now = world.timestamp();
  const isNew = !user.link;
  const link: Link = user.link ?? {
    connectedAt: now,
    synchedAt: terms.length > 0 ? now : undefined,
    signedUp: world.state.app.automaticLinking,
    consents: [],
    terms: {},
    properties: {},
  };
  link.consents = [...new Set([...link.consents, ...items])];
  for (const tag of terms) link.terms[tag] = { at: now, by: "KAUTH" };
  user.link = link;
  if (isNew && link.signedUp) world.notify({ webhook: "accountStatus", user, type: "user-linked" });
  if (items.length > 0) world.notify({ webhook: "accountStatus", user, type: "user-scope-consent" });
}
