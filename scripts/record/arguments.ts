import { readCommandArguments } from "../../src/cli/arguments.js";
import { type BaseUrlLists, readBaseUrls } from "../../src/cli/base-urls.js";
import { isObject } from "../../src/is-object.js";
import { readJson } from "../../src/contract/read/json.js";
import { CommandError } from "../../src/cli/command-error.js";

/** Where the command runs. */
export interface Place {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Folder that paths are relative to. */
  readonly folder: string;
}

/** What to record, and how; `usage` explains the options. */
export interface Arguments {
  readonly operationIds: readonly string[];
  readonly allowWrites: boolean;
  readonly accept: boolean;
  readonly envFile: string | undefined;
  readonly out: string | undefined;
  readonly caseName: string | undefined;
  readonly from: string | undefined;
  readonly params: Overrides;
  /** Addresses to call in place of Kakao's, by API. */
  readonly baseUrls: BaseUrlLists;
}

/** Arguments of a call, by where they go; null removes one. */
export type Overrides = Readonly<Partial<Record<"path" | "query" | "body", Readonly<Record<string, unknown>>>>>;

/** How the command is called. */
export const usage = `Usage: npm run record -- <operationId…> [options]

Calls operations with your keys and writes redacted live recordings.

  --from <case>           use the arguments of this recording (default: the first success that your keys allow)
  --params <json>         override arguments: {"path": {…}, "query": {…}, "body": {…}}; null removes one
  --case <name>           name of the case (default: success-live or error-live)
  --out <folder>          write here (default: spec/recordings)
  --env-file <file>       read keys and tokens from this file (default: .env, if it exists)
  --base-url <api>=<url>  call this URL instead of Kakao's; repeatable
  --allow-writes          also call operations that change something
  --accept                write texts that still look personal; check each place that was listed`;

const [text, flag] = [{ type: "string" }, { type: "boolean", default: false }] as const;

const options = {
  ...{ from: text, params: text, case: text, out: text, "env-file": text, "allow-writes": flag, accept: flag },
  "base-url": { type: "string", multiple: true },
} as const;

/**
 * Reads the arguments of the command.
 *
 * @throws {@link CommandError} when they are invalid
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = readCommandArguments("arguments", args, options);
  const operationIds = [...new Set(positionals)];
  const { params, case: caseName, from, out } = values;
  if (operationIds.length === 0)
    throw new CommandError("no operation given: name at least one operationId (see --help)");
  if (params !== undefined && operationIds.length > 1)
    throw new CommandError("--params: works with one operation only: record them one by one");
  if (caseName !== undefined && !/^(success|error)(-[a-z0-9]+)*$/.test(caseName))
    throw new CommandError(`--case ${caseName}: expected a name like success-live or error-live`);
  return {
    ...{ operationIds, caseName, from, out, envFile: values["env-file"] },
    ...{ allowWrites: values["allow-writes"], accept: values.accept },
    params: params === undefined ? {} : readOverrides(params),
    baseUrls: readBaseUrls("--base-url", values["base-url"] ?? []),
  };
}

function readOverrides(text: string): Overrides {
  const example = '{"query": {"limit": 3}}';
  const overrides = readJson(text)?.value;
  if (!isObject(overrides)) throw new CommandError(`--params: expected a JSON object like ${example}`);
  for (const [place, values] of Object.entries(overrides)) {
    if (!["path", "query", "body"].includes(place))
      throw new CommandError(
        `--params: ${place} is not one of path, query and body: expected an object like ${example}`,
      );
    if (!isObject(values)) throw new CommandError(`--params: ${place} must be an object, as in ${example}`);
  }
  return overrides;
}
