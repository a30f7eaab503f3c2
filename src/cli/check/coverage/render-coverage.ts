import type { Coverage, Figure, Figures } from "./coverage.js";
import { type Aspect, aspects } from "../../../contract/documented.js";
import type { CoverageForm } from "../options.js";

const columns = ["operations", ...aspects] as const;

/** The headings of the columns. */
const headings: Readonly<Record<keyof Figures, string>> = {
  operations: "operations",
  parameters: "parameters",
  request: "in requests",
  response: "in responses",
  statuses: "statuses",
};

/** Renders the coverage as a table; the full form also lists what was never seen. */
export function renderCoverage(coverage: Coverage, form: CoverageForm): string {
  const rows = [...Object.entries(coverage.apis), ["all", coverage.total] as const];
  const width = Math.max("coverage".length, ...rows.map(([name]) => name.length));
  const row = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(15))].join(" ").trimEnd();
  const table = [
    row(
      "coverage",
      columns.map((column) => headings[column]),
    ),
    ...rows.map(([name, figures]) =>
      row(
        name,
        columns.map((column) => renderFigure(figures[column])),
      ),
    ),
  ];
  return `${[...table, ...(form === "full" ? ["", ...renderMissing(coverage)] : [])].join("\n")}\n`;
}

function renderFigure({ exercised, documented, percent }: Figure): string {
  return documented === 0 ? "-" : `${exercised}/${documented} ${String(percent).padStart(3)}%`;
}

function renderMissing({ operations }: Coverage): string[] {
  const all = Object.entries(operations);
  const unused = all.filter(([, { exchanges }]) => exchanges === 0).map(([name]) => name);
  const partly = all.filter(([, { exchanges }]) => exchanges > 0);
  return [
    ...(unused.length > 0 ? ["never called", ...unused.map((name) => `  ${name}`)] : []),
    ...partly.flatMap(([name, { missing }]) => {
      const lines = aspects
        .filter((aspect) => missing[aspect].length > 0)
        .map((aspect) => renderAspect(aspect, missing));
      return lines.length > 0 ? [`${name}: never seen`, ...lines] : [];
    }),
  ];
}

function renderAspect(aspect: Aspect, missing: Readonly<Record<Aspect, readonly string[]>>): string {
  return `  ${headings[aspect].padEnd(11)}  ${missing[aspect].join(", ")}`;
}
