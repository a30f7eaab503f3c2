import { baseUrls } from "../../../generated/contract/index.js";
import { isAddress } from "../../contract/addresses.js";
import type { BaseUrls, CheckOptions } from "../../contract/exchange.js";
import { readArguments } from "../arguments.js";
import { CommandError } from "../command-error.js";
import { suggest } from "../../suggest.js";
import type { ResponseOf } from "./input/response-body.js";
import { type InputKind, inputKinds } from "./input/input-kind.js";
import { operationNamed } from "./input/operation-name.js";
import { type ReportFormat, reportFormats } from "./report/create-report.js";

/** How much of the coverage is printed: figures, or also what is missing. */
export type CoverageForm = "figures" | "full";

/** What the user asks of the check. */
export interface CheckArguments {
  readonly help: boolean;
  readonly paths: readonly string[];
  readonly check: CheckOptions;
  /** What URLs start with that are not to be checked. */
  readonly ignore: readonly string[];
  readonly format: ReportFormat;
  readonly output: string | undefined;
  /** Undefined where the terminal decides. */
  readonly color: boolean | undefined;
  readonly input: InputKind | undefined;
  readonly answer: ResponseOf | undefined;
  readonly coverage: CoverageForm | undefined;
  readonly coverageFile: string | undefined;
}

const options = {
  strict: { type: "boolean" },
  format: { type: "string", default: "text" },
  output: { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  input: { type: "string" },
  operation: { type: "string" },
  status: { type: "string" },
  "base-url": { type: "string", multiple: true },
  ignore: { type: "string", multiple: true },
  "no-credentials": { type: "boolean" },
  coverage: { type: "string" },
  "coverage-file": { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads the command line of the check.
 *
 * @throws {CommandError} When the user must change it
 */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  // The one option that may stand with a value or without.
  const written = args.map((arg) => (arg === "--coverage" ? "--coverage=figures" : arg));
  const { values, positionals: paths } = readArguments("check", written, options);
  const help = values.help === true;
  if (!help && paths.length === 0)
    throw new CommandError("check: nothing to check: name files or folders, or - for the standard input");
  return {
    help,
    paths,
    check: {
      strict: values.strict === true,
      credentials: values["no-credentials"] !== true,
      baseUrls: readBaseUrls(values["base-url"] ?? []),
    },
    ignore: values.ignore ?? [],
    format: oneOf("--format", values.format, reportFormats),
    output: values.output,
    color: values["no-color"] ? false : values.color,
    input: values.input === undefined ? undefined : oneOf("--input", values.input, inputKinds),
    answer: readReceived(values.operation, values.status),
    coverage: values.coverage === undefined ? undefined : oneOf("--coverage", values.coverage, coverageForms),
    coverageFile: values["coverage-file"],
  };
}

const coverageForms = ["figures", "full"] as const;

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found) return found;
  throw new CommandError(`check: ${option} ${value}: not known: use one of ${allowed.join(", ")}`);
}

function readReceived(operation: string | undefined, status: string | undefined): ResponseOf | undefined {
  if (operation === undefined && status === undefined) return undefined;
  if (operation === undefined) throw new CommandError("check: --status alone: name the --operation too");
  const operationId = operationNamed(operation, "check: --operation");
  if (status === undefined) throw new CommandError("check: --operation alone: give the --status of the answer too");
  if (!/^[1-5]\d\d$/.test(status)) throw new CommandError(`check: --status ${status}: no status: give 200 or the like`);
  return { operationId, status: Number(status) };
}

function readBaseUrls(pairs: readonly string[]): BaseUrls {
  const names = Object.keys(baseUrls);
  const urls: Partial<Record<string, string[]>> = {};
  for (const pair of pairs) {
    const [, name = "", url = ""] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
    const where = `check: --base-url ${name || pair}`;
    if (!names.includes(name))
      throw new CommandError(`${where}: no such API: ${suggest(name, names, `use ${names.join(", ")} and =<url>`)}`);
    if (!isAddress(url))
      throw new CommandError(`${where}: no whole URL: write ${name}=http://localhost:4010/ or the like`);
    (urls[name] ??= []).push(url);
  }
  return urls;
}
