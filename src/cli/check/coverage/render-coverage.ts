import type { Coverage, Figure, Figures } from "./coverage.js";
import { type Aspect, aspects } from "../../../contract/documented.js";
import type { CoverageForm } from "../options.js";
import type { Language } from "../../../language.js";

const columns = ["operations", ...aspects] as const;

interface CoverageWords {
  readonly title: string;
  readonly all: string;
  readonly headings: Readonly<Record<keyof Figures, string>>;
  readonly neverCalled: string;
  readonly neverSeen: string;
}

const words: Readonly<Record<Language, CoverageWords>> = {
  en: {
    title: "coverage",
    all: "all",
    headings: {
      operations: "operations",
      parameters: "parameters",
      request: "in requests",
      response: "in responses",
      statuses: "statuses",
    },
    neverCalled: "never called",
    neverSeen: "never seen",
  },
  ko: {
    title: "커버리지",
    all: "전체",
    headings: {
      operations: "API",
      parameters: "파라미터",
      request: "요청 필드",
      response: "응답 필드",
      statuses: "상태 코드",
    },
    neverCalled: "호출한 적 없음",
    neverSeen: "나온 적 없음",
  },
};

/** Renders the coverage as a table; the full form also lists what was never seen. */
export function renderCoverage(coverage: Coverage, form: CoverageForm, language: Language = "en"): string {
  const { title, all, headings } = words[language];
  const rows = [...Object.entries(coverage.apis), [all, coverage.total] as const];
  const width = Math.max(widthOf(title), ...rows.map(([name]) => widthOf(name)));
  const row = (name: string, cells: readonly string[]) =>
    [name + fill(name, width), ...cells.map((cell) => fill(cell, 15) + cell)].join(" ").trimEnd();
  const table = [
    row(
      title,
      columns.map((column) => headings[column]),
    ),
    ...rows.map(([name, figures]) =>
      row(
        name,
        columns.map((column) => renderFigure(figures[column])),
      ),
    ),
  ];
  return `${[...table, ...(form === "full" ? ["", ...renderMissing(coverage, words[language])] : [])].join("\n")}\n`;
}

// A Korean letter takes two columns of a terminal.
function widthOf(text: string): number {
  return text.length + (text.match(/[가-힣]/g) ?? []).length;
}

function fill(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text)));
}

function renderFigure({ exercised, documented, percent }: Figure): string {
  return documented === 0 ? "-" : `${exercised}/${documented} ${String(percent).padStart(3)}%`;
}

function renderMissing({ operations }: Coverage, said: CoverageWords): string[] {
  const all = Object.entries(operations);
  const unused = all.filter(([, { exchanges }]) => exchanges === 0).map(([name]) => name);
  const partly = all.filter(([, { exchanges }]) => exchanges > 0);
  return [
    ...(unused.length > 0 ? [said.neverCalled, ...unused.map((name) => `  ${name}`)] : []),
    ...partly.flatMap(([name, { missing }]) => {
      const lines = aspects
        .filter((aspect) => missing[aspect].length > 0)
        .map((aspect) => renderAspect(aspect, missing, said.headings));
      return lines.length > 0 ? [`${name}: ${said.neverSeen}`, ...lines] : [];
    }),
  ];
}

function renderAspect(
  aspect: Aspect,
  missing: Readonly<Record<Aspect, readonly string[]>>,
  headings: CoverageWords["headings"],
): string {
  return `  ${headings[aspect]}${fill(headings[aspect], 11)}  ${missing[aspect].join(", ")}`;
}
