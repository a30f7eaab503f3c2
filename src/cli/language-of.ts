/** The commands that have `--lang`; the help of the program has it, too. */
const commands = new Set(["check", "mcp", "--help", "-h"]);

/**
 * Returns whether the arguments of the program ask for Korean; read before they are checked, so that a usage error
 * follows.
 */
export function asksForKorean([command = "", ...args]: readonly string[]): boolean {
  if (!commands.has(command)) return false;
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const last = options.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  return last >= 0 && (options[last] === "--lang=ko" || (options[last] === "--lang" && options[last + 1] === "ko"));
}
