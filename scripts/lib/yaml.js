// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { LineCounter, parseDocument } from "yaml";
import { toValue } from "./int64.js";

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Reads a YAML file without losing digits.
 *
 * @param {string} file
 * @returns {{ value: any, lineOf: (path: readonly string[]) => number }} the value, and the line of a member of it
 * @throws {Error} when the file is not YAML; the message names file and line
 */
export function readYaml(file) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines, intAsBigInt: true });
  const [problem] = document.errors;
  if (problem) {
    const place = `${relative(projectRoot, file)}:${problem.linePos?.[0].line ?? 1}`;
    throw new Error(`${place}: not YAML: ${problem.message.split("\n")[0]}`);
  }
  return {
    value: toValue(document),
    lineOf(path) {
      const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      const node = /** @type {{ range?: [number, number, number] } | undefined} */ (document.getIn(keys, true));
      return lines.linePos(node?.range?.[0] ?? 0).line;
    },
  };
}

/**
 * Returns where an operation is described, as file and line, for a message.
 *
 * @param {string} operationId
 */
export function placeOf(operationId) {
  const spec = join(projectRoot, "spec");
  for (const file of readdirSync(spec, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".yaml") || file.startsWith("recordings")) continue;
    const lines = readFileSync(join(spec, file), "utf8").split("\n");
    const index = lines.findIndex((line) => line.trim() === `operationId: ${operationId}`);
    if (index >= 0) return `spec/${file}:${index + 1}`;
  }
  return "spec/";
}
