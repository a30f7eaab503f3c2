import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatText } from "../scripts/lib/format.js";
import { root } from "../scripts/lib/project.js";
import { insertBetween } from "../scripts/generate/readme.js";
import { countByKind, isFound, shareOf } from "../test/support/corpus/accuracy.js";
import { type Changed, type Group, listChanges } from "../test/support/corpus/corpus.js";
import { findByDrift } from "./drift.js";
import { runPrism } from "./prism.js";

// Compares what the checker, redocly drift and Prism find in the corpus. It takes some minutes, and installs Prism.

/** The maximum number of operations a kind: drift and Prism are slow. */
const limit = 4;

const changes = listChanges(limit);

async function findByUs(strict: boolean): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const change of changes) found.push(await isFound(change, strict));
  return found;
}

// What Prism says of the exchange before its change is no finding.
async function findByPrism(all: readonly Changed[]): Promise<boolean[]> {
  const bases = [...new Set(all.map(({ base }) => base.exchange))];
  const said = await runPrism([...bases, ...all.map(({ exchange }) => exchange)]);
  return all.map(({ base }, index) => {
    const usual = said[bases.indexOf(base.exchange)] ?? [];
    return said[bases.length + index]?.some((message) => !usual.includes(message)) ?? false;
  });
}

const columns = {
  check: await timed("check", () => findByUs(false)),
  "check --strict": await timed("check --strict", () => findByUs(true)),
  "redocly drift": await timed("redocly drift", () => findByDrift(changes)),
  "Prism proxy": await timed("Prism proxy", () => findByPrism(changes)),
};

async function timed<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  console.error(`${name}: ${changes.length} changes in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}

function renderRow(label: string, group: Group): string {
  const counts = Object.values(columns).map((found) => countByKind(changes, (index) => found[index] === true));
  const own = counts[0]?.filter((one) => one.group === group) ?? [];
  const planted = own.reduce((sum, one) => sum + one.planted, 0);
  const shares = counts.map((one) => `${shareOf(group, one).toFixed(1)}%`);
  return `| ${[label, own.length, planted, ...shares].join(" | ")} |`;
}

const names = ["", "kinds", "changes", ...Object.keys(columns)];
const table = [
  `| ${names.join(" | ")} |`,
  `| ${names.map((_, index) => (index === 0 ? "---" : "---:")).join(" | ")} |`,
  renderRow("faults found", "faults"),
  renderRow("semantic faults found", "semantic faults"),
  renderRow("harmless changes flagged", "harmless changes"),
].join("\n");
console.log(table);

// With --write, docs/benchmarks.md shows what this run has measured.
if (process.argv.includes("--write")) {
  const file = join(root, "docs/benchmarks.md");
  const page = insertBetween(
    readFileSync(file, "utf8"),
    "accuracy: written by npm run bench:accuracy -- --write",
    table,
  );
  writeFileSync(file, await formatText(file, page));
}
