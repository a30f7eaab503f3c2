import { describe, expect, test } from "vitest";
import { listConsentRules } from "../../scripts/lib/model/consent-rules.js";
import type { Schema } from "../../scripts/lib/model/openapi.js";
import { readOperations } from "../../scripts/lib/model/read-operations.js";
import { bundleOf } from "../support/bundle-of.js";

const needing = (item: string): Schema => ({ type: "string", "x-kakao-consent": [item] });

/** Lists the rules for an operation whose responses have these schemas, by status. */
function rulesOf(schemas: Record<string, Schema>, components: Record<string, Schema> = {}) {
  const responses = Object.fromEntries(
    Object.entries(schemas).map(([status, schema]) => [status, { content: { "application/json": { schema } } }]),
  );
  const bundle = bundleOf({ responses }, "get", components);
  return listConsentRules(bundle, readOperations(bundle)[0]!);
}

describe("the consent rules of an operation", () => {
  test("name each field by its place, lists and maps included", () => {
    const schema = {
      properties: {
        name: needing("name"),
        friends: { items: { properties: { email: needing("email") } } },
        shops: { additionalProperties: { properties: { "a/b": needing("shipping") } } },
      },
      allOf: [{ properties: { has_name: { type: "boolean", "x-kakao-needs-agreement": "name" } } }],
    };

    expect(rulesOf({ 200: schema })).toEqual([
      { pointer: "/name", anyOf: ["name"] },
      { pointer: "/friends/*/email", anyOf: ["email"] },
      { pointer: "/shops/*/a~1b", anyOf: ["shipping"] },
      { pointer: "/has_name", needsAgreement: "name" },
    ]);
  });

  test("go through references, and once through what holds itself", () => {
    const user = { properties: { name: needing("name"), friend: { $ref: "#/components/schemas/User" } } };

    expect(rulesOf({ 200: { $ref: "#/components/schemas/User" } }, { User: user })).toEqual([
      { pointer: "/name", anyOf: ["name"] },
    ]);
  });

  test("say nothing of errors and redirects", () => {
    const schema = { properties: { name: needing("name") } };

    expect(rulesOf({ 302: schema, 400: schema, "5XX": schema })).toEqual([]);
  });
});
