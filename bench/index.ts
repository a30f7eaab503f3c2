import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { root } from "../scripts/lib/project.js";
import { insertBetween } from "../scripts/readme.js";
import { measureAll, renderSizes } from "../scripts/size.js";
import { measureCalls } from "./calls.js";
import { measureChecker, renderUsage } from "./checker-speed.js";
import { compareWithDrift } from "./drift.js";
import { measureImport } from "./import-cost.js";
import { measureInt64 } from "./int64.js";
import { renderChecker, renderResults } from "./results.js";
import { measureTypes } from "./types.js";

const client = { node: process.version, calls: await measureCalls(), types: measureTypes(), int64: measureInt64() };
const results = {
  speed: renderResults(client),
  sizes: renderSizes(await measureAll()),
  checker: renderChecker(await compareWithDrift(), measureImport()),
  "speed of the checker": renderUsage(await measureChecker()),
};
console.log(Object.values(results).join("\n\n"));

// With --write, docs/benchmarks.md shows what this run has measured.
if (process.argv.includes("--write")) {
  const file = join(root, "docs/benchmarks.md");
  const text = Object.entries(results).reduce(
    (page, [name, result]) => insertBetween(page, `${name}: written by npm run bench -- --write`, result),
    readFileSync(file, "utf8"),
  );
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
