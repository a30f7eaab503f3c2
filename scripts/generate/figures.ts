import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { countDescriptions } from "../lib/model/description-count.js";
import { readDiscrepancies } from "../lib/spec/discrepancies.js";
import { countExamples } from "../lib/schema/examples.js";
import { readApis } from "../lib/model/api-model.js";
import { listApis } from "../lib/project.js";
import { runAsCommand, type Step } from "../lib/step.js";
import { loadRecordings } from "../lib/spec/recordings.js";

/** Counts what the project describes and proves: `figures.md`, the table that the README shows. */
export const figures: Step = {
  name: "generate:figures",
  run(generated) {
    const apis = readApis(generated);
    const bundles = apis.map(({ bundle }) => bundle);
    const recordings = listApis().flatMap((api) => loadRecordings(api));
    const descriptions = apis.map(countDescriptions);
    const examples = sum(apis.map(countExamples));
    const rows: [string, string][] = [
      ["APIs", String(apis.length)],
      ["Operations", String(sum(apis.map(({ operations }) => operations.length)))],
      ["Webhooks", String(sum(apis.map(({ webhooks }) => new Set(webhooks.map(({ path }) => path)).size)))],
      ["Recordings", describeRecordings(recordings)],
      ["Valid examples", `${examples}, or the build fails`],
      [
        "Described properties and parameters",
        `${sum(descriptions.map((count) => count.described))} of ${sum(descriptions.map((count) => count.total))}`,
      ],
      ["Not plainly documented", describeEvidence(bundles)],
      ["Discrepancies resolved", String(readDiscrepancies().length)],
      ["Lint findings", "0, or the build fails"],
    ];
    writeFileSync(join(generated, "figures.md"), renderTable(rows));
    return `${rows.length} figures`;
  },
};

type Recordings = ReturnType<typeof loadRecordings>;

function describeRecordings(recordings: Recordings): string {
  const counts = (["documentation", "live", "derived"] as const).map((provenance) => {
    const of = recordings.filter((recording) => recording.provenance === provenance);
    const completed = of.filter((recording) => recording.derived).length;
    return `${of.length} ${provenance}${completed > 0 ? ` (${completed} with one half derived)` : ""}`;
  });
  return `${recordings.length}: ${counts.join(", ")}`;
}

/** Says how often each kind of evidence other than Kakao's pages is named. */
function describeEvidence(bundles: readonly unknown[]): string {
  const text = JSON.stringify(bundles);
  return ["sdk", "observed", "inferred"]
    .map((kind) => `${text.split(`"x-kakao-evidence":"${kind}"`).length - 1} ${kind}`)
    .join(", ");
}

function renderTable(rows: readonly (readonly [string, string])[]): string {
  const first = Math.max(...rows.map(([label]) => label.length));
  const second = Math.max(...rows.map(([, value]) => value.length));
  const lines = [["", ""] as const, ["-".repeat(first), "-".repeat(second)] as const, ...rows].map(
    ([label, value]) => `| ${label.padEnd(first)} | ${value.padEnd(second)} |`,
  );
  return `${lines.join("\n")}\n`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

await runAsCommand(import.meta.url, figures);
