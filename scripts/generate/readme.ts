import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatText } from "../lib/format.js";
import { koreanFigures } from "../lib/i18n/korean-figures.js";
import { root } from "../lib/project.js";
import { BuildError, runAsCommand, type Step } from "../lib/step.js";

/** Writes the table of figures into the README of each language, between its two marks. */
export const readme: Step = {
  name: "generate:readme",
  readsOnly: true,
  async run(generated) {
    const figures = readFileSync(join(generated, "figures.md"), "utf8");
    replace("README.md", figures);
    replace("README.ko.md", await formatText("README.ko.md", koreanFigures(figures)));
    return "README.md, README.ko.md";
  },
};

function replace(name: string, figures: string): void {
  const file = join(root, name);
  const text = insertFigures(readFileSync(file, "utf8"), figures);
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** Returns the README with the table between its marks. */
export function insertFigures(text: string, table: string): string {
  return insertBetween(text, "figures: written by npm run generate", table);
}

/**
 * Returns a text of Markdown with other content between two marks.
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
