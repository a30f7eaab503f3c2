import manifest from "../../../../package.json" with { type: "json" };
import type { Coverage } from "../coverage/coverage.js";
import { allOf, type Finding } from "./finding.js";
import { say } from "./language.js";
import type { ReportWriter } from "./report-writer.js";
import { hiddenNote, type Summary } from "./tally.js";
import type { Language } from "../../../language.js";

/** The report for programs. Later versions may add properties. */
interface JsonReport {
  /** The program that wrote it. */
  readonly tool: { readonly name: string; readonly version: string };
  readonly summary: Summary;
  /** The exchanges with violations or warnings, in the order in which they were read. */
  readonly findings: readonly Finding[];
  /** A message for each input that could not be used. */
  readonly problems: readonly string[];
  /** What to say about hidden names, if there are any. */
  readonly note?: string | undefined;
  /** Violations that are counted but not shown. */
  readonly omitted?: number | undefined;
  /** Set when it was requested. */
  readonly coverage?: Coverage | undefined;
}

/** Creates a JSON report. */
export function createJsonReport({ language = "en" }: { language?: Language } = {}): ReportWriter {
  const findings: Finding[] = [];
  return {
    add: (finding) => {
      if (allOf(finding).length > 0) findings.push(finding);
    },
    end: ({ summary, problems, omitted = 0, coverage }) => {
      const tool = { name: manifest.name, version: manifest.version };
      const hidden = hiddenNote(summary);
      const note = hidden && say(hidden, language);
      const report: JsonReport = {
        tool,
        summary,
        ...(note && { note }),
        findings,
        ...(omitted > 0 && { omitted }),
        problems,
        coverage,
      };
      return `${JSON.stringify(report, null, 2)}\n`;
    },
  };
}
