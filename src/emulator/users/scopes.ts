import { consentItems } from "../../../generated/emulator/facts.js";
import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Handler } from "../operation.js";
import { targetUser, type LinkedUser } from "../target-user.js";
import type { World } from "../world/world.js";

type UserScopes = components["schemas"]["UserScopes"];

/** Consent items that give access to a service, not to data of the person: those of messages, chats and calendars. */
const services = "talk_";

function scopesOf({ state: { app } }: World, user: LinkedUser, only?: readonly string[]): UserScopes {
  const agreed = user.link.consents;
  const ids = [...new Set([...Object.keys(app.consentItems), ...agreed])];
  return {
    id: user.id,
    scopes: ids
      .filter((id) => !only || only.includes(id))
      .map((id) => ({
        id,
        display_name: consentItems[id]?.name ?? id,
        type: id.startsWith(services) ? "SERVICE" : "PRIVACY",
        using: Object.hasOwn(app.consentItems, id),
        agreed: agreed.includes(id),
        ...(agreed.includes(id) && { revocable: app.consentItems[id] !== "required" }),
      })),
  };
}

/** Returns the consent items of the app, and those that the user has agreed to. */
export const getScopes: Handler<"getScopes"> = (call) => scopesOf(call.world, targetUser(call), call.arguments.scopes);

/** Takes back what a user has agreed to. */
export const revokeScopes: Handler<"revokeScopes"> = (call) => {
  const user = targetUser(call);
  const { app } = call.world.state;
  const { scopes } = call.arguments;
  const agreed = user.link.consents;
  if (!scopes.some((id) => agreed.includes(id)))
    throw kapiFailure(
      -2,
      `There is no scopes to revoke. check out if given scope id([${scopes.join(", ")}]) is correct again.`,
    );
  const fixed = scopes.filter((id) => app.consentItems[id] === "required");
  if (fixed.length > 0)
    throw kapiFailure(
      -3,
      `[${fixed.join(", ")}] is not revocable. check out if it's set as required on developers.kakao.com`,
    );
  user.link.consents = agreed.filter((id) => !scopes.includes(id));
  call.world.notify({ webhook: "accountStatus", user, type: "user-scope-withdraw" });
  return scopesOf(call.world, user);
};
