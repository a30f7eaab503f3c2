import { escapeSegment } from "../json-pointer.js";
import { type Bundle, resolveRef } from "./openapi.js";
import type { Schema } from "./openapi-types.js";
import { isSuccess, type OperationModel } from "./operation-model.js";
import type { ConsentRule } from "../../../src/emulator/facts.js";

/** Lists the fields of successful responses that depend on consent. */
export function listConsentRules(bundle: Bundle, { responses }: OperationModel): ConsentRule[] {
  const schemas = responses
    .filter(isSuccess)
    .flatMap(({ content }) => content.flatMap(({ schema }) => (schema ? [schema] : [])));
  return schemas.flatMap((schema) => rulesIn(bundle, schema, "", new Set()));
}

function rulesIn(bundle: Bundle, given: Schema, pointer: string, above: ReadonlySet<Schema>): ConsentRule[] {
  const schema = resolveRef(bundle, given);
  if (above.has(schema)) return [];
  const inside = new Set([...above, schema]);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const place = `${pointer}/${escapeSegment(name)}`;
      return [...ruleOf(property, place), ...rulesIn(bundle, property, place, inside)];
    }),
    ...itemsOf(schema).flatMap((item) => rulesIn(bundle, item, `${pointer}/*`, inside)),
    ...parts.flatMap((part) => rulesIn(bundle, part, pointer, inside)),
  ];
}

/** Lists what the items of a list are, and the values of a map. */
function itemsOf({ items, additionalProperties }: Schema): Schema[] {
  const values = typeof additionalProperties === "object" ? [additionalProperties as Schema] : [];
  return [...(items ? [items] : []), ...values];
}

function ruleOf(property: Schema, pointer: string): ConsentRule[] {
  const anyOf = property["x-kakao-consent"] as readonly string[] | undefined;
  const needsAgreement = property["x-kakao-needs-agreement"] as string | undefined;
  if (!anyOf && needsAgreement === undefined) return [];
  return [{ pointer, ...(anyOf && { anyOf }), ...(needsAgreement !== undefined && { needsAgreement }) }];
}
