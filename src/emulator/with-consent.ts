import type { OperationId } from "../../generated/contract/index.js";
import { consentRules } from "../../generated/emulator/facts.js";
import { agreedItems } from "./authorize-call.js";
import type { ConsentRule } from "./facts.js";
import type { User } from "./world/user.js";
import type { World } from "./world/world.js";

/**
 * Returns the body of a success as far as the user has agreed to it: fields of other consent items are left out, and
 * `…_needs_agreement` says for each item that the app has set up whether the user still has to agree.
 *
 * @param operationId The operation, whose description says which field needs which item
 * @param body The body with everything
 * @param world The world
 * @param user The user that the body is about
 */
export function withConsent<Body extends object>(operationId: OperationId, body: Body, world: World, user: User): Body {
  const agreed = agreedItems(world, user);
  const isSetUp = (id: string) => Object.hasOwn(world.state.app.consentItems, id);
  // Inner fields first, so that an object without any is gone.
  const rules = [...(consentRules[operationId] ?? [])].reverse();
  return rules.reduce((rest, rule) => {
    const keys = rule.pointer.split("/").slice(1);
    return apply(rest, keys, (value) => field(rule, value, agreed, isSetUp));
  }, body);
}

function field(
  { anyOf, needsAgreement }: ConsentRule,
  value: unknown,
  agreed: readonly string[],
  isSetUp: (id: string) => boolean,
): unknown {
  if (needsAgreement !== undefined) return isSetUp(needsAgreement) ? !agreed.includes(needsAgreement) : undefined;
  return anyOf?.some((id) => agreed.includes(id)) ? value : undefined;
}

/** Returns a copy of an object in which one value is another, or gone where that is undefined. */
function apply<Body extends object>(
  body: Body,
  [key = "", ...inner]: readonly string[],
  change: (value: unknown) => unknown,
): Body {
  if (Array.isArray(body)) return body.map((item: object) => apply(item, inner, change)) as unknown as Body;
  const { [key]: value, ...others } = body as Record<string, unknown>;
  const isInside = inner.length > 0;
  if (isInside && (typeof value !== "object" || value === null)) return body;
  const changed = isInside ? apply(value as object, inner, change) : change(value);
  if (changed === undefined) return others as Body;
  return { ...body, [key]: changed };
}
