import { createGithubReport } from "./github.js";
import { createJsonReport } from "./json.js";
import { createJunitReport } from "./junit.js";
import type { LimitedReport, ReportWriter } from "./report-writer.js";
import { createSarifReport } from "./sarif.js";
import { createTextReport } from "./text.js";

const writers = {
  text: createTextReport,
  json: createJsonReport,
  junit: createJunitReport,
  github: createGithubReport,
  sarif: createSarifReport,
} as const satisfies Record<string, (options: { color: boolean }) => ReportWriter>;

/** Name of a form of report. */
export type ReportFormat = keyof typeof writers;

/** The forms of reports. */
export const reportFormats = Object.keys(writers) as ReportFormat[];

/**
 * Starts a report.
 *
 * @param format Its form
 * @param color Whether that for people has colours
 * @param limit How many violations it lists, and how many exchanges without one
 */
export function createReport(format: ReportFormat, color: boolean, limit = 10_000): LimitedReport {
  const writer = writers[format]({ color });
  // What many exchanges have alike, the report for people tells once, so that it needs no limit.
  if (format === "text") return { ...writer, omitted: 0 };
  const listed = { clean: 0, violations: 0, omitted: 0 };
  return {
    add: (finding) => {
      const { length } = finding.violations;
      if (length === 0 && (listed.clean += 1) > limit) return;
      const violations = finding.violations.slice(0, limit - listed.violations);
      listed.violations += violations.length;
      listed.omitted += length - violations.length;
      if (length === 0 || violations.length > 0) writer.add({ ...finding, violations });
    },
    end: (end) => writer.end({ ...end, omitted: listed.omitted }),
    get omitted() {
      return listed.omitted;
    },
  };
}
