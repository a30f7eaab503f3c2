import { createHash } from "node:crypto";
import { isIPv4 } from "node:net";
import { telling } from "./readings.js";
import type { PersonalKind } from "./shapes.js";

/** Returns the fake of a value: always the same one, of the same form, and no other value has it. */
export type Fake = (value: string, kind: PersonalKind) => string;

/** Draws a number from 0 up to but not including the limit. */
type Draw = (limit: number) => number;

/**
 * So many draws are made for a fake that nobody else has; a short form, such as a birthday, may have no more to give.
 */
const maxAttempts = 50;

/**
 * Creates fakes. They follow from a key, which must be new for each run and kept by nobody: without it, a phone number
 * could be found by trying them all.
 *
 * @param key What the fakes follow from
 * @param isReal Whether a fake would be, or hold, a value that is to be replaced
 */
export function createFake(key: string, isReal: (candidate: string) => boolean): Fake {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (value, kind) => {
    // All but birthdays are of a form that shows in the value, so that one value has one fake wherever it stands.
    const id = `${kind === "birthday" ? kind : ""} ${value}`;
    const known = given.get(id);
    if (known !== undefined) return known;
    // A long text holds a short word of somebody by chance, which tells nothing.
    const attempts = value.length > 200 ? 2 : maxAttempts;
    let fake = "";
    for (let attempt = 0; attempt < 2 * attempts; attempt += 1) {
      fake = shapeAs(value, kind, createDraw(`${key} ${attempt} ${id}`));
      // Where a form has no more to give, two values may share a fake; but none stays as it is.
      if (fake.toLowerCase() === value.toLowerCase()) continue;
      if (attempt >= attempts || (!taken.has(fake.toLowerCase()) && !isReal(fake))) break;
    }
    given.set(id, fake);
    taken.add(fake.toLowerCase());
    return fake;
  };
}

function createDraw(seed: string): Draw {
  const secret = createHash("sha256").update(seed).digest("hex");
  let [block, count] = [Buffer.alloc(0), 0];
  return (limit) => {
    if (count % 8 === 0) block = createHash("sha256").update(`${secret} ${count}`).digest();
    return block.readUInt32BE((count++ % 8) * 4) % limit;
  };
}

function shapeAs(value: string, kind: PersonalKind, draw: Draw): string {
  if (kind === "birthday") return birthday(value, draw);
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return `${shape("abcdefghij", draw)}@example.com`;
  const [, scheme, path = ""] = /^(https?:\/\/)[^\s/?#]+(\S*)$/i.exec(value) ?? [];
  if (scheme)
    return `${scheme}example.com/${shape("a".repeat(16), draw)}${/\.[a-z]{1,5}(?=$|[?#])/i.exec(path)?.[0] ?? ""}`;
  if (isIPv4(value)) return `10.${draw(256)}.${draw(256)}.${1 + draw(254)}`;
  // A coordinate stays one: degrees of a latitude are valid for a longitude too.
  const [, sign, decimals] = /^(-?)\d+\.\d*(\d)$/.exec(value) ?? [];
  if (decimals) return `${sign}${1 + draw(80)}.${shape(value.replace(/.*\.|\d$/g, ""), draw)}${1 + draw(9)}`;
  // Not above the real one by its first digit, so that it fits the same integer type.
  const [, minus, first, others = ""] = /^(-?)([1-9])(\d*)$/.exec(value) ?? [];
  if (first) return `${minus}${1 + draw(others ? Math.max(1, Number(first) - 1) : 9)}${shape(others, draw)}`;
  // The prefixes of country and network stay.
  if (kind === "phone") return value.replace(/(?:\d\D*){8}$/, (last) => shape(last, draw));
  const fake = shape(value, draw);
  // The last letter before the padding of base64 holds bits that must be zero.
  const isBase64 = value.length % 4 === 0 && /^[A-Za-z\d+/]+={1,2}$/.test(value);
  return isBase64 ? Buffer.from(fake, "base64").toString("base64") : fake;
}

// No day beyond the 28th, so that every month has it.
function birthday(value: string, draw: Draw): string {
  const year = String(1950 + draw(50));
  const [month, day] = [1 + draw(12), 1 + draw(28)].map((number) => String(number).padStart(2, "0"));
  if (/^(0\d|1[0-2])([0-2]\d|3[01])$/.test(value)) return `${month}${day}`;
  if (/^\d{4}$/.test(value)) return year;
  const [, dated, separator = ""] = /^(\d{4})(?:([-./])\d{1,2}\2\d{1,2}|\d{4})$/.exec(value) ?? [];
  return dated === undefined ? shape(value, draw) : [dated === "0000" ? dated : year, month, day].join(separator);
}

// Syllables of Korean names, so that a fake name reads like one.
const syllables = Array.from(
  "가강건경고광규기나남다도동라려로리마명문미민박배범병보비빈산상서석선성세소송수숙순승시신아안연영예용우원유윤은의인일재정종주준지진찬창철태하한해현형호홍화환훈희",
);
const symbols = Array.from("★☆●○■□▲△");

/** What is kept in free text: the markup that Kakao writes into search results. */
const markup = /(<\/?b>|&(?:amp|lt|gt|quot);)/;

/** Writes another letter for each letter and another digit for each digit; spaces and punctuation stay. */
function shape(value: string, draw: Draw): string {
  const isHex = /^[\da-f_.:-]*\d[\da-f_.:-]*$/i.test(value);
  const another = (char: string): string => {
    const letter = String.fromCharCode(97 + draw(isHex ? 6 : 26));
    if (/\d/.test(char)) return String(draw(10));
    if (/[A-Z]/.test(char)) return letter.toUpperCase();
    if (/[\p{Script=Hangul}\p{Script=Han}]/u.test(char)) return syllables[draw(syllables.length)] ?? char;
    return /[\p{L}\p{N}]/u.test(char) ? letter : (symbols[draw(symbols.length)] ?? char);
  };
  const parts = value.split(markup).map((part, index) => (index % 2 === 1 ? part : part.replace(telling, another)));
  return parts.join("");
}
