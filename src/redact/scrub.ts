import type { Fake } from "./fake.js";
import { fold, readingsOf, telling } from "./readings.js";
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
  /** The same text with a sign in the place of each value that was found. */
  readonly rest: string;
}

/** What to look for in a text. */
interface Needle {
  readonly text: string;
  /** Known value that it stands for. */
  readonly value: string;
  /** Short values are found as whole words only, or they would be found inside others. */
  readonly isWord?: boolean;
  /** The whole value, of which the needle is the beginning or the end. */
  readonly whole?: string;
}

/** Where a needle was found. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly needle: Needle;
}

/** Creates the mark of a replacement, of characters that Unicode keeps for use inside of programs. */
function markOf(index: number): string {
  return `${String(index).replace(/\d/g, (digit) => String.fromCharCode(0xfdd0 + Number(digit)))}\ufdda`;
}

/**
 * Creates what replaces known values in free text: plain, percent-encoded, escaped, as entities and in base64. A text
 * in which a value shows only once an encoding is undone is written without that encoding.
 */
export function createScrub({ secrets, personal }: Known, fake: Fake): (source: string) => Scrubbed {
  const values = [...secrets.keys(), ...personal.keys()];
  const isToken = (value: string): boolean =>
    secrets.has(value) || /^(?:token|id)$/.test(personal.get(value) ?? "") || /^[\w.~+/=-]{16,}$/.test(value);
  const findWords = createSearch(
    values.flatMap((value) => [...wordNeedles(value), ...(isToken(value) ? cutNeedles(value) : [])]),
  );
  const findBase64 = createSearch(values.flatMap(base64Needles));
  const replacementOf = ({ start, end, needle: { value, whole, text } }: Hit): string => {
    const replacement = secrets.get(value) ?? fake(value, personal.get(value) ?? "text");
    if (whole?.length !== replacement.length) return replacement;
    return whole.startsWith(text) ? replacement.slice(0, end - start) : replacement.slice(start - end);
  };
  return (source) => {
    const replacements = new Map<string, string>();
    const mark = (text: string): string => {
      const found = [
        ...findWords(fold(text)).map((hit) => ({ ...hit, text: replacementOf(hit) })),
        ...findBase64(text).map((hit) => replaceBase64(text, hit, fake)),
      ];
      let [marked, done] = ["", 0];
      for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (one.end <= done) continue;
        const sign = markOf(replacements.size);
        replacements.set(sign, one.text);
        marked += text.slice(done, one.start) + sign;
        done = one.end;
      }
      return marked + text.slice(done);
    };
    const markAll = (text: string): string => {
      for (const reading of readingsOf(text)) {
        const marked = mark(reading);
        if (marked !== reading) return markAll(marked);
      }
      return text;
    };
    const rest = markAll(source.replace(/[\ufdd0-\ufdda]/g, "\ufffd"));
    const fill = (write: (sign: string) => string) => rest.replace(/[\ufdd0-\ufdd9]+\ufdda/g, write);
    return { text: fill((sign) => replacements.get(sign) ?? ""), rest: fill(() => "■") };
  };
}

/** Creates a search by the first characters of needles, so that it does not matter how many there are. */
function createSearch(needles: readonly Needle[]): (text: string) => Hit[] {
  const byStart = new Map<string, Needle[]>();
  for (const needle of [...needles].sort((a, b) => b.text.length - a.text.length)) {
    const start = needle.text.slice(0, 2);
    const others = byStart.get(start);
    if (others) others.push(needle);
    else byStart.set(start, [needle]);
  }
  return (text) => {
    const hits: Hit[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const isHere = ({ text: part, isWord }: Needle) =>
        text.startsWith(part, start) && !(isWord && isInWord(text, start, start + part.length));
      const needle = byStart.get(text.slice(start, start + 2))?.find(isHere);
      if (!needle) continue;
      const hit = extend(text, { start, end: start + needle.text.length, needle });
      hits.push(hit);
      start = hit.end - 1;
    }
    return hits;
  };
}

// Korean particles follow a name directly, so only Latin letters and digits make a longer word.
function isInWord(text: string, start: number, end: number): boolean {
  return /[a-z\d]/.test(text.charAt(start - 1)) || /^(?:[a-z\d]|:\/\/)/.test(text.slice(end, end + 3));
}

/** Goes on as far as the text is the same as the value of which a part was found. */
function extend(text: string, { start, end, needle }: Hit): Hit {
  const { whole = "", text: part } = needle;
  if (whole.startsWith(part)) while (end - start < whole.length && text[end] === whole[end - start]) end += 1;
  else while (end - start < whole.length && text[start - 1] === whole.at(start - end - 1)) start -= 1;
  return { start, end, needle };
}

function wordNeedles(value: string): Needle[] {
  const texts = new Set(readingsOf(value).map(fold));
  return [...texts].flatMap((text) => {
    const isAscii = /^[\0-\x7f]*$/.test(text);
    if (text.length < (isAscii ? 3 : 2) || !text.match(telling)) return [];
    return [{ text, value, isWord: isAscii && text.length < 6 }];
  });
}

/** Returns the first and the last characters of a token, as messages show them; so many suffice to say whose it is. */
function cutNeedles(value: string): Needle[] {
  const whole = fold(value);
  if (whole.length < 10) return [];
  const parts = [whole.slice(0, 8), whole.slice(-8)];
  // Words such as `rest-api` are of everybody.
  return parts.filter((part) => !/^[a-z]+[-_.][a-z]+$/.test(part)).map((text) => ({ text, value, whole }));
}

/** Returns what base64 makes of a value, wherever it begins, without the characters that hold bits of a neighbour. */
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

// What else stands in the same base64 text cannot be kept, so all of it goes; a slash may be one of a path.
function replaceBase64(text: string, { start, end }: Hit, fake: Fake) {
  while (start > 0 && /[\w+-]/.test(text.charAt(start - 1))) start -= 1;
  while (/[\w+-]/.test(text.charAt(end))) end += 1;
  return { start, end, text: fake(text.slice(start, end), "token") };
}
