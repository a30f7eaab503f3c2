import { parseArgs } from "node:util";
import { isObject } from "../../src/is-object.js";
import { parseJson } from "../../src/json.js";
import { UsageError } from "./failure.js";

/** What to record, and how. */
export interface Arguments {
  readonly operationIds: readonly string[];
  readonly allowWrites: boolean;
  /** File of keys; left out for `.env`, if there is one. */
  readonly envFile: string | undefined;
  /** Folder for the recordings, in place of the project's own. */
  readonly out: string | undefined;
  /** Name of the case to be written. */
  readonly caseName: string | undefined;
  /** Case of the recording whose call is repeated. */
  readonly from: string | undefined;
  /** Arguments of the call that take the place of those of the repeated one. */
  readonly params: Overrides;
  /** Addresses to call in place of Kakao's, by API. */
  readonly baseUrls: ReadonlyMap<string, string>;
}

/** Arguments of a call, by where they go; null takes one out. */
export type Overrides = Readonly<Partial<Record<"path" | "query" | "body", Readonly<Record<string, unknown>>>>>;

/** How the command is called. */
export const usage = `npm run record -- <operationId…> [options]

  --from <case>           repeat the call of this recording; without it, of the first success that the keys allow
  --params <json>         arguments in place of the recorded ones: {"path": {…}, "query": {…}, "body": {…}}; null takes one out
  --case <name>           name of the case; success-live or error-live without it
  --out <folder>          where to write; spec/recordings without it
  --env-file <file>       keys and tokens; .env without it, if there is one
  --base-url <api>=<url>  call this address in place of Kakao's
  --allow-writes          call operations that change something, too`;

/**
 * Reads the arguments of the command.
 *
 * @throws {@link UsageError} when they cannot be understood
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const operationIds = [...new Set(positionals)];
  if (operationIds.length === 0) throw new UsageError("no operation is named: name one, or ask for --help");
  if (values.params !== undefined && operationIds.length > 1)
    throw new UsageError("--params: goes with one operation only: record them one by one");
  if (values.case !== undefined && !/^(success|error)(-[a-z0-9]+)*$/.test(values.case))
    throw new UsageError(
      `--case: ${values.case} is no name of a case: begin with success or error, as in success-live`,
    );
  return {
    operationIds,
    allowWrites: values["allow-writes"] ?? false,
    envFile: values["env-file"],
    out: values.out,
    caseName: values.case,
    from: values.from,
    params: readOverrides(values.params),
    baseUrls: new Map((values["base-url"] ?? []).map(readBaseUrl)),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "allow-writes": { type: "boolean" },
        "env-file": { type: "string" },
        out: { type: "string" },
        case: { type: "string" },
        from: { type: "string" },
        params: { type: "string" },
        "base-url": { type: "string", multiple: true },
      },
    });
  } catch (error) {
    const [problem = "cannot be read"] = (error as Error).message.split(". ");
    throw new UsageError(`arguments: ${problem}: see --help`, { cause: error });
  }
}

function readOverrides(text: string | undefined): Overrides {
  if (text === undefined) return {};
  const example = 'such as {"query": {"limit": 3}}';
  const overrides = readObject(text);
  if (!overrides) throw new UsageError(`--params: is not a JSON object: give one, ${example}`);
  for (const [place, values] of Object.entries(overrides)) {
    if (!["path", "query", "body"].includes(place))
      throw new UsageError(
        `--params: ${place} is not one of path, query and body: put the arguments into one, ${example}`,
      );
    if (!isObject(values)) throw new UsageError(`--params: ${place} is not an object: give one, ${example}`);
  }
  return overrides;
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readBaseUrl(text: string): [api: string, url: string] {
  const [, api = "", url = ""] = /^([^=]+)=(https?:\/\/.+)$/.exec(text) ?? [];
  if (!URL.canParse(url))
    throw new UsageError(`--base-url: ${text} is not <api>=<url>: name the API and an HTTP address`);
  return [api, url.replace(/\/+$/, "")];
}
