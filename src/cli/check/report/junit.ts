import { type Finding, partOf, placeOf, titleOf } from "./finding.js";
import type { ReportWriter } from "./report-writer.js";
import { count } from "./tally.js";

/** Creates a JUnit XML report: a test case for each exchange, and one for each input that could not be used. */
export function createJunitReport(): ReportWriter {
  const cases: string[] = [];
  let failures = 0;
  return {
    add: (finding) => {
      cases.push(renderCase(finding));
      failures += finding.violations.length > 0 ? 1 : 0;
    },
    end: ({ problems, omitted = 0 }) => {
      if (omitted > 0) {
        const text = `${count(omitted, "more violation")} not shown`;
        cases.push(`    <testcase classname="check" name="${text}"><failure message="${text}"/></testcase>`);
        failures += 1;
      }
      const broken = problems.map(
        (problem) => `    <testcase classname="input" name="${escapeXml(problem)}">
      <error message="${escapeXml(problem)}"/>
    </testcase>`,
      );
      const counts = `tests="${cases.length + broken.length}" failures="${failures}" errors="${broken.length}"`;
      return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${counts}>
  <testsuite name="kakao-openapi check" ${counts}>
${[...cases, ...broken].join("\n")}
  </testsuite>
</testsuites>
`;
    },
  };
}

function renderCase(finding: Finding): string {
  const { violations, file } = finding;
  const name = escapeXml(placeOf(finding));
  const start = `    <testcase classname="${escapeXml(titleOf(finding))}" name="${name}" file="${escapeXml(file)}"`;
  if (violations.length === 0) return `${start}/>`;
  const [first] = violations;
  const message = `${first ? partOf(first) : ""}: expected ${first?.expected ?? ""}`;
  const text = violations.map(
    (violation) => `${partOf(violation)}: expected ${violation.expected}, found ${violation.found}: ${violation.fix}`,
  );
  return `${start}>
      <failure type="${escapeXml(first?.rule ?? "")}" message="${escapeXml(message)}">${escapeXml(text.join("\n"))}</failure>
    </testcase>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for XML 1.0, and replaces the characters that it forbids. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
