import { CommandError } from "../command-error.js";
import { count } from "../count.js";
import type { Io } from "../io.js";
import { type Checked, checkEntries, type CheckOne, type EntryOptions } from "./check-entries.js";
import { type CoverageMeter, createCoverageMeter } from "./coverage/coverage.js";
import { readBatch } from "./input/read-batch.js";
import { BrokenJsonError } from "./input/slice-json.js";
import { describeBroken } from "./input/read-entries.js";
import { type Part, readParts } from "./input/read-parts.js";
import { listSources, type Source } from "./input/sources.js";
import type { CheckArguments } from "./options.js";
import { unpack } from "./input/unpack.js";
import { createPool, type Pool } from "./parallel/pool.js";
import { createProgress, type Progress } from "./report/progress.js";
import type { ReportWriter, RunEnd } from "./report/report-writer.js";
import { createTally, type Tally } from "./report/tally.js";

interface Run {
  readonly options: CheckArguments;
  readonly entryOptions: EntryOptions;
  readonly check: CheckOne;
  readonly report: ReportWriter;
  readonly tally: Tally;
  readonly meter: CoverageMeter | undefined;
  readonly progress: Progress;
  /** Threads that check batches, too; undefined if there are none. */
  readonly pool: Pool | undefined;
  readonly problems: string[];
}

/** Checks all inputs. One that cannot be used does not stop the others. */
export async function checkPaths(
  options: CheckArguments,
  io: Io,
  report: ReportWriter,
  check: CheckOne,
): Promise<RunEnd> {
  const meter = await createMeter(options);
  const entryOptions = {
    check: options.check,
    ignore: options.ignore,
    partial: options.partial,
    listsAll: report.listsAll === true,
  };
  const run: Run = {
    options,
    entryOptions,
    check,
    report,
    tally: createTally(),
    meter,
    progress: createProgress(io.errors),
    // A meter needs the exchanges themselves.
    pool: io.startThread && !meter ? createPool(io.startThread, entryOptions) : undefined,
    problems: [],
  };
  try {
    for (const path of options.paths)
      for (const source of await attempt(path, run, () => listSources(path, io), []))
        await attempt(source.name, run, () => checkAll(unpack(source), run), undefined);
  } finally {
    await run.pool?.close();
  }
  run.progress.end();
  return { summary: run.tally.summary(), problems: run.problems, coverage: meter?.coverage() };
}

/** Creates the coverage meter if it is needed: its lists are large. */
async function createMeter({ coverage, coverageFile }: CheckArguments): Promise<CoverageMeter | undefined> {
  if (coverage === undefined && coverageFile === undefined) return undefined;
  const { documented } = await import("../../../generated/documented.js");
  return createCoverageMeter(documented);
}

async function attempt<T>(name: string, { problems }: Run, work: () => Promise<T>, otherwise: T): Promise<T> {
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

async function checkAll(sources: AsyncIterable<Source>, run: Run): Promise<void> {
  for await (const source of sources) await attempt(source.name, run, () => checkSource(source, run), undefined);
}

async function checkSource(source: Source, run: Run): Promise<void> {
  const { input, responseOf, responseAt } = run.options;
  const onBytes = (bytes: number) => run.progress.addBytes(bytes);
  let unusable = 0;
  let read = 0;
  const add = (checked: Checked): void => {
    addChecked(checked, run);
    read += checked.read;
    run.problems.push(...checked.problems.slice(0, Math.max(0, maxProblems - unusable)));
    unusable += checked.problems.length;
    const { failure } = checked;
    if (failure !== undefined) throw "reason" in failure ? new BrokenJsonError(failure.reason, failure.count) : failure;
  };
  const options = { input, responseOf, responseAt, onBytes };
  try {
    await checkTwice(source, async (opened, after) => {
      for await (const checked of checkParts(readParts(opened, { ...options, after }), source, run)) add(checked);
    });
  } catch (error) {
    throw describeBroken(source.name, error);
  } finally {
    const more = unusable - maxProblems;
    if (more > 0)
      run.problems.push(`check: ${source.name}: ${count(more, "more entry", "more entries")} cannot be used`);
  }
  if (read === 0) run.tally.addEmpty(source.name);
}

/**
 * Checks an input, and once more from where the ends of its values were guessed wrong, as in a text that quotes a HAR.
 */
async function checkTwice(
  source: Source,
  check: (source: Source, after: number | undefined) => Promise<void>,
): Promise<void> {
  try {
    await check(source, undefined);
  } catch (error) {
    const { reopen } = source;
    if (!reopen || !(error instanceof BrokenJsonError) || error.reason !== "wrong guess") throw error;
    await check({ ...source, open: reopen }, error.count);
  }
}

/** Checks the parts of an input, and yields what was found in their order, whichever thread has checked them. */
async function* checkParts(parts: AsyncIterable<Part>, source: Source, run: Run): AsyncGenerator<Checked> {
  const { pool, entryOptions, check, meter } = run;
  const waiting: Promise<Checked>[] = [];
  for await (const part of parts) {
    const elsewhere = "batch" in part && source.folder !== undefined ? pool?.offer(part, source.size) : undefined;
    const entries = "entries" in part ? part.entries : readBatch(part.batch, part.origin, source.readBeside);
    const checked = elsewhere ?? checkEntries(entries, entryOptions, check, meter);
    if (waiting.length === 0 && !elsewhere) yield await checked;
    else waiting.push(checked);
    // This thread goes on reading while the others check, but not far ahead of them.
    while (waiting.length > (pool?.capacity ?? 0)) yield await shift(waiting);
  }
  while (waiting.length > 0) yield await shift(waiting);
}

function shift(waiting: Promise<Checked>[]): Promise<Checked> {
  const [first] = waiting.splice(0, 1);
  if (!first) throw new Error("nothing is waiting");
  return first;
}

function addChecked({ summary, findings }: Checked, { tally, report, progress }: Run): void {
  tally.merge(summary);
  for (const finding of findings) report.add(finding);
  progress.addExchanges(summary.exchanges);
}
