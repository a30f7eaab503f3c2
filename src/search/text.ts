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

/** Returns the same without spaces: whether Korean words are written together is a matter of taste. */
export function squeeze(text: string): string {
  return normalize(text).replace(/[\s_-]/g, "");
}

/** Splits a text and its names into words: `Kakao.Auth.logout` → kakao, auth, logout. */
export function wordsOf(text: string): string[] {
  const apart = text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    // coord2Address
    .replace(/([a-z])2(?=\s|$)/g, "$1 to");
  return normalize(apart)
    .split(/[\s_./*-]+/)
    .filter(Boolean);
}

/** Returns a word without what makes it a plural. */
export function singular(word: string): string {
  if (!/^[a-z]{4,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=sh|ch|ss|x)es$|s$/, "");
}

const hangul = /[\uAC00-\uD7A3]/;

/** Returns whether a text has Korean letters. */
export function isKorean(text: string): boolean {
  return hangul.test(text);
}

const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** Returns whether somebody typed initials only, such as ㅁㅅㅈ. */
export function isInitials(text: string): boolean {
  return /^[ㄱ-ㅎ\s]{2,}$/.test(text.trim());
}

/** Returns the initials of a Korean text: 메시지 → ㅁㅅㅈ. Other letters stay. */
export function initialsOf(text: string): string {
  return Array.from(squeeze(text))
    .map((letter) => (isKorean(letter) ? initials[Math.floor((letter.charCodeAt(0) - 0xac00) / 588)] : letter))
    .join("");
}

/** Particles that stand behind a noun. */
const particles =
  "에게서 에서만 에서 에게 한테 으로 까지 부터 처럼 보다 마다 이나 라는 이란 이랑 들을 들이 들의 인지 인데 인가요 입니다 이에요 들 을 를 이 가 은 는 의 에 로 와 과 도 만 나 란 별 용 시 중".split(
    " ",
  );

/** What makes a verb of a noun, with any ending: 탈퇴했다가, 초대하기, 만료시키는, 연결된. */
const verb = /(?<=..)(?:하|되|시키|시켜|했|됐|할|될|한|된|함|됨|합니|됩니|해|돼|받|안[되돼됨])[가-힣]{0,7}$/;

/** Returns a Korean word as it is, and without what may be a particle or the ending of a verb. */
export function stemsOf(word: string): string[] {
  if (!isKorean(word)) return [word];
  const particle = particles.find((one) => word.endsWith(one) && word.length - one.length >= 2);
  const noun = particle === undefined ? word : word.slice(0, -particle.length);
  return [...new Set([word, noun, word.replace(verb, "")])];
}
