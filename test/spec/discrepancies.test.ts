import { describe, expect, test } from "vitest";
import { type Check, readDiscrepancies } from "../../scripts/lib/spec/discrepancies.js";
import { listOperations, listWebhooks } from "../../scripts/lib/model/openapi.js";
import { apis } from "../support/apis.js";
import { refute } from "../support/source/discrepancies.js";

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
  const profile = { api: "kapi", at: "/components/schemas/TalkProfile/properties/id/format" };

  test.each([
    ["says something else", { ...profile, is: "date" }],
    ["has what must be absent", { ...profile, absent: true as const }],
    ["lacks what it must contain", { api: "kapi", at: "/components/schemas/Friend/required", contains: "id" }],
    ["contains what it must lack", { api: "kapi", at: "/components/schemas/Friend/required", lacks: "uuid" }],
    ["has nothing that could lack it", { api: "kapi", at: "/components/schemas/TalkProfile/required", lacks: "id" }],
    [
      "lacks what an absent place would be in",
      { api: "kapi", at: "/components/schemas/None/id", absent: true as const },
    ],
    ["has more or fewer members", { api: "kapi", at: "/components/schemas/Friend/required", count: 0 }],
    ["has no members to count", { api: "kapi", at: "/components/schemas/Friend/title", count: 6 }],
    ["has one member that differs", { api: "kapi", at: "/components/schemas/Friend/properties/*/format", is: "int64" }],
    [
      "has no member",
      { recording: "getTalkProfile/success-no-consent", at: "/response/body/*", absent: true as const },
    ],
    ["has a recording that differs", { recording: "getTalkProfile/success", at: "/response/status", is: 400 }],
  ])("%s", (_, check) => {
    expect(refute(check)).toBeTypeOf("string");
  });
});

test.each([{ contain: "id" }, {}, { is: "uri", count: 1 }])("a check that says %j is refused", (words) => {
  const check = { api: "kapi", at: "/components/schemas/TalkProfile/properties/id/format", ...words };

  expect(refute(check as unknown as Check)).toContain("a check says one of");
});

test("a check of the register holds for every member that it names", () => {
  const error = { recording: "getTalkProfile/error-limit-exceeded", at: "/response/body" };

  expect(refute({ ...error, count: 2 })).toBeUndefined();
  expect(refute({ ...error, contains: "code" })).toBeUndefined();
  expect(refute({ api: "kapi", at: "/paths/*/*/tags", count: 1 })).toBeUndefined();
});
