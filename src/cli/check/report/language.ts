import { rules } from "../../../../generated/korean/rules.js";
import type { Language } from "../../../language.js";
import type { Finding, LocatedViolation } from "./finding.js";
import { translate, translateLine } from "./korean/translate.js";
import type { ReportWriter } from "./report-writer.js";

/** Says something of the run in a language. */
export function say(english: string, language: Language): string {
  return language === "en" ? english : translateLine(english);
}

/** Returns a report whose violations are in a language. */
export function inLanguage(writer: ReportWriter, language: Language): ReportWriter {
  if (language === "en") return writer;
  return { ...writer, add: (finding) => writer.add(translateFinding(finding)) };
}

function translateFinding(finding: Finding): Finding {
  const { violations, warnings } = finding;
  return { ...finding, violations: violations.map(translateViolation), warnings: warnings.map(translateViolation) };
}

function translateViolation(violation: LocatedViolation): LocatedViolation {
  const { rule, pointer, expected, found, fix } = violation;
  const said = Object.hasOwn(rules, rule) ? rules[rule]?.replace(/\.$/, "") : undefined;
  return {
    ...violation,
    pointer: translatePointer(pointer),
    expected: translate(expected),
    found: translate(found),
    fix: said ?? translate(fix),
  };
}

/** Says in Korean how a name is hidden: by what it resembles, or by its position and length. */
function translatePointer(pointer: string): string {
  return pointer
    .replaceAll(/(?<=\/)\(like ([^/]+)\)(?=\/|$)/g, "(비슷한 이름: $1)")
    .replaceAll(/(?<=\/)\(#(\d+), (\d+) characters\)(?=\/|$)/g, "(#$1, $2자)");
}
