import { describe, expect, test } from "vitest";
import { withoutExpectedViolations } from "../../src/cli/check/expected-violations.js";
import type { Report, Violation } from "../../src/contract/violation.js";

const tooLarge: Violation = {
  level: "error",
  side: "request",
  place: "query",
  pointer: "/page",
  rule: "maximum",
  expected: "at most 50",
  found: "51",
  fix: "send less",
};

const reportOf = (...violations: Violation[]): Report => ({
  outcome: "checked",
  operationId: "searchImage",
  api: "dapi",
  violations,
  warnings: [],
});

describe("a violation that a recording has on purpose", () => {
  test("is not reported", () => {
    expect(withoutExpectedViolations(reportOf(tooLarge), ["query /page maximum"])).toEqual(reportOf());
  });

  test("hides no other one", () => {
    const others = [
      { ...tooLarge, rule: "type" },
      { ...tooLarge, side: "response" as const },
    ];

    expect(withoutExpectedViolations(reportOf(tooLarge, ...others), ["query /page maximum"])).toEqual(
      reportOf(...others),
    );
  });

  test("is reported if it does not occur", () => {
    const report = withoutExpectedViolations(reportOf(), ["query /page maximum"]);

    expect(report).toMatchObject({ violations: [{ rule: "expected-violation", found: "no such violation" }] });
  });
});
