import type { Coverage } from "../coverage/coverage.js";
import type { Finding } from "./finding.js";
import type { Summary } from "./tally.js";

/** What a run ends with. */
export interface RunEnd {
  readonly summary: Summary;
  /** Inputs that could not be read, or not to their end: one message each. */
  readonly problems: readonly string[];
  readonly coverage?: Coverage | undefined;
  /** Violations that are counted but not shown. */
  readonly omitted?: number | undefined;
}

/** Collects findings and renders them. */
export interface ReportWriter {
  /** Whether it also lists exchanges without violations. */
  readonly listsAll?: boolean;
  add(finding: Finding): void;
  end(end: RunEnd): string;
}

/** A report that shows a limited number of violations, so that no input is too large for it. */
export interface LimitedReport extends ReportWriter {
  /** Violations that are counted but not shown. */
  readonly omitted: number;
}
