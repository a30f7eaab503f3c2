import { allOf, type Finding, type LocatedViolation, placeOf, titleOf } from "./finding.js";
import { labels, partOf } from "./labels.js";
import { say } from "./language.js";
import type { ReportWriter } from "./report-writer.js";
import { count } from "../../count.js";
import { hiddenNote, isClean, sentenceOf } from "./tally.js";
import type { Language } from "../../../language.js";

/** Creates a report of GitHub Actions workflow commands, which become annotations of the files. */
export function createGithubReport({ language = "en" }: { language?: Language } = {}): ReportWriter {
  const lines: string[] = [];
  return {
    add: (finding) => {
      for (const violation of allOf(finding)) lines.push(renderViolation(finding, violation, language));
    },
    end: ({ summary, problems, omitted = 0 }) => {
      const broken = problems.map((problem) => `::error::${escapeData(problem)}`);
      if (omitted > 0) broken.push(`::error::${say(`${count(omitted, "more violation")} not shown`, language)}`);
      const level = !isClean(summary) ? "error" : summary.warnings > 0 ? "warning" : "notice";
      const note = hiddenNote(summary);
      if (note) broken.push(`::notice::${escapeData(say(note, language))}`);
      return [...lines, ...broken, `::${level}::${escapeData(say(sentenceOf(summary), language))}`, ""].join("\n");
    },
  };
}

function renderViolation(finding: Finding, violation: LocatedViolation, language: Language): string {
  const { level, line } = violation;
  const properties = {
    file: finding.file,
    ...(line !== undefined && { line: String(line) }),
    title: `${say(titleOf(finding), language)}: ${partOf(violation, language)}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const message = `${placeOf(finding)}: ${labels[language].line(violation)}`;
  return `::${level} ${list.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
