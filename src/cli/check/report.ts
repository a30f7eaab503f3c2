import type { Coverage } from "./coverage.js";
import type { Finding } from "./finding.js";
import { createGithubReport } from "./report-github.js";
import { createJsonReport } from "./report-json.js";
import { createJunitReport } from "./report-junit.js";
import { createSarifReport } from "./report-sarif.js";
import { createTextReport } from "./report-text.js";
import type { Summary } from "./tally.js";

/** What a run ends with. */
export interface RunEnd {
  readonly summary: Summary;
  /** Inputs that could not be read, or not to their end: one message each. */
  readonly problems: readonly string[];
  readonly coverage?: Coverage | undefined;
}

/** Collects what was found, and writes it down. */
export interface ReportWriter {
  /** Takes in a checked exchange, with violations or without. */
  add(finding: Finding): void;
  end(end: RunEnd): string;
}

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

/** Starts a report; only that for people may have colours. */
export function createReport(format: ReportFormat, color: boolean): ReportWriter {
  return writers[format]({ color });
}
