import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/project.js";
import { BuildError, runAsCommand, type Step } from "./lib/step.js";

/** Writes the table of figures into the README, between its two marks. */
export const readme: Step = {
  name: "generate:readme",
  readsOnly: true,
  run(generated) {
    const file = join(root, "README.md");
    const text = insertFigures(readFileSync(file, "utf8"), readFileSync(join(generated, "figures.md"), "utf8"));
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    return "README.md";
  },
};

/** The README with the table between its marks. */
export function insertFigures(text: string, table: string): string {
  return insertBetween(text, "figures: written by npm run generate", table);
}

/**
 * A text of Markdown with other content between two marks.
 *
 * @param text The text
 * @param mark What the first mark says: a name, a colon, and who writes there; the second one has the name
 * @param content The content
 */
export function insertBetween(text: string, mark: string, content: string): string {
  const begin = `<!-- ${mark} -->\n`;
  const end = `<!-- /${mark.split(":")[0] ?? ""} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new BuildError(`the markers ${begin.trim()} and ${end} are missing: restore them`);
  return `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`;
}

await runAsCommand(import.meta.url, readme);
