import { type Finding, type LocatedViolation, partOf, placeOf, titleOf } from "./finding.js";
import type { ReportWriter } from "./report-writer.js";
import { count } from "../../count.js";
import { hiddenNote } from "./tally.js";

/** Creates a JUnit XML report: a test case for each exchange, and one for each input that could not be used. */
export function createJunitReport(): ReportWriter {
  const cases: string[] = [];
  let failures = 0;
  return {
    listsAll: true,
    add: (finding) => {
      cases.push(renderCase(finding));
      failures += finding.violations.length > 0 ? 1 : 0;
    },
    end: ({ summary, problems, omitted = 0 }) => {
      const note = hiddenNote(summary);
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
${[...cases, ...broken, ...(note ? [`    <system-out>${escapeXml(note)}</system-out>`] : [])].join("\n")}
  </testsuite>
</testsuites>
`;
    },
  };
}

function renderCase(finding: Finding): string {
  const { violations, warnings, file } = finding;
  const name = escapeXml(placeOf(finding));
  const start = `    <testcase classname="${escapeXml(titleOf(finding))}" name="${name}" file="${escapeXml(file)}"`;
  const children = [...renderFailure(violations), ...renderOutput(warnings)];
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join("\n")}\n    </testcase>`;
}

function renderFailure(violations: readonly LocatedViolation[]): string[] {
  const [first] = violations;
  if (!first) return [];
  const message = `${partOf(first)}: expected ${first.expected}`;
  const text = violations.map(renderLine).join("\n");
  return [
    `      <failure type="${escapeXml(first.rule)}" message="${escapeXml(message)}">${escapeXml(text)}</failure>`,
  ];
}

/** JUnit has no warnings, but test cases may have output. */
function renderOutput(warnings: readonly LocatedViolation[]): string[] {
  if (warnings.length === 0) return [];
  const text = warnings.map((warning) => `warning: ${renderLine(warning)}`).join("\n");
  return [`      <system-out>${escapeXml(text)}</system-out>`];
}

function renderLine(violation: LocatedViolation): string {
  const { expected, found, fix } = violation;
  return `${partOf(violation)}: expected ${expected}, found ${found}: ${fix}`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for XML 1.0, and replaces the characters that it forbids. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
