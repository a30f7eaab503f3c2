import {
  base64Pattern,
  mayHoldEntities,
  spellChar,
  spellCharOrEntity,
  type SpellChar,
  textPattern,
  writeAs,
} from "./encodings.js";
import type { Fake, PersonalKind } from "./fakes.js";
import { dateRules, groupedRule, phoneRule, type Rule } from "./notations.js";

/** What must not appear in a recording. */
export interface Known {
  /** Keys and tokens, by value, with the placeholders that stand for them. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Personal values with their kinds. */
  readonly personal: ReadonlyMap<string, PersonalKind>;
}

/** A text in which nothing that is known appears, in whatever encoding. */
export type Scrub = (text: string) => string;

/** Creates what cleans free text of all known values. */
export function createScrub({ secrets, personal }: Known, fake: Fake): Scrub {
  const values = [...[...secrets].map(([value]) => value), ...personal.keys()].filter(isDistinct).sort(longestFirst);
  const standIn = (value: string) => secrets.get(value) ?? fake(value, personal.get(value) ?? "text");
  const inBase64 = createBase64Scrub(values, fake);
  const createText = (spellOne: SpellChar): Scrub =>
    createReplace("giu", [
      ...dateRules(personal, fake),
      ...values.flatMap((value) => textRule(value, standIn(value), spellOne)),
      ...values.flatMap((value) => (personal.get(value) === "phone" ? phoneRule(value, standIn(value)) : [])),
      ...values.flatMap((value) => groupedRule(value, standIn(value))),
    ]);
  const asText = createText(spellChar);
  let asMarkup: Scrub | undefined;
  return (text) => {
    const clean = inBase64(text);
    return mayHoldEntities(clean) ? (asMarkup ??= createText(spellCharOrEntity))(clean) : asText(clean);
  };
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

function textRule(value: string, replacement: string, spellOne: SpellChar): Rule[] {
  const pattern = textPattern(value, spellOne);
  return pattern === undefined ? [] : [{ pattern, replace: (found) => writeAs(found, value, replacement) }];
}

/** What else stands in the same base64 text cannot be kept, so all of it goes. */
function createBase64Scrub(values: readonly string[], fake: Fake): Scrub {
  const patterns = values.flatMap((value) => base64Pattern(value) ?? []);
  const probed = patterns.map((pattern) => ({ pattern, probe: new RegExp(pattern.probe) }));
  return (text) => {
    const needed = probed.filter(({ probe }) => probe.test(text)).map(({ pattern }) => pattern.source);
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
