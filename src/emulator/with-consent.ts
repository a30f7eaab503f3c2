import type { ContractId } from "../../generated/contract/index.js";
import { consentRules } from "../../generated/emulator/facts.js";
import { isObject } from "../is-object.js";
import { keysOf } from "../json-pointer.js";
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
export function withConsent<Body extends object>(operationId: ContractId, body: Body, world: World, user: User): Body {
  const agreed = agreedItems(world, user);
  const isSetUp = (id: string) => Object.hasOwn(world.state.app.consentItems, id);
  const copy = copyOf(body);
  // Inner fields first, so that an object without any is gone.
  for (const rule of (consentRules[operationId] ?? []).toReversed())
    change(copy, keysOf(rule.pointer), (value) => field(rule, value, agreed, isSetUp));
  return copy;
}

function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const name of Object.keys(copy)) if (typeof copy[name] === "object") copy[name] = copyOf(copy[name]);
  return copy as Value;
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

/** Changes one value in an object, or removes it where it becomes undefined. */
function change(at: unknown, [key = "", ...inner]: readonly string[], to: (value: unknown) => unknown): void {
  if (Array.isArray(at)) {
    for (const item of at) change(item, inner, to);
    return;
  }
  if (!isObject(at)) return;
  const body = at as Record<string, unknown>;
  const value = body[key];
  if (inner.length > 0) {
    change(value, inner, to);
    return;
  }
  const changed = to(value);
  if (changed === undefined) Reflect.deleteProperty(body, key);
  else body[key] = changed;
}
