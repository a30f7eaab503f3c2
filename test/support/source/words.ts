/** A word that the glossary replaces, where it stands. */
export interface Finding {
  readonly line: number;
  readonly found: string;
  readonly write: string;
}

/** What not to write, and what to write in its place. */
const replaced: readonly (readonly [RegExp, string])[] = [
  // Names in code too, such as `readAnswer`.
  [/answer(s|ed|ing)?/gi, "response, respond"],
  [/\brepetitions?\b/gi, "retry"],
  [/\b(there )?is none\b/gi, "missing, no such …"],
  [/\btell(s)? of\b/gi, "show, say, list"],
  [/\bmend(s|ed|ing)?\b/gi, "fix"],
  [/\bby hand\b/gi, "manually"],
  [/\b(greatest|least) number\b/gi, "maximum, minimum number"],
];

/**
 * Finds words that the glossary replaces.
 *
 * @param text Text or code. Quotations do not count: what stands in “ ” or in a Markdown block quote
 */
export function findReplacedWords(text: string): Finding[] {
  const own = text.replace(/“[^”]*”/g, blank).replace(/^>.*$/gm, blank);
  return replaced.flatMap(([pattern, write]) => matches(own, pattern, write)).sort((a, b) => a.line - b.line);
}

function matches(text: string, pattern: RegExp, write: string): Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length,
    found: match[0],
    write,
  }));
}

/** Keeps the line breaks, so that lines are still counted right. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
