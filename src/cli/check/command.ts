import { resolve } from "node:path";
import { checkRecorded } from "../../contract/check-exchange.js";
import type { Io } from "../io.js";
import { printable } from "../printable.js";
import { renderCoverage } from "./coverage/render-coverage.js";
import { checkHelp } from "./help.js";
import { type CheckArguments, readCheckArguments } from "./options.js";
import { createReport } from "./report/create-report.js";
import type { LimitedReport, RunEnd } from "./report/report-writer.js";
import type { CheckOne } from "./check-entries.js";
import { checkPaths } from "./check-paths.js";
import { count } from "../count.js";
import { say } from "./report/language.js";
import { listHosts, sentenceOf } from "./report/tally.js";
import { writeAtomically } from "./write-atomically.js";
import type { Language } from "../../language.js";

/**
 * Runs the check command.
 *
 * @param args The arguments behind the command name
 * @param io The environment
 * @param check Checks an exchange
 * @returns 0 without violations, 1 with violations, 2 when an input cannot be used
 */
export async function runCheck(args: readonly string[], io: Io, check: CheckOne = checkRecorded): Promise<number> {
  const options = readCheckArguments(args, io.folder);
  if (options.help) {
    io.output.write(checkHelp(options.language));
    return 0;
  }
  const report = createReport(
    options.format,
    options.output === undefined && wantsColor(options, io),
    undefined,
    options.language,
  );
  const end = await checkPaths(options, io, report, check);
  const inLanguage = (line: string): string => say(printable(line), options.language);
  const problems = [...end.problems, ...nothingChecked(end, options.language)].map(inLanguage);
  for (const problem of [...problems, ...notShown(report).map(inLanguage)]) io.errors.write(`${problem}\n`);
  await writeReport(report.end({ ...end, problems }), end, options, io);
  await writeCoverage(end, options, io);
  if (problems.length > 0) return 2;
  return end.summary.violations > 0 ? 1 : 0;
}

function wantsColor({ color, format }: CheckArguments, { environment, output }: Io): boolean {
  if (format !== "text") return false;
  return color ?? (output.terminal && !environment["NO_COLOR"]);
}

/** Says that nothing was checked: such a run must not look like one without violations. */
function nothingChecked({ summary, problems }: RunEnd, language: Language): string[] {
  if (summary.checked > 0 || (summary.exchanges === 0 && problems.length > 0)) return [];
  const { exchanges, skipped } = summary;
  const read =
    exchanges === 0
      ? "no exchange in the input"
      : `${exchanges} skipped (${listHosts(skipped, (host) => say(host, language))})`;
  const advice = "ignored" in skipped ? "remove an --ignore" : "map the host of a mock or proxy with --base-url";
  return [`check: nothing checked: ${read}: record calls to Kakao, or ${advice}`];
}

function notShown({ omitted }: LimitedReport): string[] {
  if (omitted === 0) return [];
  return [`check: ${count(omitted, "more violation")} not shown; fix these and run again`];
}

async function writeReport(text: string, end: RunEnd, { output, language }: CheckArguments, io: Io): Promise<void> {
  if (output === undefined) {
    io.output.write(text);
    return;
  }
  await writeAtomically(resolve(io.folder, output), text);
  io.output.write(`${say(`${sentenceOf(end.summary)}: see ${output}`, language)}\n`);
}

async function writeCoverage({ coverage }: RunEnd, options: CheckArguments, io: Io): Promise<void> {
  if (!coverage) return;
  const { coverageFile, coverage: form, format, output, language } = options;
  if (coverageFile !== undefined)
    await writeAtomically(resolve(io.folder, coverageFile), `${JSON.stringify(coverage, null, 2)}\n`);
  if (form === undefined) return;
  // A report for programs stays valid: the table goes to stderr.
  const isPlain = format === "text" || format === "github" || output !== undefined;
  if (format !== "json") (isPlain ? io.output : io.errors).write(`\n${renderCoverage(coverage, form, language)}`);
}
