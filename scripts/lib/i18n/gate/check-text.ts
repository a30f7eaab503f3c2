import type { Text } from "../text.js";
import { numberProblems } from "./numbers.js";
import { nameProblems } from "./names.js";
import { particleProblems } from "./particles.js";
import { koreanUrl, lacking, partsOf } from "./parts.js";
import { sentenceProblems } from "./sentences.js";
import { latinProblems, menuProblems, spellingProblems, termProblems } from "./words.js";

type Checked = Pick<Text, "key" | "english" | "isQuote" | "isRegister">;

/** Returns what is wrong with the Korean of a text. */
export function checkText({ key, english, isQuote = false, isRegister = false }: Checked, korean: string): string[] {
  // A name is Kakao's own, not a translation.
  if (/^op\/\w+\/externalDocs$/.test(key)) return spellingProblems(korean);
  const [, operation] = /^op\/(\w+)\/summary$/.exec(key) ?? [];
  if (operation !== undefined) return [...nameProblems(operation, korean), ...spellingProblems(korean)];
  return [
    ...partProblems(english, korean, isRegister),
    ...particleProblems(korean),
    ...spellingProblems(korean),
    // What a source says is quoted: its words, however long, are not ours.
    ...(isQuote ? [] : [...termProblems(english, korean), ...numberProblems(english, korean)]),
    ...(isQuote ? [] : [...sentenceProblems(korean), ...menuProblems(english, korean)]),
    ...(isRegister ? [] : latinProblems(korean)),
  ];
}

/** Compares what reads the same in both languages. */
function partProblems(english: string, korean: string, isRegister: boolean): string[] {
  const [from, to] = [partsOf(english), partsOf(korean)];
  // The register names the pages that were read.
  const urls = isRegister ? from.urls : from.urls.map(koreanUrl);
  return [
    ...lacking(from.codes, to.codes).map((code) => `lacks \`${code}\``),
    ...lacking(to.codes, from.codes).map((code) => `has \`${code}\`, which the English lacks`),
    ...lacking(urls, to.urls).map((url) => `lacks ${url}`),
    ...lacking(to.urls, urls).map((url) => `has ${url}, which the English lacks`),
    ...lacking(from.placeholders, to.placeholders).map((name) => `lacks ${name}`),
    ...lacking(to.placeholders, from.placeholders).map((name) => `has ${name}, which the English lacks`),
    // An empty value and null are not the same.
    ...(/\bnull\b/i.test(english) && !/null/i.test(korean) ? ["lacks null"] : []),
    ...(/[가-힣]/.test(korean) || korean === english || isRegister ? [] : ["is not Korean"]),
  ];
}
