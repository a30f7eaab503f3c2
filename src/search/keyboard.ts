/** The letters of a Korean keyboard, by the key of a Latin one. */
const keys: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("rRseEfaqQtTdwWczxvgkoiOjpuPhynbml", (key, index) => [
    key,
    "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ"[index] ?? "",
  ]),
);

const first = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const vowels = [
  "ㅏ",
  "ㅐ",
  "ㅑ",
  "ㅒ",
  "ㅓ",
  "ㅔ",
  "ㅕ",
  "ㅖ",
  "ㅗ",
  "ㅗㅏ",
  "ㅗㅐ",
  "ㅗㅣ",
  "ㅛ",
  "ㅜ",
  "ㅜㅓ",
  "ㅜㅔ",
  "ㅜㅣ",
  "ㅠ",
  "ㅡ",
  "ㅡㅣ",
  "ㅣ",
];
const last = [
  "",
  "ㄱ",
  "ㄲ",
  "ㄱㅅ",
  "ㄴ",
  "ㄴㅈ",
  "ㄴㅎ",
  "ㄷ",
  "ㄹ",
  "ㄹㄱ",
  "ㄹㅁ",
  "ㄹㅂ",
  "ㄹㅅ",
  "ㄹㅌ",
  "ㄹㅍ",
  "ㄹㅎ",
  "ㅁ",
  "ㅂ",
  "ㅂㅅ",
  "ㅅ",
  "ㅆ",
  "ㅇ",
  "ㅈ",
  "ㅊ",
  "ㅋ",
  "ㅌ",
  "ㅍ",
  "ㅎ",
];

const vowel = "(?:ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ|[ㅏ-ㅣ])";
const syllable = new RegExp(`([ㄱ-ㅎ])(${vowel})((?:ㄱㅅ|ㄴ[ㅈㅎ]|ㄹ[ㄱㅁㅂㅅㅌㅍㅎ]|ㅂㅅ|[ㄱ-ㅎ])(?![ㅏ-ㅣ])|)`, "g");

/**
 * Returns what somebody meant who typed Korean on a Latin keyboard: fhrmdkdnt → 로그아웃; undefined where it is no Korean.
 */
export function hangulOf(word: string): string | undefined {
  if (!/^[a-z]{4,}$/i.test(word)) return undefined;
  const letters = Array.from(word, (key) => keys[key] ?? keys[key.toLowerCase()] ?? "").join("");
  const text = letters.replace(syllable, (_, initial: string, middle: string, final: string) =>
    String.fromCharCode(0xac00 + first.indexOf(initial) * 588 + vowels.indexOf(middle) * 28 + last.indexOf(final)),
  );
  return /^[\uAC00-\uD7A3]+$/.test(text) ? text : undefined;
}
