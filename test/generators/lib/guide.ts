import { renderTable } from "./render.js";
import type { Result } from "./run-target.js";
import type { Target } from "./target.js";

/** Returns what the matrix writes into the guide, by the name of the mark: the table, and the commands of each target. */
export function guideSections(
  targets: readonly Target[],
  results: Readonly<Record<string, Result>>,
): Record<string, string> {
  const commands = targets.map(({ language, title, document, generate, notes }) => {
    const command = generate.trim().replaceAll("$SPEC", `generated/openapi/${document}`);
    return [
      `### ${language}: ${title}`,
      "",
      "```sh",
      command,
      "```",
      ...(notes === undefined ? [] : ["", notes.trim()]),
    ].join("\n");
  });
  return { table: renderTable(targets, results), commands: commands.join("\n\n") };
}
