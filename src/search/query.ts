import { hangulOf } from "./keyboard.js";
import { type Lexicon, takeApart } from "./lexicon.js";
import { type Form, weights } from "./score.js";
import { correct } from "./spelling.js";
import { longestPhrase, synonymsOf } from "./synonyms.js";
import { isKorean, normalize, singular, squeeze, stemsOf, wordsOf } from "./text.js";
import { weightOf } from "./weak-words.js";

/** A part of a query. */
export interface Term {
  readonly forms: readonly Form[];
  /** How much it counts beside the others. */
  readonly weight: number;
  /** The scores of all entries. */
  readonly scores: readonly number[];
  /** The words of the query that it covers. */
  readonly covers: readonly number[];
}

/** A query, taken apart. */
export interface Query {
  /** Its words, each with its scores. */
  readonly words: readonly Term[];
  /** What two or more of the words say together. */
  readonly phrases: readonly Term[];
  /** The query as one word, and the same without particles. */
  readonly wholes: readonly string[];
  readonly text: string;
}

/** Returns how well each entry has a word in one of its forms. */
export type Score = (forms: readonly Form[]) => readonly number[];

/** Takes a query apart into words, names and phrases. */
export function readQuery(query: string, lexicon: Lexicon, score: Score): Query {
  const words: Word[] = [];
  const names: { text: string; covers: number[] }[] = [];
  for (const token of query.split(/\s+/)) {
    for (const name of normalize(token).split(" ").filter(Boolean)) {
      const parts = partsOf(name, sourceOf(token, name), lexicon, score);
      const covers = parts.map((_, index) => words.length + index);
      words.push(...parts);
      if (parts.length > 1 || parts[0]?.text !== name) names.push({ text: name, covers });
    }
  }
  const said = words.map(({ text }) => text);
  const read = words.map(({ text, weight }, index) => {
    const { forms, scores } = readWord(text, lexicon, score);
    return { forms, scores, covers: [index], weight: weight * weightOf(text) };
  });
  const phrases = [...phrasesOf(said), ...names].flatMap(({ text, covers }) => {
    const forms = formsOf(text);
    const scores = score(forms);
    return isFound(scores) ? [{ forms, scores, covers, weight: 0.7 }] : [];
  });
  const stems = said.map((word) => stemsOf(word).at(-1) ?? word);
  return {
    words: read,
    phrases,
    wholes: [...new Set([squeeze(query), squeeze(stems.join(" "))])].filter((whole) => whole.length > 1),
    text: ` ${normalize(query)} ${stems.join(" ")} `,
  };
}

interface Word {
  readonly text: string;
  readonly weight: number;
}

/** Returns a name as it was typed, with its capitals. */
function sourceOf(token: string, name: string): string {
  const start = token.toLowerCase().indexOf(name);
  return start < 0 ? name : token.slice(start, start + name.length);
}

/** Splits a name into its words: `Kakao.Auth.logout`, CI값, 카카오로그인로그아웃. */
function partsOf(name: string, source: string, lexicon: Lexicon, score: Score): Word[] {
  const parts = wordsOf(source.replace(/([a-z\d])(?=[가-힣])|([가-힣])(?=[a-z])/gi, "$& ")).flatMap((part) => {
    const isEnding = name !== part && isKorean(part) && stemsOf(`그것${part}`).length > 1;
    if (isEnding) return [];
    if (!isKorean(part) || isNamed(score(formsOf(part)))) return [part];
    const inside = takeApart(part, lexicon);
    return inside.length > 0 ? inside : [part];
  });
  if (parts.length <= 1) return parts.map((text) => ({ text, weight: 1 }));
  const weight = isKorean(name) ? 1 : 0.75;
  return parts.map((text) => ({ text, weight }));
}

/** Reads a word in every form; corrects it where it is found nowhere. */
function readWord(word: string, lexicon: Lexicon, score: Score): Pick<Term, "forms" | "scores"> {
  const forms = formsOf(word);
  const scores = score(forms);
  if (isNamed(scores)) return { forms, scores };
  const [, stem] = stemsOf(word);
  const hangul = hangulOf(word);
  const meant = hangul !== undefined && isNamed(score(formsOf(hangul))) ? [hangul] : correctAny([word, stem], lexicon);
  if (meant.length === 0) return { forms, scores };
  const corrected = [
    ...forms,
    ...meant.flatMap((one) => formsOf(one)).map((form) => ({ ...form, worth: form.worth * 0.75 })),
  ];
  return { forms: corrected, scores: score(corrected) };
}

function correctAny(words: readonly (string | undefined)[], { vocabulary }: Lexicon): string[] {
  for (const word of words) {
    const found = word === undefined ? [] : correct(word, vocabulary);
    if (found.length > 0) return found;
  }
  return [];
}

/** Returns whether a word stands in the name of anything. */
function isNamed(scores: readonly number[]): boolean {
  return scores.some((score) => score >= weights.inName * 0.6);
}

function isFound(scores: readonly number[]): boolean {
  return scores.some((score) => score > 0);
}

/** Finds phrases that are known as one, and two words that stand together: they say more than the two apart. */
function phrasesOf(words: readonly string[]): { text: string; covers: number[] }[] {
  const found: { text: string; covers: number[] }[] = [];
  for (let length = 2; length <= longestPhrase; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const own = words.slice(start, start + length);
      const stemmed = own.map((word, index) => (index < length - 1 ? word : (stemsOf(word).at(-1) ?? word)));
      const bare = own.map((word) => stemsOf(word).at(-1) ?? word);
      const known = [own, stemmed, bare].map((all) => all.join(" ")).find((text) => synonymsOf(text).length > 0);
      const text = known ?? (length === 2 ? bare.join(" ") : undefined);
      if (text !== undefined) found.push({ text, covers: own.map((_, index) => start + index) });
    }
  }
  return found;
}

function formsOf(word: string): Form[] {
  const stems = [...new Set(stemsOf(squeeze(word)).flatMap((stem) => [stem, singular(stem)]))];
  const same = stems.flatMap((stem) => synonymsOf(stem));
  const forms = [
    ...stems.map((text, index) => ({ text, worth: index === 0 ? 1 : 0.95 })),
    ...same.map((text) => ({ text, worth: 0.8 })),
  ];
  return forms.filter(({ text }, index) => forms.findIndex((form) => form.text === text) === index);
}
