import type { Result } from "./run-target.js";
import { type Check, checks, checksOf, type Target } from "./target.js";

const titles: Readonly<Record<Check, string>> = {
  generate: "generates",
  names: "names",
  compile: "compiles",
  query: "JSON in query",
  form: "JSON in form",
  list: "comma list",
  adminKey: "admin key",
  id: "19-digit ID",
};

/** Renders the results as a table in Markdown, and below it why a check fails. */
export function renderTable(targets: readonly Target[], results: Readonly<Record<string, Result>>): string {
  const head = ["language", "generator", ...checks.map((check) => titles[check])];
  const rows = targets.map((target) => {
    const cells = checks.map((check) => cellOf(target, results[target.id] ?? {}, check));
    return [target.language, target.title, ...cells];
  });
  const failures = targets.flatMap(({ title, fails = [] }) =>
    fails.map(({ checks: failing, why, issue }) => {
      const what = failing.map((check) => titles[check]).join(", ");
      return `- ${title}, ${what}: ${why}${issue === undefined ? "" : ` ([upstream](${issue}))`}`;
    }),
  );
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [...lines, "", ...failures].join("\n");
}

function cellOf(target: Target, result: Result, check: Check): string {
  if (!checksOf(target).includes(check)) return "–";
  return result[check] === null ? "yes" : "no";
}

/** Replaces what stands between two marks of a text: `<!-- name -->` and `<!-- /name -->`. */
export function replaceBetween(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${start} or ${end} is missing`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
