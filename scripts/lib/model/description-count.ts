import type { ApiModel } from "./api-model.js";
import { resolveRef, type Schema } from "./openapi.js";

export interface DescriptionCount {
  readonly described: number;
  readonly total: number;
}

/** Counts the properties and parameters of an API, and those with a description, their own or that of their type. */
export function countDescriptions({ bundle, operations, webhooks }: ApiModel): DescriptionCount {
  const things: { $ref?: string; description?: string }[] = [];
  for (const schema of Object.values(bundle.components?.schemas ?? {})) collectProperties(schema, things);
  for (const { parameters } of [...operations, ...webhooks]) things.push(...parameters.map(({ source }) => source));
  const described = things.filter((thing) => thing.description ?? resolveRef(bundle, thing).description);
  return { described: described.length, total: things.length };
}

function collectProperties(schema: Schema, found: { description?: string }[]): void {
  for (const property of Object.values(schema.properties ?? {})) {
    found.push(property);
    collectProperties(property, found);
  }
  for (const part of [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) {
    if (part) collectProperties(part, found);
  }
}
