import type { Prepared } from "./prepare.js";
import { createVocabulary, type Vocabulary } from "./spelling.js";
import { allSynonyms, synonymsOf } from "./synonyms.js";
import { isKorean } from "./text.js";

/** The words that entries and synonyms have. */
export interface Lexicon {
  /** Korean words of which longer ones are put together. */
  readonly korean: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

/** Collects the words by which a query is taken apart and corrected. */
export function createLexicon(prepared: readonly Prepared[]): Lexicon {
  const words = [...prepared.flatMap(({ words: own }) => [...own]), ...allSynonyms()];
  return {
    korean: new Set(words.filter((word) => isKorean(word) && word.length >= 2 && word.length <= 6)),
    vocabulary: createVocabulary(words),
  };
}

/** A way to take the beginning of a word apart. */
interface Way {
  readonly cost: number;
  readonly parts: readonly string[];
  /** Letters that belong to no known word. */
  readonly skipped: number;
}

const longest = 6;

/** Takes a Korean word apart into known ones: 카카오로그인로그아웃. Returns none where most of it is unknown. */
export function takeApart(word: string, lexicon: Lexicon): string[] {
  if (!isKorean(word) || word.length < 4) return [];
  const ways: Way[] = [{ cost: 0, parts: [], skipped: 0 }];
  for (let end = 1; end <= word.length; end += 1) ways.push(bestWay(word, end, ways, lexicon));
  const { parts, skipped } = ways.at(-1) ?? { parts: [], skipped: word.length };
  return skipped <= word.length / 2 && parts[0] !== word ? [...parts] : [];
}

/** Chooses the way to a position that has few words, and few letters that belong to none. */
function bestWay(word: string, end: number, ways: readonly Way[], { korean }: Lexicon): Way {
  return ways
    .map(({ cost, parts, skipped }, start): Way | undefined => {
      if (start === end - 1) return { cost: cost + 2, parts, skipped: skipped + 1 };
      const part = word.slice(start, end);
      if (part.length > longest || !korean.has(part)) return undefined;
      const price = synonymsOf(part).length > 0 ? 0.7 : 1;
      return { cost: cost + price, parts: [...parts, part], skipped };
    })
    .filter((way) => way !== undefined)
    .reduce((best, way) => (way.cost < best.cost ? way : best));
}
