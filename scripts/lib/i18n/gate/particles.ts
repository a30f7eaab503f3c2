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

/** Code, a word in Latin letters or a number, with brackets behind it, and the particle that follows. */
const place = new RegExp(
  `(\`[^\`]+\`|\\{\\w+\\}|[A-Za-z0-9][A-Za-z0-9.,_-]*|\\]|\\))(${particles.join("|")})(?=[\\s.,)]|은|는|도|만|$)`,
  "g",
);

/** Returns the particles that do not fit the word before them as it is read aloud. */
export function particleProblems(korean: string): string[] {
  return [...korean.matchAll(place)].flatMap(([whole, before = "", particle = ""], index) => {
    void index;
    const word = before === "]" || before === ")" ? insideOf(korean, korean.indexOf(whole)) : before;
    const pair = pairs.find((forms) => forms.includes(particle));
    if (!pair || word === undefined) return [];
    if (word.startsWith("{")) return [`${word}${particle}: nobody knows how it is read; put a noun behind it`];
    const end = endOf(word.replaceAll("`", ""));
    if (end === undefined) return [`${word}${particle}: put a noun behind the word, or add its reading to readings.yaml`];
    const takesFirst = end !== "vowel" && !(end === "ㄹ" && particle.endsWith("로"));
    const fitting = takesFirst ? pair[0] : pair[1];
    return fitting === particle ? [] : [`${word}${particle}: write ${fitting}`];
  });
}

/** The word before a closing bracket. */
function insideOf(text: string, at: number): string | undefined {
  return /([A-Za-z0-9]+|[가-힣]+)[)\]]*$/.exec(text.slice(0, at + 1))?.[1];
}

type End = "vowel" | "consonant" | "ㄹ";

const digits: readonly End[] = ["consonant", "ㄹ", "vowel", "consonant", "vowel", "vowel", "consonant", "ㄹ", "ㄹ", "vowel"];

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

/** `shippingAddress` → `address`. */
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

/** English words whose end is read in one way only. */
function endOfEnglish(word: string): End | undefined {
  if (/(?:ll?|[lb]le|[aeiou]le|tle|ple|dle|cle|gle|fle|kle|sle)$/.test(word)) return "ㄹ";
  if (/(?:[mn]|[aeiou]me|[aeiou]ne|ng)$/.test(word)) return "consonant";
  if (/(?:[aeiou]|[sxzfvyrdhw]|[^aeiou](?:t|k|p)|[csvdgzt]e|[aeiou]re|ue|ie|ee|oe)$/.test(word) && !/ck$/.test(word)) {
    return /[^aeiou]e$|[aiou]$|[sxzfvyrdhw]$|[^aeiou][tkp]$|[uieo]e$/.test(word) ? "vowel" : undefined;
  }
  return undefined;
}
