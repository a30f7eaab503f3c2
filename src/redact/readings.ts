/** A text as it reads once an encoding is undone, with the place of each of its characters in the source. */
export interface Reading {
  readonly text: string;
  /** Where each character begins in the source, and at the end the length of the source; undefined: at its own index. */
  readonly at?: readonly number[] | undefined;
}

/** Returns where in the source a character of a reading begins. */
export function sourceIndex({ at }: Reading, index: number): number {
  return at ? (at[index] ?? 0) : index;
}

/** More readings than these are of texts that somebody made to be slow. */
const maxReadings = 24;

/** Returns a text as it stands, and with each encoding of URLs, HTML and JSON undone, in any order and several times. */
export function readingsOf(source: string): Reading[] {
  const readings: Reading[] = [{ text: source }];
  const seen = new Set([source]);
  for (const reading of readings) {
    for (const decode of [unpercent, unescapeJson, unescapeMarkup]) {
      const next = decode(reading);
      if (seen.has(next.text) || readings.length >= maxReadings) continue;
      seen.add(next.text);
      readings.push(next);
    }
  }
  return readings;
}

/** Replaces what matches, and keeps account of where each character comes from. */
function replaceIn(reading: Reading, pattern: RegExp, read: (found: RegExpMatchArray) => string | undefined): Reading {
  const pieces: string[] = [];
  const at: number[] = [];
  let done = 0;
  const copy = (end: number) => {
    pieces.push(reading.text.slice(done, end));
    for (let index = done; index < end; index += 1) at.push(sourceIndex(reading, index));
  };
  for (const found of reading.text.matchAll(pattern)) {
    const text = read(found);
    if (text === undefined) continue;
    copy(found.index);
    done = found.index + found[0].length;
    pieces.push(text);
    // All but the first of several characters stand for nothing of the source.
    for (let index = 0; index < text.length; index += 1)
      at.push(sourceIndex(reading, index === 0 ? found.index : done));
  }
  if (pieces.length === 0) return reading;
  copy(reading.text.length);
  at.push(sourceIndex(reading, reading.text.length));
  return { text: pieces.join(""), at };
}

/** The bytes of one character of UTF-8. */
const percentCodes =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

/** Undoes one level of percent-encoding. */
export function unpercent(reading: Reading): Reading {
  return replaceIn(reading, percentCodes, ([codes]) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return undefined;
    }
  });
}

const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function unescapeJson(reading: Reading): Reading {
  return replaceIn(reading, /\\(?:u([\da-fA-F]{4})|(["\\/bfnrt]))/g, ([, unit, char = ""]) =>
    unit ? String.fromCharCode(parseInt(unit, 16)) : (controls[char] ?? char),
  );
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", commat: "@", period: ".", plus: "+", colon: ":" },
  ...{ sol: "/", lowbar: "_", hyphen: "-", dash: "-", comma: ",", num: "#", lpar: "(", rpar: ")", equals: "=" },
};

function unescapeMarkup(reading: Reading): Reading {
  return replaceIn(reading, /&(?:#(\d{1,9});?|#x([\da-f]{1,8});?|([a-z]{2,6});)/gi, ([, decimal, hex, name = ""]) => {
    if (name !== "") return entities[name.toLowerCase()];
    const code = parseInt(decimal ?? hex ?? "", decimal ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  });
}

/** Undoes what differs between two ways to write the same letters: case, width, and composition (NFKC). */
export function fold(reading: Reading): Reading {
  const composed = replaceIn(reading, /[ᄀ-ᄒ][ᅡ-ᅵ][ᆨ-ᇂ]?|\P{M}\p{M}+|[^\0-\x7f]/gu, ([cluster]) =>
    cluster.normalize("NFKC").toLowerCase(),
  );
  // A plus is a space in forms.
  return {
    ...composed,
    text: composed.text.replace(/[A-Z]+|\+/g, (part) => (part === "+" ? " " : part.toLowerCase())),
  };
}

/** Leaves out what may stand between the digits of a number and the letters of a Korean name. */
export function squeeze(reading: Reading): Reading {
  const between = /(?<=\d)[\s().,_'’/-]{1,4}(?=\d)|(?<=\p{Script=Hangul})\s{1,2}(?=\p{Script=Hangul})/gu;
  return replaceIn(reading, between, () => "");
}

/** What is replaced, character by character; spaces and punctuation tell nothing. */
export const telling = /[\p{L}\p{N}]|[^\0-\x7f\p{P}\p{Z}\p{M}\p{C}]/gu;

/**
 * Writes a text in the place of a part of a reading, as the source is encoded there: letter by letter where it has the
 * same form, so that punctuation stays as it is; else as a whole.
 *
 * @param encode Encodes a whole text like a part of the source
 */
export function writeLike(
  source: string,
  reading: Reading,
  [from, to]: readonly [number, number],
  text: string,
  encode = encodeLike,
): string {
  const sourceOf = (start: number, end: number) => source.slice(sourceIndex(reading, start), sourceIndex(reading, end));
  const old = reading.text.slice(from, to);
  if (formOf(old) !== formOf(text)) return encode(sourceOf(from, to), text);
  const letters = text.match(telling) ?? [];
  let [written, next, index] = ["", 0, from];
  for (const char of old) {
    const part = sourceOf(index, (index += char.length));
    written += char.match(telling) ? encodeLike(part, letters[next++] ?? "") : part;
  }
  return written;
}

function formOf(text: string): string {
  return text.normalize("NFKC").replace(telling, "x").replaceAll("+", " ");
}

/** Percent-encodes a text as often as another one is. */
function encodeLike(part: string, text: string): string {
  const [, times] = /%((?:25)*)[\da-f]{2}/i.exec(part) ?? [];
  let written = text;
  for (let time = times === undefined ? 0 : times.length / 2 + 1; time > 0; time -= 1) written = encodeWhole(written);
  return written;
}

/** Percent-encodes a text, with U+FFFD for half of a surrogate pair. */
export function encodeWhole(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
