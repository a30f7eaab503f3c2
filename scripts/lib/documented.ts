import type { Documented } from "../../src/cli/check/coverage/documented.js";
import {
  type Bundle,
  escapeSegment,
  type MediaType,
  type OperationObject,
  resolveRef,
  type Schema,
} from "./openapi.js";
import { propertiesOf } from "./schema-types.js";

const formMediaType = "application/x-www-form-urlencoded";

/** Lists what an operation documents: parameters, members of its bodies, statuses. */
export function listDocumented(bundle: Bundle, operation: OperationObject): Documented {
  const parameters = (operation.parameters ?? [])
    .map((parameter) => resolveRef(bundle, parameter))
    .filter(({ in: place }) => place !== "header" && place !== "cookie");
  const content = operation.requestBody ? resolveRef(bundle, operation.requestBody).content : {};
  const form = content[formMediaType]?.schema;
  const fields = form ? Object.keys(propertiesOf(bundle, form)) : [];
  const members = membersOfContent(bundle, content);
  return {
    parameters: [
      ...parameters.map(({ in: place, name }) => `${place} ${name}`),
      ...fields.map((name) => `form ${name}`),
    ],
    // A field of a form is counted as a parameter already.
    request: form ? members.filter((pointer) => pointer.lastIndexOf("/") > 0) : members,
    response: unique(
      Object.values(operation.responses).flatMap((response) =>
        membersOfContent(bundle, resolveRef(bundle, response).content ?? {}),
      ),
    ),
    statuses: Object.keys(operation.responses),
  };
}

function membersOfContent(bundle: Bundle, content: Readonly<Record<string, MediaType>>): string[] {
  return unique(Object.values(content).flatMap(({ schema }) => (schema ? listMembers(bundle, schema) : [])));
}

/**
 * The members of the values of a schema, by JSON Pointer with `*` for items; those of all parts of a union together.
 * What holds itself is told once.
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
