import { slugOf } from "../../../scripts/docs-site/text/markdown.js";
import type { Result } from "./run-target.js";
import { type Check, checks, checksOf, type Language, type Target, titleOf } from "./target.js";
import { languageName, words } from "./words.js";

/** Renders the results as a table in Markdown, and below it each reason with the generators that it is true of. */
export function renderTable(
  targets: readonly Target[],
  results: Readonly<Record<string, Result>>,
  language: Language,
): string {
  const { checks: titles, language: languageTitle, generator } = words[language];
  const head = [languageTitle, generator, ...checks.map((check) => titles[check])];
  const rows = targets.map((target) => {
    const cells = checks.map((check) => cellOf(target, results[target.id] ?? {}, check, language));
    return [languageName(target.language, language), linkTo(target, language), ...cells];
  });
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [...lines, "", ...renderReasons(targets, language)].join("\n");
}

/** Returns the heading above the commands of a target. */
export function headingOf(target: Target, language: Language): string {
  return `${languageName(target.language, language)}: ${titleOf(target, language)}`;
}

/** Returns a link to the commands of a target. */
export function linkTo(target: Target, language: Language): string {
  return `[${titleOf(target, language)}](#${slugOf(headingOf(target, language))})`;
}

function renderReasons(targets: readonly Target[], language: Language): string[] {
  const { checks: titles, upstream, noIssue } = words[language];
  const reasons = new Map<string, string[]>();
  for (const target of targets) {
    for (const { checks: failing, why, issue } of target.fails ?? []) {
      const link = issue === undefined ? noIssue : `[${upstream}](${issue})`;
      const reason = `${failing.map((check) => titles[check]).join(", ")}: ${why[language]} (${link})`;
      reasons.set(reason, [...(reasons.get(reason) ?? []), `  - ${titleOf(target, language)}`]);
    }
  }
  return [...reasons].flatMap(([reason, names]) => [`- ${reason}`, ...names]);
}

function cellOf(target: Target, result: Result, check: Check, language: Language): string {
  if (!checksOf(target).includes(check)) return "–";
  return result[check] === null ? words[language].yes : words[language].no;
}

/** Replaces what stands between two marks of a text: `<!-- name -->` and `<!-- /name -->`. */
export function replaceBetween(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${start} or ${end} is missing`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
