/** Writes a text as the search compares it: small letters, one form of each character, no punctuation, words apart. */
export function normalize(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_.*/-]+/gu, " ")
    .replace(/(?<![\p{L}\p{N}])[-./*]+|[-./*]+(?![\p{L}\p{N}])/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The same without spaces: whether Korean words are written together is a matter of taste. */
export function squeeze(text: string): string {
  return normalize(text).replace(/[\s_-]/g, "");
}

const hangul = /[\uAC00-\uD7A3]/;

/** Whether a text has Korean letters. */
export function isKorean(text: string): boolean {
  return hangul.test(text);
}

const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** Whether somebody typed initials only, such as ㅁㅅㅈ. */
export function isInitials(text: string): boolean {
  return /^[ㄱ-ㅎ\s]{2,}$/.test(text.trim());
}

/** The initials of a Korean text: 메시지 → ㅁㅅㅈ. Other letters stay. */
export function initialsOf(text: string): string {
  return Array.from(squeeze(text))
    .map((letter) => (isKorean(letter) ? initials[Math.floor((letter.charCodeAt(0) - 0xac00) / 588)] : letter))
    .join("");
}

/** Particles and endings that stand behind a word, the longest first. */
const endings = [
  "하려고 하는데",
  "하려면",
  "하려고",
  "하는데",
  "했는데",
  "했을때",
  "하기",
  "하는",
  "하면",
  "하고",
  "해서",
  "했더니",
  "되지",
  "되는",
  "됩니다",
  "합니다",
  "습니다",
  "입니다",
  "인가요",
  "나요",
  "에게서",
  "에서",
  "에게",
  "한테",
  "으로",
  "까지",
  "부터",
  "처럼",
  "보다",
  "이나",
  "라는",
  "이란",
  "들을",
  "들이",
  "들",
  "을",
  "를",
  "이",
  "가",
  "은",
  "는",
  "의",
  "에",
  "로",
  "와",
  "과",
  "도",
  "만",
  "나",
  "란",
].sort((one, other) => other.length - one.length);

/** Returns a Korean word as it is, and without what may be a particle. */
export function stemsOf(word: string): string[] {
  if (!isKorean(word)) return [word];
  const stems = [word];
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 2) {
      stems.push(word.slice(0, -ending.length));
      break;
    }
  }
  return stems;
}

/** Whether two words differ by one letter: one more, one less, another one, or two exchanged. */
export function isNear(one: string, other: string): boolean {
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
