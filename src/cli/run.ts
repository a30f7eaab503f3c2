import manifest from "../../package.json" with { type: "json" };
import { CommandError } from "./command-error.js";
import { commands } from "./commands.js";
import { programHelp } from "./help.js";
import { asksForKorean } from "./language-of.js";
import type { Io } from "./io.js";
import { printable } from "./printable.js";
import { suggest } from "../suggest.js";

const program = "kakao-openapi";

/**
 * Runs the program.
 *
 * @param args The arguments behind the program name
 * @returns The exit code: 0, 1 when a check fails, 2 when the arguments or an input cannot be used
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === "--help" || name === "-h")
      return print(io, programHelp(commands, asksForKorean(args)), name === undefined ? 2 : 0);
    if (name === "--version") return print(io, `${manifest.version}\n`, 0);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw unknownCommand(name);
    return await (
      await command.load()
    )(rest, io);
  } catch (error) {
    // Anything but a CommandError is a bug of ours; a stack trace helps nobody who wants a green build.
    const prefix = error instanceof CommandError ? "" : `${program}: `;
    const message = printable(error instanceof Error ? error.message : String(error));
    io.errors.write(`${prefix}${asksForKorean(args) ? await inKorean(message) : message}\n`);
    return 2;
  }
}

/** Translates a message; the Korean is loaded only for those who read it. */
async function inKorean(message: string): Promise<string> {
  const { translateLine } = await import("./check/report/korean/translate.js");
  return translateLine(message);
}

function unknownCommand(name: string): CommandError {
  const names = Object.keys(commands);
  const all = `use ${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
  return new CommandError(`${program}: unknown command ${name}: ${suggest(name, names, all)}`);
}

function print(io: Io, text: string, exitCode: number): number {
  (exitCode === 0 ? io.output : io.errors).write(text);
  return exitCode;
}
