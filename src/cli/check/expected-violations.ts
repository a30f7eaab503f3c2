import type { Report, Violation } from "../../contract/violation.js";

/**
 * A report without the violations that a recording has on purpose, to show how an error is answered. One that is not
 * there is a violation of its own: the recording no longer shows what it says.
 *
 * @param report What was found
 * @param faults Place, JSON Pointer and rule of each violation of the request, such as `query /page maximum`
 */
export function withoutExpectedViolations(report: Report, faults: readonly string[]): Report {
  if (report.outcome === "skipped" || faults.length === 0) return report;
  const isExpected = (violation: Violation) => violation.side === "request" && faults.includes(nameOf(violation));
  const found = new Set(report.violations.filter(isExpected).map(nameOf));
  const missing = faults.filter((fault) => !found.has(fault));
  return { ...report, violations: [...report.violations.filter((one) => !isExpected(one)), ...missing.map(missed)] };
}

function nameOf({ place, pointer, rule }: Violation): string {
  return `${place} ${pointer} ${rule}`;
}

function missed(fault: string): Violation {
  return {
    side: "request",
    place: "operation",
    pointer: "",
    rule: "fault",
    expected: `the fault ${fault}, which the recording lists`,
    found: "no such fault",
    fix: "take it off the list, or bring it back",
  };
}
