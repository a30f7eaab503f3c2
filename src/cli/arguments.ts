import { parseArgs, type ParseArgsConfig } from "node:util";
import { CommandError } from "./command-error.js";
import { suggest } from "../suggest.js";

/**
 * Reads the options of a command.
 *
 * @throws {CommandError} For an option that the command does not have, or that lacks its value
 */
export function readArguments<const T extends NonNullable<ParseArgsConfig["options"]>>(
  command: string,
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${command}: ${explain(error, Object.keys(options))}`);
  }
}

function explain(error: unknown, names: readonly string[]): string {
  const { code, message } = error as { code?: string; message: string };
  const [, option = ""] = /'(-[^'\s]*)/.exec(message) ?? [];
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return message.replaceAll("'", "").split(/[.\n]/)[0] ?? message;
  const known = names.map((name) => `--${name}`);
  return `no option ${option}: ${suggest(option, known, "--help tells of those that there are")}`;
}
