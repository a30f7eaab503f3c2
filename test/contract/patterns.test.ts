import { expect, test } from "vitest";
import { patternInWords } from "../../src/contract/words/patterns.js";
import { apis } from "../support/apis.js";

function patternsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "pattern" && typeof value === "string" ? [value] : patternsIn(value),
  );
}

test("every pattern of the spec has words; add those that are missing", () => {
  const patterns = new Set(apis.flatMap(({ bundle }) => patternsIn(bundle)));

  expect([...patterns].filter((pattern) => patternInWords(pattern).includes(pattern))).toEqual([]);
});

test("another pattern is shown as it is", () => {
  expect(patternInWords("^a+$")).toBe("a string that matches ^a+$");
});
