import type { Documented } from "../../../src/contract/documented.js";
import { escapeSegment } from "../json-pointer.js";
import { type Bundle, resolveRef, type Schema } from "./openapi.js";
import type { ContentModel, OperationModel } from "./operation-model.js";

/** Lists what an operation documents: parameters, members of its bodies, statuses. */
export function listDocumented(bundle: Bundle, { parameters, body, responses }: OperationModel): Documented {
  const content = body?.content ?? [];
  const fields = content.flatMap(({ fields: own }) => own ?? []);
  const members = membersOfContent(bundle, content);
  return {
    parameters: [
      ...parameters
        .filter(({ in: place }) => place === "query" || place === "path")
        .map(({ in: place, name }) => `${place} ${name}`),
      ...fields.map(({ name }) => `form ${name}`),
    ],
    // A field of a form is counted as a parameter already.
    request: fields.length > 0 ? members.filter((pointer) => pointer.lastIndexOf("/") > 0) : members,
    response: unique(responses.flatMap((response) => membersOfContent(bundle, response.content))),
    statuses: responses.map(({ status }) => status),
  };
}

function membersOfContent(bundle: Bundle, content: readonly ContentModel[]): string[] {
  return unique(content.flatMap(({ schema }) => (schema ? listMembers(bundle, schema.contentSchema ?? schema) : [])));
}

/**
 * Lists the members of the values of a schema, by JSON Pointer with `*` for items; those of all parts of a union
 * together. What holds itself is listed once.
 */
export function listMembers(bundle: Bundle, schema: Schema): string[] {
  const found: string[] = [];
  const visit = (node: Schema, pointer: string, around: readonly Schema[]): void => {
    const target = resolveRef(bundle, node);
    if (around.includes(target)) return;
    const inside = [...around, target];
    const { properties = {}, items, prefixItems = [], additionalProperties } = target;
    for (const [name, property] of Object.entries(properties)) {
      const own = `${pointer}/${escapeSegment(name)}`;
      found.push(own);
      visit(property, own, inside);
    }
    const others = typeof additionalProperties === "object" ? [additionalProperties as Schema] : [];
    for (const item of [...(items ? [items] : []), ...prefixItems, ...others]) visit(item, `${pointer}/*`, inside);
    const { allOf = [], anyOf = [], oneOf = [] } = target;
    for (const part of [...allOf, ...anyOf, ...oneOf]) visit(part, pointer, inside);
  };
  visit(schema, "", []);
  return unique(found);
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
