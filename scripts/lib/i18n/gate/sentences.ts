import { partsOf } from "./parts.js";

const maximum = 120;

/** Returns the sentences that are too long, and those that do not end as a polite sentence does (합니다체). */
export function sentenceProblems(korean: string): string[] {
  return sentencesOf(korean).flatMap((sentence) => {
    const start = `"${sentence.slice(0, 20)}…"`;
    return [
      ...(sentence.length > maximum ? [`${start} has ${sentence.length} characters: split it`] : []),
      ...(/(?:(?<!둘 )(?<!니)다|[요죠])[.!?]$/.test(sentence) ? [`${start} is not 합니다체`] : []),
    ];
  });
}

/** Splits a text into sentences. Code, addresses and lists of values are not what makes one hard to read. */
function sentencesOf(text: string): string[] {
  return partsOf(text)
    .prose.split(/\n|(?<=[가-힣)\]\u2060][.!?])\s+/)
    .map((line) => line.replace(/^\s*(?:-|\d+\.|\|)\s*/, "").trim())
    .filter(Boolean);
}
