import { suggest } from "../../suggest.js";
import { CommandError } from "../command-error.js";
import { printable } from "../printable.js";
import type { Shelf } from "./library.js";
import { readChoice, refuseUnknown } from "./read-argument.js";
import type { ToolArguments } from "./tool.js";
import { ToolError } from "./tool-error.js";
import { tools } from "./tools/index.js";
import { words } from "./words.js";
import { type Language, languages } from "../../language.js";

/** The result of a call. */
export interface ToolResult {
  readonly text: string;
  readonly isError: boolean;
}

/**
 * Calls a tool. An error is a result, too, so that the model reads what to change.
 *
 * @param language The language where the call names none
 */
export async function callTool(
  name: string,
  args: ToolArguments,
  shelf: Shelf,
  language: Language,
): Promise<ToolResult> {
  try {
    return { text: await run(name, args, shelf, language), isError: false };
  } catch (error) {
    if (error instanceof ToolError) return { text: printableLines(`${name}: ${error.message}`), isError: true };
    if (error instanceof CommandError) return { text: printable(`${name}: ${error.message}`), isError: true };
    // The message is not shown, for it may quote the arguments.
    const kind = error instanceof Error ? error.name : "unknown";
    return { text: `internal error in the MCP server (${kind}): please report it`, isError: true };
  }
}

/** Makes the messages of tools printable, line by line. */
function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

async function run(name: string, args: ToolArguments, shelf: Shelf, otherwise: Language): Promise<string> {
  const tool = tools.find((one) => one.name === name);
  const names = tools.map((one) => one.name);
  if (!tool) throw new ToolError(`unknown tool: ${suggest(name, names, `use ${names.join(", ")}`)}`);
  const language = readChoice(args, "language", languages, words[otherwise]) ?? otherwise;
  refuseUnknown(args, tool, words[language]);
  const context = {
    language,
    library: shelf.library(language),
    words: words[language],
    samples: () => shelf.samples(),
  };
  return tool.run(args, context);
}
