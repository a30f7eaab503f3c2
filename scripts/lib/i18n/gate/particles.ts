import { wordLists } from "./word-lists.js";

/** What follows a consonant, what follows a vowel. */
const pairs: readonly (readonly [string, string])[] = [
  ["은", "는"],
  ["이", "가"],
  ["을", "를"],
  ["과", "와"],
  ["으로", "로"],
  ["이나", "나"],
  ["이라", "라"],
  ["이며", "며"],
  ["이고", "고"],
  ["이란", "란"],
];

const particles = pairs.flat().sort((a, b) => b.length - a.length);

/** Code, a word in Latin letters, a number or a closing bracket, and the particle that follows. */
const place = new RegExp(
  `(\`[^\`]+\`|\\{\\w+\\}|[A-Za-z0-9][A-Za-z0-9.,_-]*|[\\])])(${particles.join("|")})(?:(?<=로)[는도만])?(?![가-힣])`,
  "g",
);

/** Returns the particles that do not fit the word before them as it is read aloud. */
export function particleProblems(korean: string): string[] {
  return [...korean.matchAll(place)].flatMap(({ 1: before = "", 2: particle = "", index }) => {
    if (before.endsWith(" `")) return [`${before}${particle}: what ends with a space is no word; put a noun after it`];
    if (before.startsWith("{")) return [`${before}${particle}: its reading is not known; put a noun after it`];
    const words = /[\])]/.test(before) ? wordsOfBracket(korean.slice(0, index + 1)) : [before.replaceAll("`", "")];
    const ends = words.map(endOf);
    const shown = `${words.join(" or ")}${particle}`;
    if (ends.every((end) => end === undefined)) return [`${shown}: put a noun after it, or add it to readings.yaml`];
    const fitting = ends.flatMap((end) => (end ? [fit(particle, end)] : []));
    return fitting.includes(particle) ? [] : [`${shown}: write ${fitting.join(" or ")}`];
  });
}

/** Returns the last word in brackets, and the word before them: either may rule the particle. */
function wordsOfBracket(text: string): string[] {
  const [, before = "", inside = ""] = /(\S*?)[[(]([^[(]*)[\])]+$/.exec(text) ?? [];
  return [inside, before].map((word) => word.replaceAll("`", "")).filter((word) => /[\dA-Za-z가-힣]/.test(word));
}

function fit(particle: string, end: End): string {
  const [first = "", second = ""] = pairs.find((forms) => forms.includes(particle)) ?? [];
  // What "이다" becomes may keep its 이 behind a vowel.
  if (/^이[며고라란]/.test(particle)) return particle;
  return end === "vowel" || (end === "ㄹ" && second === "로") ? second : first;
}

type End = "vowel" | "consonant" | "ㄹ";

const digits: readonly End[] = [
  "consonant",
  "ㄹ",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "ㄹ",
  "ㄹ",
  "vowel",
];

/** Returns how a word ends when it is read aloud; undefined if that cannot be told. */
function endOf(word: string): End | undefined {
  const last = /[가-힣]+$|\d+$|[A-Za-z]+$/.exec(word.replace(/[^가-힣A-Za-z0-9]+$/, ""))?.[0] ?? "";
  const reading = wordLists().readings[last] ?? wordLists().readings[lastPart(last)];
  if (reading !== undefined) return endOfHangul(reading);
  if (/^[가-힣]/.test(last)) return endOfHangul(last);
  if (/^\d/.test(last)) return endOfNumber(last);
  if (/^[A-Z]{1,4}s?$/.test(last)) return /[LR]$/.test(last) ? "ㄹ" : /[MN]$/.test(last) ? "consonant" : "vowel";
  return endOfEnglish(lastPart(last));
}

/** Returns the last part of a word: `shippingAddress` → `address`. */
function lastPart(word: string): string {
  return (/[A-Z]?[a-z]+$/.exec(word)?.[0] ?? word).toLowerCase();
}

function endOfHangul(word: string): End {
  const code = (word.charCodeAt(word.length - 1) - 0xac00) % 28;
  return code === 0 ? "vowel" : code === 8 ? "ㄹ" : "consonant";
}

function endOfNumber(number: string): End | undefined {
  const last = digits[Number(number.at(-1))];
  // 10 십, 100 백, 1000 천, 10000 만: all with a consonant, as 0 영.
  return number.endsWith("0") ? "consonant" : last;
}

/** Returns how an English word ends; undefined where `t`, `k`, `p` and the like may be read either way. */
function endOfEnglish(word: string): End | undefined {
  if (/le?$/.test(word)) return "ㄹ";
  if (/(?:[mn]|ng|[aeiou][mn]e)$/.test(word)) return "consonant";
  return /(?:[aiouy]|[aeiou]e|[sxzfvrhwd]|[^aeiouyc]k|[^aeiouy][tpbg]|[^aeioup]e)$/.test(word) ? "vowel" : undefined;
}
