import type { CallTimes } from "./calls.js";
import type { Comparison, FoundMutations } from "./drift.js";
import type { ImportCost } from "./import-cost.js";
import type { TypeCost } from "./types.js";

/** All that a run of the benchmark measures. */
export interface Results {
  readonly node: string;
  readonly calls: CallTimes;
  readonly types: Record<string, TypeCost>;
  readonly int64: { readonly usual: number; readonly large: number };
}

const reference = "hand-written fetch";

/** Renders the results as Markdown: ratios to a hand-written fetch, side by side. */
export function renderResults({ node, calls, types, int64 }: Results): string {
  const [ours, theirs] = [types["kakao-openapi"], types["openapi-fetch"]];
  const ratio = ours && theirs ? (ours.instantiations / theirs.instantiations).toFixed(2) : "?";
  return [
    `CPU time of a call in Node ${node.slice(1)}, as a multiple of a hand-written \`fetch\`: the median of five runs, and their spread.`,
    table("Node's `fetch` over a connection in memory", calls["runtime"] ?? {}),
    table("a `fetch` that only makes a `Request` and a `Response`", calls["stub"] ?? {}),
    `Reading JSON with every digit takes ${int64.usual.toFixed(2)} times as long as \`JSON.parse\`, and ${int64.large.toFixed(2)} times where there are large integers. ` +
      `Checking a file of 20 calls takes ${ratio} times the instantiations of openapi-fetch's own types (${ours?.instantiations ?? 0} against ${theirs?.instantiations ?? 0}).`,
  ].join("\n\n");
}

function table(title: string, times: CallTimes[string]): string {
  const contenders = Object.keys(Object.values(times)[0] ?? {}).filter((name) => name !== reference);
  const rows = Object.entries(times).map(([name, runs]) => {
    const ratios = contenders.map((contender) => renderRatios(ratiosOf(runs, contender)));
    return `| ${[name, ...ratios].join(" | ")} |`;
  });
  const means = contenders.map((contender) =>
    geometricMean(Object.values(times).map((runs) => median(ratiosOf(runs, contender)))).toFixed(2),
  );
  const rule = `| ${["---", ...contenders.map(() => "---:")].join(" | ")} |`;
  const mean = `| ${["**geometric mean**", ...means].join(" | ")} |`;
  return [`With ${title}:`, "", `| ${["", ...contenders].join(" | ")} |`, rule, ...rows, mean].join("\n");
}

/** Returns how many times as long a contender takes as the reference, in each run. */
function ratiosOf(runs: Record<string, number[]>, contender: string): number[] {
  return (runs[contender] ?? []).map((micros, run) => micros / (runs[reference]?.[run] ?? NaN));
}

function renderRatios(ratios: readonly number[]): string {
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  return `${median(ratios).toFixed(2)} (${least}–${most})`;
}

/** Returns the middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** Returns the geometric mean of some numbers. */
export function geometricMean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}

/** Renders what the contract checker and `redocly drift` find, as Markdown, side by side. */
export function renderChecker({ kinds, clean }: Comparison, { imported, firstCheck }: ImportCost): string {
  const all = Object.values(kinds);
  const sum = (name: keyof FoundMutations) => all.reduce((total, found) => total + found[name], 0);
  const rows = Object.entries({
    ...kinds,
    "**all**": { planted: sum("planted"), ours: sum("ours"), drift: sum("drift") },
    "valid exchanges that are flagged": clean,
  }).map(([kind, { planted, ours, drift }]) => `| ${kind} | ${planted} | ${ours} | ${drift} |`);
  return [
    ["| mutation | planted | kakao-openapi check | redocly drift |", "| --- | ---: | ---: | ---: |", ...rows].join(
      "\n",
    ),
    `Importing \`kakao-openapi/contract\` takes ${imported.toFixed(0)} ms, the first check of an operation ${firstCheck.toFixed(0)} ms more.`,
  ].join("\n\n");
}
