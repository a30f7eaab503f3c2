import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { format, type OxfmtConfig } from "oxfmt";
import { root } from "./project.js";

/**
 * Lays a text out as `npm run format` does.
 *
 * @param file Name of the file that the text is for: its ending says what it is written in
 * @param text The text
 * @throws {Error} when the text cannot be read as that
 */
export async function formatText(file: string, text: string): Promise<string> {
  const config = JSON.parse(readFileSync(join(root, ".oxfmtrc.json"), "utf8")) as OxfmtConfig;
  const { overrides = [], ...options } = config;
  const own = overrides.find(({ files }) => files.includes(`*${extname(file)}`));
  const { code, errors } = await format(file, text, { ...options, ...own?.options });
  const [problem] = errors;
  if (problem) throw new Error(`${file}: cannot be laid out: ${problem.message}`);
  return code;
}
