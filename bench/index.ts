import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatText } from "../scripts/lib/format.js";
import { root } from "../scripts/lib/project.js";
import { insertBetween } from "../scripts/generate/readme.js";
import { measureAll, renderSizes } from "../scripts/size.js";
import { measureCalls } from "./calls.js";
import { measureChecker, renderUsage } from "./checker-speed.js";
import { compareWithDrift } from "./drift.js";
import { measureImport } from "./import-cost.js";
import { measureInt64 } from "./int64.js";
import { renderChecker, renderResults } from "./results.js";
import { measureTypes } from "./types.js";

/** What is measured, by the name of the section of the page that shows it. */
const sections: Readonly<Record<string, () => Promise<string>>> = {
  speed: async () =>
    renderResults({
      node: process.version,
      calls: await measureCalls(),
      types: measureTypes(),
      int64: measureInt64(),
    }),
  sizes: async () => renderSizes(await measureAll()),
  checker: async () => renderChecker(await compareWithDrift(), measureImport()),
  "speed of the checker": async () => renderUsage(await measureChecker()),
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: "boolean" } } });
const wanted = positionals.length > 0 ? positionals : Object.keys(sections);
const unknown = wanted.find((name) => !Object.hasOwn(sections, name));
if (unknown !== undefined) throw new Error(`bench: unknown section ${unknown}: ${Object.keys(sections).join(", ")}`);

const results: Record<string, string> = {};
for (const name of wanted) results[name] = (await sections[name]?.()) ?? "";
console.log(Object.values(results).join("\n\n"));

// With --write, docs/benchmarks.md shows what this run has measured.
if (values.write) {
  const file = join(root, "docs/benchmarks.md");
  const text = Object.entries(results).reduce(
    (page, [name, result]) => insertBetween(page, `${name}: written by npm run bench -- --write`, result),
    readFileSync(file, "utf8"),
  );
  writeFileSync(file, await formatText(file, text));
}
