import { resolve } from "node:path";
import type { CheckOptions } from "../../contract/exchange.js";
import { readCommandArguments } from "../arguments.js";
import { CommandError } from "../command-error.js";
import type { ResponseOf } from "./input/response-body.js";
import { readBaseUrls } from "../base-urls.js";
import { readMap } from "./input/response-map.js";
import { type InputKind, inputKinds } from "./input/input-kind.js";
import { operationNamed } from "./input/operation-name.js";
import { type ReportFormat, reportFormats } from "./report/create-report.js";
import { type Language, languages } from "../../language.js";

/** How much of the coverage to print: figures only, or also what was never seen. */
export type CoverageForm = "figures" | "full";

/** The arguments of the check command. */
export interface CheckArguments {
  readonly help: boolean;
  readonly paths: readonly string[];
  readonly check: CheckOptions;
  /** Prefixes of URLs to skip. */
  readonly ignore: readonly string[];
  readonly format: ReportFormat;
  readonly language: Language;
  readonly output: string | undefined;
  /** Undefined to decide by the terminal. */
  readonly color: boolean | undefined;
  readonly input: InputKind | undefined;
  /** The response whose body each input is. */
  readonly responseOf: ResponseOf | undefined;
  /** Returns the response whose body a file is, by the list of --map. */
  readonly responseAt: ((file: string) => ResponseOf | undefined) | undefined;
  /** Whether the inputs hold only what their author needs. */
  readonly partial: boolean;
  readonly coverage: CoverageForm | undefined;
  readonly coverageFile: string | undefined;
}

const options = {
  strict: { type: "boolean" },
  format: { type: "string", default: "text" },
  lang: { type: "string", default: "en" },
  output: { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  input: { type: "string" },
  operation: { type: "string" },
  status: { type: "string" },
  map: { type: "string" },
  partial: { type: "boolean" },
  "base-url": { type: "string", multiple: true },
  ignore: { type: "string", multiple: true },
  "no-credentials": { type: "boolean" },
  "allow-missing-bodies": { type: "boolean" },
  "show-names": { type: "boolean" },
  coverage: { type: "string" },
  "coverage-file": { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads the arguments of the check command.
 *
 * @throws {CommandError} When they cannot be used
 */
export function readCheckArguments(args: readonly string[], folder: string): CheckArguments {
  // The only option whose value is optional.
  const written = args.map((arg) => (arg === "--coverage" ? "--coverage=figures" : arg));
  const { values, positionals: paths } = readCommandArguments("check", written, options);
  const help = values.help === true;
  if (!help && paths.length === 0) throw new CommandError("check: expected a file or folder, or - for stdin");
  return {
    help,
    paths,
    check: {
      strict: values.strict === true,
      credentials: values["no-credentials"] !== true,
      allowMissingBodies: values["allow-missing-bodies"] === true,
      showNames: values["show-names"] === true,
      baseUrls: readBaseUrls("check: --base-url", values["base-url"] ?? []),
    },
    ignore: values.ignore ?? [],
    format: oneOf("--format", values.format, reportFormats),
    language: oneOf("--lang", values.lang, languages),
    output: values.output,
    color: values["no-color"] ? false : values.color,
    input: values.input === undefined ? undefined : oneOf("--input", values.input, inputKinds),
    responseOf: readResponseOf(values.operation, values.status),
    responseAt: values.map === undefined ? undefined : readMap(resolve(folder, values.map), values.map),
    partial: values.partial === true,
    coverage: values.coverage === undefined ? undefined : oneOf("--coverage", values.coverage, coverageForms),
    coverageFile: values["coverage-file"],
  };
}

const coverageForms = ["figures", "full"] as const;

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found) return found;
  throw new CommandError(`check: ${option} ${value}: expected ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}`);
}

function readResponseOf(operation: string | undefined, status: string | undefined): ResponseOf | undefined {
  if (operation === undefined && status === undefined) return undefined;
  if (operation === undefined) throw new CommandError("check: --status requires --operation");
  const operationId = operationNamed(operation, "check: --operation");
  if (status === undefined) throw new CommandError("check: --operation requires --status");
  if (!/^[1-5]\d\d$/.test(status))
    throw new CommandError(`check: --status ${status}: expected an HTTP status, e.g. 200`);
  return { operationId, status: Number(status) };
}
