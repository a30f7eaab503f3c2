import { type Fake, nationalNumber } from "./fake.js";
import { fold, type Reading, readingsOf, sourceIndex, squeeze, telling, writeLike } from "./readings.js";
import { createIndex, type Hit, type Needle } from "./search.js";
import type { PersonalKind } from "./shapes.js";

/** What must not be written. */
export interface Known {
  /** Keys and tokens, by value, with the placeholders that stand for them. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Personal values with their kinds. */
  readonly personal: ReadonlyMap<string, PersonalKind>;
}

/** A text in which no known value is left. */
export interface Scrubbed {
  readonly text: string;
  /** The source with a mark for each value that was found. */
  readonly rest: string;
  readonly count: number;
}

/** A part of the source, and what takes its place. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Creates what replaces known values in free text: plain, percent-encoded, escaped, as entities and in base64. */
export function createScrub({ secrets, personal }: Known, fake: Fake): (source: string) => Scrubbed {
  const values = [...secrets.keys(), ...personal.keys()];
  const isToken = (value: string): boolean =>
    secrets.has(value) || /^(?:token|id)$/.test(personal.get(value) ?? "") || /^[\w.~+/=-]{16,}$/.test(value);
  const words = createIndex(
    values.flatMap((value) => [...wordNeedles(value), ...(isToken(value) ? cutNeedles(value) : [])]),
  );
  const runs = createIndex(values.flatMap((value) => runNeedles(value, personal.get(value))));
  const base64 = createIndex(values.flatMap(base64Needles));
  const replacementOf = (value: string) => secrets.get(value) ?? fake(value, personal.get(value) ?? "text");
  return (source) => {
    const found = readingsOf(source).flatMap((reading): Found[] => {
      const folded = fold(reading);
      const squeezed = squeeze({ text: folded.text });
      const hits = [...words.find(folded.text), ...runs.find(squeezed.text).map((hit) => unsqueeze(squeezed, hit))];
      return [
        ...hits.map((hit) => place(source, folded, hit, fakePart(folded.text, hit, replacementOf))),
        ...base64.find(reading.text).map((hit) => replaceBase64(source, reading, hit, fake)),
      ];
    });
    return replaceAll(source, found);
  };
}

function replaceAll(source: string, found: readonly Found[]): Scrubbed {
  let [text, rest, done, count] = ["", "", 0, 0];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < done) continue;
    text += source.slice(done, one.start) + one.text;
    rest += `${source.slice(done, one.start)}■`;
    done = one.end;
    count += 1;
  }
  return { text: text + source.slice(done), rest: rest + source.slice(done), count };
}

function wordNeedles(value: string): Needle[] {
  const texts = new Set(readingsOf(value).map((reading) => fold(reading).text));
  return [...texts].flatMap((text) => {
    const isAscii = /^[\0-\x7f]*$/.test(text);
    if (text.length < (isAscii ? 3 : 2) || !text.match(telling)) return [];
    return [{ text, value, isWord: isAscii && text.length < 6 }];
  });
}

/** The first and the last characters of a token, as messages show them; so many are enough to tell whose it is. */
function cutNeedles(value: string): Needle[] {
  const whole = fold({ text: value }).text;
  if (whole.length < 10) return [];
  const parts = [whole.slice(0, 8), whole.slice(-8)];
  // Words such as `rest-api` are of everybody.
  return parts.filter((part) => !/^[a-z]+[-_.][a-z]+$/.test(part)).map((text) => ({ text, value, whole }));
}

/** Numbers and Korean names, which may have separators inside. */
function runNeedles(value: string, kind: PersonalKind | undefined): Needle[] {
  const form = kind === "phone" ? nationalNumber : (text: string) => text.replace(/[\s().,_'’/-]/g, "");
  const text = form(fold({ text: value }).text);
  return /^(?:\d{6,}|\p{Script=Hangul}{2,5})$/u.test(text) ? [{ text, value, form }] : [];
}

/** What base64 makes of a value, wherever it begins there, but for the characters that hold bits of a neighbour. */
function base64Needles(value: string): Needle[] {
  const spellings = [...new Set([value, JSON.stringify(value).slice(1, -1)])].map((text) => Buffer.from(text));
  return spellings
    .flatMap((bytes) =>
      [0, 1, 2].flatMap((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        const core = text.slice([0, 2, 3][offset], Math.floor(((offset + bytes.length) * 8) / 6));
        return [core, core.replaceAll("+", "-").replaceAll("/", "_")].map((needle) => ({ text: needle, value }));
      }),
    )
    .filter(({ text }) => text.length >= 4);
}

/** Finds a run again in the text in which it has its separators. */
function unsqueeze(squeezed: Reading, { start, end, needle }: Hit): Hit {
  return { start: sourceIndex(squeezed, start), end: sourceIndex(squeezed, end - 1) + 1, needle };
}

/** Returns the fake of what was found: a part for a part, and with separators for one that has them. */
function fakePart(text: string, { start, end, needle }: Hit, replacementOf: (value: string) => string): string {
  const { value, form = (one: string) => one, whole } = needle;
  const part = text.slice(start, end);
  const replacement = form(replacementOf(value));
  const count = (one: string) => one.match(telling)?.length ?? 0;
  if (whole !== undefined && count(whole) === count(replacement))
    return whole.startsWith(part) ? replacement.slice(0, part.length) : replacement.slice(-part.length);
  if (needle.form === undefined || count(part) !== count(replacement)) return replacement;
  let next = 0;
  return part.replace(telling, () => replacement.charAt(next++));
}

/** What else stands in the same base64 text cannot be kept, so all of it goes; a slash may be one of a path. */
function replaceBase64(source: string, reading: Reading, { start, end, needle }: Hit, fake: Fake): Found {
  const { text } = reading;
  while (start > 0 && /[\w+-]/.test(text.charAt(start - 1))) start -= 1;
  while (/[\w+-]/.test(text.charAt(end))) end += 1;
  return place(source, reading, { start, end, needle }, fake(text.slice(start, end), "token"));
}

function place(source: string, reading: Reading, { start, end }: Hit, text: string): Found {
  const written = writeLike(source, reading, [start, end], text);
  return { start: sourceIndex(reading, start), end: sourceIndex(reading, end), text: written };
}
