import { describe, expect, test } from "vitest";
import { listOperations, listWebhooks } from "../../scripts/lib/openapi.js";
import { apis } from "../support/apis.js";
import { readDiscrepancies, refute } from "../support/discrepancies.js";

const discrepancies = readDiscrepancies();

describe("the register of discrepancies", () => {
  test("names each entry once", () => {
    const ids = discrepancies.map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)]);
  });

  test("names operations that are described", () => {
    const described = new Set(
      apis.flatMap(({ bundle }) =>
        [...listOperations(bundle), ...listWebhooks(bundle)].map(({ operation }) => operation.operationId),
      ),
    );

    const unknown = discrepancies.flatMap(({ operations }) => operations).filter((id) => !described.has(id));

    expect(unknown).toEqual([]);
  });

  test.each(discrepancies.map((entry) => [entry.id, entry] as const))("%s: the description follows", (_, entry) => {
    expect(entry.claims.length).toBeGreaterThanOrEqual(2);
    expect(entry.claims.filter(({ source }) => !source)).toEqual([]);
    expect(entry.resolution).not.toBe("");
    expect(entry.checks.length).toBeGreaterThan(0);
    expect(entry.checks.map(refute).filter(Boolean)).toEqual([]);
  });
});

describe("a check of the register fails when the description", () => {
  const profile = { api: "kapi", at: "/components/schemas/TalkProfile/properties/profileImageURL/format" };

  test.each([
    ["says something else", { ...profile, is: "date" }],
    ["has what must be absent", { ...profile, absent: true as const }],
    ["lacks what it must contain", { api: "kapi", at: "/components/schemas/Friend/required", contains: "id" }],
    ["contains what it must lack", { api: "kapi", at: "/components/schemas/Friend/required", lacks: "uuid" }],
    ["has a recording that differs", { recording: "getTalkProfile/success-all", at: "/response/status", is: 400 }],
  ])("%s", (_, check) => {
    expect(refute(check)).toBeTypeOf("string");
  });
});
