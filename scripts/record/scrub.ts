import { base64Pattern, type Pattern, textPattern, writeAs } from "./encodings.js";
import { type Fake, nationalNumber, type PersonalKind } from "./fakes.js";

/** What must not appear in a recording. */
export interface Known {
  /** Keys and tokens, by value, with the placeholders that stand for them. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Personal values with their kinds. */
  readonly personal: ReadonlyMap<string, PersonalKind>;
}

/** A text in which nothing that is known appears, in whatever encoding. */
export type Scrub = (text: string) => string;

interface Rule {
  readonly pattern: Pattern;
  readonly replace: (found: string) => string;
}

/** Creates what cleans free text of all known values. */
export function createScrub({ secrets, personal }: Known, fake: Fake): Scrub {
  const values = [...[...secrets].map(([value]) => value), ...personal.keys()].filter(isDistinct).sort(longestFirst);
  const standIn = (value: string) => secrets.get(value) ?? fake(value, personal.get(value) ?? "text");
  const inBase64 = createBase64Scrub(values, fake);
  const asText = createReplace("giu", [
    ...values.flatMap((value) => textRule(value, standIn(value))),
    ...values.flatMap((value) => (personal.get(value) === "phone" ? phoneRule(value, standIn(value)) : [])),
  ]);
  return (text) => asText(inBase64(text));
}

function isDistinct(value: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(value) === index;
}

/** A value may be part of another one, and the longer one must be found first. */
function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** All rules in one pass, so that no rule meets what another one has put in; but only those that a text needs. */
function createReplace(flags: string, rules: readonly Rule[]): Scrub {
  const probed = rules.map((rule) => ({ ...rule, probe: new RegExp(rule.pattern.probe, flags.replace("g", "")) }));
  return (text) => {
    const needed = probed.filter(({ probe }) => probe.test(text));
    if (needed.length === 0) return text;
    const patterns = new RegExp(needed.map(({ pattern }) => `(${pattern.source})`).join("|"), flags);
    return text.replace(patterns, (found, ...groups) => {
      const index = groups.findIndex((group) => group !== undefined);
      return needed[index]?.replace(found) ?? "";
    });
  };
}

function textRule(value: string, replacement: string): Rule[] {
  const pattern = textPattern(value);
  return pattern === undefined ? [] : [{ pattern, replace: (found) => writeAs(found, value, replacement) }];
}

/** What else stands in the same base64 text cannot be kept, so all of it goes. */
function createBase64Scrub(values: readonly string[], fake: Fake): Scrub {
  const patterns = values.flatMap((value) => base64Pattern(value) ?? []);
  const probed = patterns.map(({ source, probe }) => ({ source, probe: new RegExp(probe) }));
  return (text) => {
    const needed = probed.filter(({ probe }) => probe.test(text)).map(({ source }) => source);
    if (needed.length === 0) return text;
    let clean = "";
    let done = 0;
    for (const { 0: core, index } of text.matchAll(new RegExp(needed.join("|"), "g"))) {
      if (index < done) continue;
      const [start, end] = widen(text, index, index + core.length, done);
      clean += text.slice(done, start) + fake(text.slice(start, end), "token");
      done = end;
    }
    return clean + text.slice(done);
  };
}

/** The base64 text round a part of it; a slash may as well be one of a path, so it ends there. */
function widen(text: string, from: number, to: number, least: number): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start > least && /[\w+-]/.test(text.charAt(start - 1))) start -= 1;
  while (/[\w+-]/.test(text.charAt(end))) end += 1;
  return [start, end];
}

const separator = String.raw`(?:[\s().+-]|%(?:25){0,4}(?:20|2d|2b|28|29)){0,4}`;

/** A phone number in another notation: `+82 10-1234-5678` is `01012345678` too. */
function phoneRule(value: string, replacement: string): Rule[] {
  const national = nationalNumber(value);
  if (national.length < 8) return [];
  const digits = replacement.replace(/\D/g, "");
  const replace = (found: string): string => {
    // From the end, since only the beginnings differ.
    let next = digits.length - (found.replace(/%(?:25){0,4}[\da-f]{2}/gi, "").match(/\d/g) ?? []).length;
    return found.replace(/%(?:25){0,4}[\da-f]{2}|\d/gi, (part) => (part.length > 1 ? part : (digits[next++] ?? part)));
  };
  const source = Array.from(national).join(separator);
  return [{ pattern: { source, probe: source }, replace }];
}

// Each begins where no such character stands before, or a long row of letters would be searched from every one of them.
const email = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.[a-z]{2,24}/gi;
const mobile = /(?:\+82[\s-]?1\d|\b01\d)[\s-]?\d{3,4}[\s-]?\d{4}\b/g;
const jwt = /(?<![\w-])eyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g;
const key = /(?<=\b(?:Bearer|KakaoAK)\s+)[\w.~+/-]{8,}=*/gi;
const uuid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;

/** What in a free text is personal by its form alone. */
export function detect(text: string): [value: string, kind: PersonalKind][] {
  const find = (pattern: RegExp, kind: PersonalKind) =>
    Array.from(text.matchAll(pattern), ([value]): [string, PersonalKind] => [value, kind]);
  return [
    ...find(email, "email"),
    ...find(mobile, "phone"),
    ...find(jwt, "token"),
    ...find(key, "token"),
    ...find(uuid, "id"),
  ];
}
