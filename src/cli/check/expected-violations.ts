import { sourcePointersOf } from "../../contract/read/source-pointer.js";
import type { Report, Violation } from "../../contract/violation.js";

/**
 * Removes the violations that a recording has on purpose, to show the response to a wrong request. An expected
 * violation that does not occur is a violation itself: the recording no longer shows what it claims to.
 *
 * @param report The report
 * @param expected Place, JSON Pointer and rule of each violation of the request, such as `query /page maximum`
 */
export function withoutExpectedViolations(report: Report, expected: readonly string[]): Report {
  if (report.outcome === "skipped" || expected.length === 0) return report;
  const isExpected = (violation: Violation) =>
    violation.side === "request" && namesOf(violation).every((name) => expected.includes(name));
  const unexpected = (violations: readonly Violation[]) => violations.filter((violation) => !isExpected(violation));
  const found = new Set([...report.violations, ...report.warnings].flatMap(namesOf));
  const missing = expected.flatMap((name, index) => (found.has(name) ? [] : [didNotOccur(index + 1)]));
  return {
    ...report,
    violations: [...unexpected(report.violations), ...missing],
    warnings: unexpected(report.warnings),
  };
}

function namesOf(violation: Violation): string[] {
  const { place, rule } = violation;
  return sourcePointersOf(violation).map((pointer) => `${place} ${pointer} ${rule}`);
}

// The names on the list are not shown: a recording may list anything.
function didNotOccur(number: number): Violation {
  return {
    level: "error",
    side: "request",
    place: "operation",
    pointer: "",
    rule: "expected-violation",
    expected: `violation #${number} listed in the recording`,
    found: "no such violation",
    fix: "remove it from the list, or restore the request",
  };
}
