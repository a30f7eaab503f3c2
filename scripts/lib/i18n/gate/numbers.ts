import { lacking, partsOf } from "./parts.js";

// oxfmt-ignore
const words: Readonly<Record<string, readonly string[]>> = {
  zero: ["0"], one: ["1"], two: ["2"], three: ["3"], four: ["4"], five: ["5"], six: ["6"], seven: ["7"], eight: ["8"], nine: ["9"],
  ten: ["10"], eleven: ["11"], twelve: ["12"], fifteen: ["15"], twenty: ["20"], hundred: ["100"],
  once: ["1"], twice: ["2"], first: ["1"], second: ["2", "1"], third: ["3"], fourth: ["4"], fifth: ["5"], sixth: ["6"], 
  dozen: ["12"], thousand: ["1000"], half: ["2", "30"], both: ["2"],
  pair: ["2"], single: ["1"], a: ["1"], an: ["1"], each: ["1"], every: ["1"], per: ["1"], other: ["1"], daily: ["1"],
  noon: ["12"], midnight: ["0", "24"], January: ["1"], February: ["2"], March: ["3"], April: ["4"], May: ["5"], June: ["6"],
  July: ["7"], August: ["8"], September: ["9"], October: ["10"], November: ["11"], December: ["12"],
};

const number = /\d+(?:[.,]\d+)*/g;

/** Returns the numbers that a translation lacks, and those that it invents. */
export function numberProblems(english: string, korean: string): string[] {
  const wanted = numbersOf(english);
  const found = numbersOf(korean);
  const prose = partsOf(english).prose;
  const allowed = [...wanted, ...[...prose.matchAll(/[A-Za-z]+/g)].flatMap(([word]) => meaningOf(word))];
  const large = [...korean.matchAll(/(\d+(?:,\d+)?)(만|억)/g)].flatMap(([, digits = "", unit]) => {
    const value = Number(digits.replace(",", "")) * (unit === "만" ? 1e4 : 1e8);
    return [{ digits: digits.replace(",", ""), value: String(value) }];
  });
  const said = [...found, ...large.map(({ value }) => value)];
  const spoken = large.filter(({ value }) => allowed.includes(value)).map(({ digits }) => digits);
  return [
    ...lacking(wanted, said).map((one) => `lacks the number ${one}`),
    ...lacking(found, [...allowed, ...spoken]).map((one) => `has a number ${one} that the English lacks`),
  ];
}

function meaningOf(word: string): readonly string[] {
  return words[word] ?? words[word.toLowerCase()] ?? [];
}

function numbersOf(text: string): string[] {
  return [...partsOf(text).prose.matchAll(number)].map(([one]) => one.replaceAll(",", "").replace(/^0+(?=\d)/, ""));
}
