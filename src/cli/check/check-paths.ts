import type { CheckOptions, RecordedExchange } from "../../contract/exchange.js";
import type { Report } from "../../contract/violation.js";
import { CommandError } from "../command-error.js";
import type { Io } from "../io.js";
import { type CoverageMeter, createCoverageMeter } from "./coverage/coverage.js";
import type { Entry } from "./input/entry.js";
import { withoutExpectedViolations } from "./expected-violations.js";
import { findingOf } from "./report/finding.js";
import type { CheckArguments } from "./options.js";
import { createProgress, type Progress } from "./report/progress.js";
import { readEntries } from "./input/read-entries.js";
import type { ReportWriter, RunEnd } from "./report/report-writer.js";
import { listSources, type Source } from "./input/sources.js";
import { count } from "../count.js";
import { createTally, type Tally } from "./report/tally.js";

/** Checks an exchange: `checkExchange`, or a replacement in tests. */
export type CheckOne = (exchange: RecordedExchange, options: CheckOptions) => Promise<Report>;

interface Run {
  readonly options: CheckArguments;
  readonly check: CheckOne;
  readonly report: ReportWriter;
  readonly tally: Tally;
  readonly meter: CoverageMeter | undefined;
  readonly progress: Progress;
}

/** Checks all inputs. One that cannot be used does not stop the others. */
export async function checkPaths(
  options: CheckArguments,
  io: Io,
  report: ReportWriter,
  check: CheckOne,
): Promise<RunEnd> {
  const run: Run = {
    options,
    check,
    report,
    tally: createTally(),
    meter: await createMeter(options),
    progress: createProgress(io.errors),
  };
  const problems: string[] = [];
  for (const path of options.paths) {
    for (const source of await attempt(path, problems, () => listSources(path, io), [])) {
      await attempt(source.name, problems, () => checkSource(source, run, problems), undefined);
    }
  }
  run.progress.end();
  return { summary: run.tally.summary(), problems, coverage: run.meter?.coverage() };
}

/** Creates the coverage meter if it is needed: its lists are large. */
async function createMeter({ coverage, coverageFile }: CheckArguments): Promise<CoverageMeter | undefined> {
  if (coverage === undefined && coverageFile === undefined) return undefined;
  const { documented } = await import("../../../generated/documented.js");
  return createCoverageMeter(documented);
}

async function attempt<T>(name: string, problems: string[], work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    problems.push(describeReadError(name, error));
    return otherwise;
  }
}

function describeReadError(name: string, error: unknown): string {
  if (error instanceof CommandError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return `check: ${name}: cannot be read (${code}): check the file and its permissions`;
}

/** A file of an unexpected format could have as many problems as lines. */
const maxProblems = 5;

async function checkSource(source: Source, run: Run, problems: string[]): Promise<void> {
  const { input, responseOf } = run.options;
  const onBytes = (count: number) => run.progress.addBytes(count);
  let unusable = 0;
  let read = 0;
  for await (const entry of readEntries(source, { input, responseOf, onBytes })) {
    read += 1;
    if (!("problem" in entry)) await checkEntry(entry, run);
    else if ((unusable += 1) <= maxProblems) problems.push(entry.problem);
  }
  if (unusable > maxProblems)
    problems.push(
      `check: ${source.name}: ${count(unusable - maxProblems, "more entry", "more entries")} cannot be used`,
    );
  if (read === 0) run.tally.addEmpty(source.name);
}

async function checkEntry(entry: Entry, { options, check, report, tally, meter, progress }: Run): Promise<void> {
  const found = isIgnored(entry, options)
    ? ignored
    : await check(entry.exchange, options.check).catch((error: unknown) => cannotCheck(entry, error));
  const result = withoutExpectedViolations(found, entry.expectedViolations ?? []);
  tally.add(entry.exchange, result);
  progress.addExchange();
  if (result.outcome === "skipped") return;
  report.add(findingOf(entry, result, options.check.showNames));
  if (result.operationId) meter?.add(result.operationId, entry.exchange);
}

const ignored: Report = { outcome: "skipped", host: "ignored" };

function isIgnored({ exchange: { request } }: Entry, { ignore }: CheckArguments): boolean {
  return request !== undefined && ignore.some((start) => request.url.startsWith(start));
}

/** The message of the error is not shown, because it may quote the traffic. */
function cannotCheck({ file, number }: Entry, error: unknown): never {
  const name = error instanceof Error ? error.name : "unknown";
  throw new CommandError(
    `check: ${file} #${number}: internal error in the checker (${name}): please report it, and remove this entry to continue`,
  );
}
