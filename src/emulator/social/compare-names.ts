import type { Language } from "../../language.js";

type Script = "hangul" | "digit" | "latin" | "japanese" | "emoji" | "symbol";

/** The order of names in Kakao Talk by the language of the caller, as Kakao documents it. */
const orders: Readonly<Record<Language, readonly Script[]>> = {
  ko: ["hangul", "symbol", "digit", "latin", "japanese", "emoji"],
  en: ["symbol", "digit", "latin", "japanese", "hangul", "emoji"],
};

const scripts: readonly (readonly [Script, RegExp])[] = [
  ["digit", /^\p{Nd}/u],
  ["hangul", /^\p{Script=Hangul}/u],
  ["latin", /^\p{Script=Latin}/u],
  ["japanese", /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ["emoji", /^\p{Extended_Pictographic}/u],
];

const collator = new Intl.Collator("ko");

/**
 * Compares two names: letter by letter, first by script, then by alphabet (choice friend-names).
 *
 * @param one A name
 * @param other Another name
 * @param language Whose order of scripts it is
 */
export function compareNames(one: string, other: string, language: Language): number {
  const [letters, others] = [lettersOf(one), lettersOf(other)];
  for (const [index, letter] of letters.entries()) {
    const second = others[index];
    if (second === undefined) return 1;
    const difference = rankOf(letter, language) - rankOf(second, language) || collator.compare(letter, second);
    if (difference !== 0) return difference;
  }
  return letters.length - others.length;
}

function lettersOf(name: string): readonly string[] {
  return Array.from(name.normalize("NFC"));
}

function rankOf(letter: string, language: Language): number {
  const script = scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? "symbol";
  return orders[language].indexOf(script);
}
