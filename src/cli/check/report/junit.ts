import { type Finding, type LocatedViolation, placeOf, titleOf } from "./finding.js";
import { labels, partOf } from "./labels.js";
import { say } from "./language.js";
import type { ReportWriter } from "./report-writer.js";
import { count } from "../../count.js";
import { hiddenNote } from "./tally.js";
import type { Language } from "../../../language.js";

/** Creates a JUnit XML report: a test case for each exchange, and one for each input that could not be used. */
export function createJunitReport({ language = "en" }: { language?: Language } = {}): ReportWriter {
  const cases: string[] = [];
  let failures = 0;
  return {
    listsAll: true,
    add: (finding) => {
      cases.push(renderCase(finding, language));
      failures += finding.violations.length > 0 ? 1 : 0;
    },
    end: ({ summary, problems, omitted = 0 }) => {
      const note = hiddenNote(summary);
      if (omitted > 0) {
        const text = say(`${count(omitted, "more violation")} not shown`, language);
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
${[...cases, ...broken, ...(note ? [`    <system-out>${escapeXml(say(note, language))}</system-out>`] : [])].join("\n")}
  </testsuite>
</testsuites>
`;
    },
  };
}

function renderCase(finding: Finding, language: Language): string {
  const { violations, warnings, file } = finding;
  const name = escapeXml(placeOf(finding));
  const start = `    <testcase classname="${escapeXml(say(titleOf(finding), language))}" name="${name}" file="${escapeXml(file)}"`;
  const children = [...renderFailure(violations, language), ...renderOutput(warnings, language)];
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join("\n")}\n    </testcase>`;
}

function renderFailure(violations: readonly LocatedViolation[], language: Language): string[] {
  const [first] = violations;
  if (!first) return [];
  const message = `${partOf(first, language)}: ${labels[language].expected.trim()} ${first.expected}`;
  const text = violations.map((one) => renderLine(one, language)).join("\n");
  return [
    `      <failure type="${escapeXml(first.rule)}" message="${escapeXml(message)}">${escapeXml(text)}</failure>`,
  ];
}

/** Renders warnings as output of a test case, for JUnit has no warnings. */
function renderOutput(warnings: readonly LocatedViolation[], language: Language): string[] {
  if (warnings.length === 0) return [];
  const text = warnings.map((warning) => `${labels[language].warning}: ${renderLine(warning, language)}`).join("\n");
  return [`      <system-out>${escapeXml(text)}</system-out>`];
}

function renderLine(violation: LocatedViolation, language: Language): string {
  return `${partOf(violation, language)}: ${labels[language].line(violation)}`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for XML 1.0, and replaces the characters that it forbids. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
