import { isKorean } from "./text.js";

/** Returns whether two words differ by one letter: one more, one less, another one, or two exchanged. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short.length < 4) return false;
  let index = 0;
  while (index < short.length && short[index] === long[index]) index += 1;
  const rest = short.slice(index);
  if (rest === long.slice(index + 1)) return true;
  if (short.length !== long.length) return false;
  const isExchanged = short[index] === long[index + 1] && short[index + 1] === long[index];
  return rest.slice(1) === long.slice(index + 1) || (isExchanged && rest.slice(2) === long.slice(index + 2));
}

/** Returns the letters of a word, those of a Korean syllable apart: 정보 → ㅈㅓㅇㅂㅗ. */
function lettersOf(word: string): string {
  return isKorean(word) ? word.normalize("NFD") : word;
}

/** A word of a vocabulary, with its letters. */
interface Known {
  readonly word: string;
  readonly letters: string;
}

/** Words that are spelt right, by the number of their letters. */
export type Vocabulary = ReadonlyMap<number, readonly Known[]>;

/** Prepares words to correct others by. */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  const byLength = new Map<number, Known[]>();
  for (const word of new Set(words)) {
    const letters = lettersOf(word);
    const shortest = isKorean(word) ? 4 : 5;
    if (letters.length < shortest) continue;
    const same = byLength.get(letters.length);
    if (same) same.push({ word, letters });
    else byLength.set(letters.length, [{ word, letters }]);
  }
  return byLength;
}

/** Returns the words of a vocabulary that differ from one by a letter. */
export function correct(word: string, vocabulary: Vocabulary): string[] {
  const letters = lettersOf(word);
  if (letters.length < (isKorean(word) ? 4 : 5)) return [];
  return [-1, 0, 1]
    .flatMap((more) => vocabulary.get(letters.length + more) ?? [])
    .filter((known) => isKorean(known.word) === isKorean(word) && isNear(known.letters, letters))
    .map((known) => known.word);
}
