import { parseArgs, type ParseArgsConfig } from "node:util";
import { CommandError } from "./command-error.js";
import { nearestNames } from "../suggest.js";

/**
 * Reads the arguments of a command.
 *
 * @throws {CommandError} When an option is unknown or lacks its value
 */
export function readCommandArguments<const T extends NonNullable<ParseArgsConfig["options"]>>(
  command: string,
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${command}: ${describeParseError(error, Object.keys(options))}`);
  }
}

function describeParseError(error: unknown, names: readonly string[]): string {
  const { code, message } = error as { code?: string; message: string };
  const [, option = ""] = /'(-[^'\s]*)/.exec(message) ?? [];
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return describeMisuse(message);
  const [like] = nearestNames(
    option,
    names.map((name) => `--${name}`),
  );
  return `unknown option ${option} (${like ? `did you mean ${like}?` : "see --help"})`;
}

// Node.js says `Option '--x <value>' argument missing` and `Option '--x' does not take an argument`.
function describeMisuse(message: string): string {
  const [, option, problem] =
    /^Option '(?:-\w, )?(--[^'\s]*)[^']*' (argument missing|does not take an argument)/.exec(message) ?? [];
  if (option === undefined) return "invalid arguments (see --help)";
  return problem === "argument missing" ? `option ${option} needs a value` : `option ${option} takes no value`;
}
