import type { SearchEntry } from "./entry.js";
import { createLexicon } from "./lexicon.js";
import { prepare, type Prepared } from "./prepare.js";
import { type Query, readQuery, type Score, type Term } from "./query.js";
import { scoreOf, weights } from "./score.js";
import { isInitials } from "./text.js";
import { errorWords } from "./weak-words.js";

/** Finds entries; prepared once for all queries. */
export interface SearchEngine {
  find(query: string, limit?: number): SearchEntry[];
}

/** How much a kind counts: calls before their fields. */
const priorities: Readonly<Record<SearchEntry["kind"], number>> = {
  operation: 1,
  webhook: 1,
  error: 0.85,
  guide: 0.85,
  consent: 0.85,
  template: 0.85,
  page: 0.8,
  field: 0.6,
};

/** Prepares a search over entries. */
export function createSearch(entries: readonly SearchEntry[]): SearchEngine {
  const prepared = entries.map(prepare);
  const lexicon = createLexicon(prepared);
  const codes = new Map(
    entries.filter(({ kind }) => kind === "error").map((entry) => [entry.title.toLowerCase(), entry]),
  );
  const everything = prepared.map((one) => one.everything).join("\n");
  const score = remember((forms) => {
    const used = forms.filter(({ text }) => everything.includes(text));
    return prepared.map((one) => scoreOf(one, used));
  });
  return {
    find(query, limit = 10) {
      if (isInitials(query)) return byInitials(prepared, query).slice(0, limit);
      const exact = [...codesIn(query, codes), ...byMessage(prepared, query)];
      const read = readQuery(query, lexicon, score);
      const others = rank(prepared, read, errorWords.test(query)).filter((entry) => !exact.includes(entry));
      return [...new Set([...exact, ...others])].slice(0, limit);
    },
  };
}

/** Keeps the scores of words: who types on asks for the same ones again. */
function remember(score: Score): Score {
  const known = new Map<string, readonly number[]>();
  return (forms) => {
    const key = forms.map(({ text, worth }) => `${text} ${worth}`).join("\n");
    const found = known.get(key) ?? score(forms);
    if (known.size > 200) known.clear();
    known.set(key, found);
    return found;
  };
}

/** Lists the codes that a query names, in its order. */
function codesIn(query: string, codes: ReadonlyMap<string, SearchEntry>): SearchEntry[] {
  const named = query.match(/(?<![\p{L}\p{N}-])-\d{1,5}(?![\p{N}-])|\bKOE\d+\b|\b[A-Za-z]+\b/giu) ?? [];
  // A word is a code only where it is written as one: `AccessDeniedError`, not `error`.
  const isCode = (name: string): boolean => /\d/.test(name) || /[a-z][A-Z]/.test(name);
  return [...new Set(named.filter(isCode).flatMap((name) => codes.get(name.toLowerCase()) ?? []))];
}

function byMessage(prepared: readonly Prepared[], query: string): SearchEntry[] {
  return prepared.filter(({ patterns }) => patterns.some((pattern) => pattern.test(query))).map(({ entry }) => entry);
}

/** Finds entries by initials, those whose name begins with them first. */
function byInitials(prepared: readonly Prepared[], query: string): SearchEntry[] {
  const wanted = query.replace(/\s/g, "");
  const found = prepared.filter(({ initials }) => initials.includes(wanted));
  return found.sort((one, other) => place(one, wanted) - place(other, wanted)).map(({ entry }) => entry);
}

function place({ initials, entry }: Prepared, wanted: string): number {
  const start = initials.indexOf(` ${wanted}`);
  return ((start < 0 ? 100 : 0) + initials.indexOf(wanted)) / priorities[entry.kind];
}

function rank(prepared: readonly Prepared[], query: Query, asksForError: boolean): SearchEntry[] {
  const words = query.words.map((term) => ({ ...term, rarity: rarityOf(term) }));
  const phrases = query.phrases.map((term) => ({ ...term, rarity: rarityOf(term) }));
  const worthOf = ({ weight, rarity }: { readonly weight: number; readonly rarity: number }): number => weight * rarity;
  // What is found nowhere counts for nothing.
  const all = words.reduce((sum, term) => sum + worthOf(term), 0);
  const scored = prepared.map((one, index) => {
    const covered = new Set<number>();
    let sum = 0;
    for (const { scores, weight, rarity, covers } of [...words, ...phrases]) {
      const score = scores[index] ?? 0;
      if (score === 0) continue;
      sum += score * weight * (0.15 + rarity);
      for (const word of covers) covered.add(word);
    }
    const share = words.reduce((total, term, word) => total + (covered.has(word) ? worthOf(term) : 0), 0) / (all || 1);
    const score = sum * (0.4 + share * 0.6) + (sum > 0 ? wholeOf(one, query) : 0);
    return { entry: one.entry, score: score * priorityOf(one.entry, asksForError), index };
  });
  return spread(
    scored.filter(({ score }) => score > 1).sort((one, other) => other.score - one.score || one.index - other.index),
  );
}

// What has many names is looked for by many; what was withdrawn by few.
function priorityOf({ kind, names, isOld }: SearchEntry, asksForError: boolean): number {
  const priority = asksForError && kind === "error" ? 1.1 : priorities[kind];
  return priority * (1 + Math.min(names.length, 30) / 150) * (isOld ? 0.6 : 1);
}

/** Returns 1 for a word that one entry has, less the more of them have it, and 0 where none has. */
function rarityOf({ scores }: Term): number {
  const top = Math.max(...scores);
  if (top === 0) return 0;
  const least = Math.min(top, weights.inName * 0.6);
  const count = scores.filter((score) => score >= least).length;
  return Math.log((scores.length + 1) / count) / Math.log(scores.length + 1);
}

/** Returns what counts more where a query is a name, or holds one. */
function wholeOf({ title, names, phrases }: Prepared, { wholes, text }: Query): number {
  if (wholes.some((whole) => title === whole || names.includes(whole))) return 30;
  const held = phrases.find((phrase) =>
    phrase.isKorean ? wholes.some((whole) => whole.includes(phrase.squeezed)) : text.includes(` ${phrase.text} `),
  );
  return held === undefined ? 0 : 1 + 12 * Math.min(1, held.squeezed.length / (wholes.at(-1)?.length ?? 1));
}

/** What is kept of the score of a second entry of the same page, of the same title, and of a fourth of a product. */
const crowded = { page: 0.6, title: 0.7, product: 0.75 };

// A query may be about two things: what repeats what came before goes on only where it is nearly as good.
function spread(found: readonly { readonly entry: SearchEntry; readonly score: number }[]): SearchEntry[] {
  const counts = new Map<string, number>();
  const count = (group: string): number => {
    const next = (counts.get(group) ?? 0) + 1;
    counts.set(group, next);
    return next;
  };
  const first = found.slice(0, 14).map(({ entry, score }) => {
    const [page = ""] = entry.url.split("#");
    const isCall = entry.kind === "operation" || entry.kind === "field";
    const isSecond = entry.kind !== "template" && count(page) > 1;
    const isTwin = entry.kind === "operation" && count(`title ${entry.title}`) > 1;
    const isFourth = isCall && count(page.slice(0, page.lastIndexOf("/"))) > 3;
    const kept = (isSecond ? crowded.page : 1) * (isTwin ? crowded.title : 1) * (isFourth ? crowded.product : 1);
    return { entry, score: score * kept };
  });
  return [...first.sort((one, other) => other.score - one.score), ...found.slice(14)].map(({ entry }) => entry);
}
