import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Handler } from "../operation.js";
import { targetUser, type LinkedUser } from "../target-user.js";
import type { ServiceTerms } from "../world/app.js";

function describeTerms(
  { link }: LinkedUser,
  { tag, required, revocable }: ServiceTerms,
): components["schemas"]["ServiceTerms"] {
  const consent = link.terms[tag];
  return {
    tag,
    required,
    agreed: consent !== undefined,
    revocable,
    ...(consent && { agreed_at: consent.at, agreed_by: consent.by }),
  };
}

/** Returns the terms of the service that a user has agreed to, or all. */
export const getServiceTerms: Handler<"getServiceTerms"> = (call) => {
  const user = targetUser(call);
  const { app } = call.world.state;
  const { tags, result = "agreed_service_terms" } = call.arguments;
  const isAsked = ({ tag }: ServiceTerms) =>
    (!tags || tags.includes(tag)) && (result === "app_service_terms" || user.link.terms[tag] !== undefined);
  if (tags && !tags.some((tag) => app.serviceTerms.some((terms) => terms.tag === tag)))
    throw unknownTags(tags, "get service terms", app.name);
  return { id: user.id, service_terms: app.serviceTerms.filter(isAsked).map((terms) => describeTerms(user, terms)) };
};

/** Takes back the agreement to terms. */
export const revokeServiceTerms: Handler<"revokeServiceTerms"> = (call) => {
  const user = targetUser(call);
  const { app } = call.world.state;
  const { tags } = call.arguments;
  const known = app.serviceTerms.filter(({ tag }) => tags.includes(tag));
  if (known.length === 0) throw unknownTags(tags, "revoke", app.name);
  const revoked = known.filter(({ tag, revocable }) => revocable && user.link.terms[tag]);
  for (const { tag } of revoked) Reflect.deleteProperty(user.link.terms, tag);
  return { id: user.id, revoked_service_terms: revoked.map(({ tag }) => ({ tag, agreed: false })) };
};

/** Records that a user has agreed to terms in the service itself. */
export const upgradeServiceTerms: Handler<"upgradeServiceTerms"> = (call) => {
  const user = targetUser(call);
  const { world } = call;
  const fresh = world.state.app.serviceTerms.filter(
    ({ tag }) => call.arguments.tags.includes(tag) && user.link.terms[tag] === undefined,
  );
  const at = world.timestamp();
  for (const { tag } of fresh) user.link.terms[tag] = { at, by: "KAPI" };
  return {
    id: user.id,
    agreed_service_terms: fresh.map(({ tag }) => ({ tag, agreed: true, agreed_at: at, agreed_by: "KAPI" as const })),
  };
};

function unknownTags(tags: readonly string[], what: string, appName: string) {
  return kapiFailure(
    -2,
    `There is no tags to ${what}. check out to configured this tags([${tags.join(", ")}]) in app(${appName}).`,
  );
}
