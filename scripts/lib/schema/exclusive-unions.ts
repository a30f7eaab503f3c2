import { type Bundle, resolveRef } from "../model/openapi.js";
import type { Schema } from "../model/openapi-types.js";

/**
 * Rewrites unions of two in which one value of a property tells the members apart (`const` in one, `not` in the other)
 * as
 * `if`, `then` and `else`, so that a validator reports what is wrong with the one that is meant, not with both.
 *
 * @param bundle The bundle, which is changed
 */
export function decideUnions(bundle: Bundle): void {
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    decide(bundle, node as Schema);
    for (const value of Object.values(node)) visit(value);
  };
  visit(bundle);
}

function decide(bundle: Bundle, schema: Schema): void {
  const [one, other, ...more] = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  if (!one || !other || more.length > 0) return;
  const tag = Object.entries(resolveRef(bundle, one).properties ?? {}).find(
    ([name, { const: value }]) =>
      value !== undefined && excludes(bundle, resolveRef(bundle, other).properties?.[name], value),
  );
  if (!tag) return;
  const [name, { const: value }] = tag;
  delete schema.anyOf;
  Object.assign(schema, { if: { required: [name], properties: { [name]: { const: value } } }, then: one, else: other });
}

/** Returns whether a schema, or one of its alternatives, takes anything but a value. */
function excludes(bundle: Bundle, schema: Schema | undefined, value: unknown): boolean {
  if (!schema) return false;
  const { not, anyOf = [] } = resolveRef(bundle, schema) as Schema & { not?: Schema };
  return not?.["const"] === value || anyOf.some((member) => excludes(bundle, member, value));
}
