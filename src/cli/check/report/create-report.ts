import { allOf } from "./finding.js";
import { createGithubReport } from "./github.js";
import { createJsonReport } from "./json.js";
import { createJunitReport } from "./junit.js";
import { inLanguage } from "./language.js";
import { withLinks } from "./links.js";
import type { LimitedReport, ReportWriter } from "./report-writer.js";
import { createSarifReport } from "./sarif.js";
import { createTextReport } from "./text.js";
import type { Language } from "../../../language.js";

const writers = {
  text: createTextReport,
  json: createJsonReport,
  junit: createJunitReport,
  github: createGithubReport,
  sarif: createSarifReport,
} as const satisfies Record<string, (options: { color: boolean; language: Language }) => ReportWriter>;

/** The format of a report. */
export type ReportFormat = keyof typeof writers;

/** The formats of reports. */
export const reportFormats = Object.keys(writers) as ReportFormat[];

/**
 * Creates a report.
 *
 * @param format The format
 * @param color Whether the text format uses colors
 * @param limit The maximum number of violations, and of exchanges without any
 * @param language The language of the violations
 */
export function createReport(
  format: ReportFormat,
  color: boolean,
  limit = 10_000,
  language: Language = "en",
): LimitedReport {
  const writer = inLanguage(withLinks(writers[format]({ color, language }), language), language);
  // The text report merges equal violations, so that it has a limit of its own.
  if (format === "text") return { ...writer, omitted: 0 };
  const shown = { clean: 0, violations: 0, omitted: 0 };
  return {
    ...(writer.listsAll && { listsAll: true }),
    add: (finding) => {
      const { length } = allOf(finding);
      if (length === 0 && (shown.clean += 1) > limit) return;
      const violations = finding.violations.slice(0, limit - shown.violations);
      const warnings = finding.warnings.slice(0, limit - shown.violations - violations.length);
      const rest = violations.length + warnings.length;
      shown.violations += rest;
      shown.omitted += length - rest;
      if (length === 0 || rest > 0) writer.add({ ...finding, violations, warnings });
    },
    end: (end) => writer.end({ ...end, omitted: shown.omitted }),
    get omitted() {
      return shown.omitted;
    },
  };
}
