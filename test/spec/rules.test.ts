import { describe, expect, test } from "vitest";
import { listOperations } from "../../scripts/lib/model/openapi.js";
import { readRules, type Rule, ruleProblems } from "../../scripts/lib/spec/rules.js";
import { expandRules } from "../../scripts/redocly/decorators/expand-rules.js";
import { apis } from "../support/apis.js";

const rules = readRules();

const used = apis.flatMap(({ bundle }) =>
  listOperations(bundle).flatMap(
    ({ operation }) => (operation as { "x-kakao-rules"?: (Rule & { id: string })[] })["x-kakao-rules"] ?? [],
  ),
);

describe("the rules for calls", () => {
  test.each(Object.entries(rules))("%s has the form that the checker reads", (_, rule) => {
    expect(ruleProblems(rule)).toEqual([]);
  });

  test("are all used, and stand in the bundles in full", () => {
    expect([...new Set(used.map(({ id }) => id))].sort()).toEqual(Object.keys(rules).sort());
    expect(used.map(({ id, ...rule }) => [id, rule])).toEqual(used.map(({ id }) => [id, rules[id]]));
  });

  test("are refused where no rule has the ID", () => {
    const operation = { operationId: "getShop", "x-kakao-rules": ["unheard-of"] };

    expect(() => expandRules().Root.leave({ paths: { "/shop": { get: operation } } })).toThrow(
      "getShop: no rule has the ID unheard-of",
    );
  });
});
