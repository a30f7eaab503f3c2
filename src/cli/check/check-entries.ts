import type { CheckOptions, RecordedExchange } from "../../contract/exchange.js";
import type { CheckedReport, Report, Violation } from "../../contract/violation.js";
import { CommandError } from "../command-error.js";
import type { CoverageMeter } from "./coverage/coverage.js";
import { withoutExpectedViolations } from "./expected-violations.js";
import type { Entry, Unusable } from "./input/entry.js";
import { BrokenJsonError } from "./input/slice-json.js";
import { type Finding, findingOf } from "./report/finding.js";
import { createTally, type Summary } from "./report/tally.js";

/** Checks an exchange: `checkRecorded`, or a replacement in tests. It returns at once where it can. */
export type CheckOne = (exchange: RecordedExchange, options: CheckOptions) => Report | Promise<Report>;

/** How to check entries; it can be sent to another thread. */
export interface EntryOptions {
  readonly check: CheckOptions;
  /** Prefixes of URLs to skip. */
  readonly ignore: readonly string[];
  /** Whether the inputs hold only what their author needs, so that nothing is missing. */
  readonly partial: boolean;
  /** Whether to report exchanges without violations, too. */
  readonly listsAll: boolean;
}

/** What ended the reading. An error of a class of ours would lose it on its way to another thread. */
export type ReadFailure = Error | Pick<BrokenJsonError, "reason" | "count">;

/** What was found in some entries; it can be sent to another thread. */
export interface Checked {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  /** The messages of entries that cannot be used. */
  readonly problems: readonly string[];
  /** The entries that were read, usable or not. */
  readonly read: number;
  /** What ended the reading; the entries before it were checked. */
  readonly failure?: ReadFailure | undefined;
}

/** Checks entries one after the other. */
export async function checkEntries(
  entries: Iterable<Entry | Unusable>,
  options: EntryOptions,
  check: CheckOne,
  meter?: CoverageMeter,
): Promise<Checked> {
  const tally = createTally();
  const findings: Finding[] = [];
  const problems: string[] = [];
  let read = 0;
  let failure: ReadFailure | undefined;
  try {
    for (const entry of entries) {
      read += 1;
      if ("problem" in entry) {
        problems.push(entry.problem);
        continue;
      }
      const report = reportOf(entry, options, check);
      const result = report instanceof Promise ? await report : report;
      tally.add(entry.exchange, result);
      if (result.outcome === "skipped") continue;
      if (options.listsAll || !isClean(result)) findings.push(findingOf(entry, result, options.check));
      if (result.operationId) meter?.add(result.operationId, entry.exchange);
    }
  } catch (error) {
    failure = failureOf(error);
  }
  return { summary: tally.summary(), findings, problems, read, failure };
}

function failureOf(error: unknown): ReadFailure {
  if (error instanceof BrokenJsonError) return { reason: error.reason, count: error.count };
  return error instanceof Error ? error : new Error("not an error", { cause: error });
}

function isClean({ violations, warnings }: CheckedReport): boolean {
  return violations.length === 0 && warnings.length === 0;
}

function reportOf(entry: Entry, options: EntryOptions, check: CheckOne): Report | Promise<Report> {
  const { exchange, expectedViolations = [] } = entry;
  if (isIgnored(entry, options)) return { outcome: "skipped", host: "ignored" };
  const finish = (report: Report) =>
    withoutExpectedViolations(options.partial ? withoutMissing(report) : report, expectedViolations);
  try {
    const report = check(exchange, entry.hidesCredential ? { ...options.check, credentials: false } : options.check);
    if (!(report instanceof Promise)) return finish(report);
    return report.then(finish, (error: unknown) => cannotCheck(entry, error));
  } catch (error) {
    return cannotCheck(entry, error);
  }
}

/** Removes what is missing from a report. */
function withoutMissing(report: Report): Report {
  if (report.outcome === "skipped") return report;
  const isThere = ({ rule }: Violation) => rule !== "required" && rule !== "unrecorded";
  return { ...report, violations: report.violations.filter(isThere), warnings: report.warnings.filter(isThere) };
}

function isIgnored({ exchange: { request } }: Entry, { ignore }: EntryOptions): boolean {
  return request !== undefined && ignore.some((start) => request.url.startsWith(start));
}

// The message of the error is not shown, because it may quote the traffic.
function cannotCheck({ file, number }: Entry, error: unknown): never {
  const name = error instanceof Error ? error.name : "unknown";
  throw new CommandError(
    `check: ${file} #${number}: internal error in the checker (${name}): please report it, and remove this entry to continue`,
  );
}
