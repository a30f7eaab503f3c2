import { createHmac } from "node:crypto";
import { isIPv4 } from "node:net";

/** The kinds of `x-kakao-personal`. */
export const personalKinds = ["address", "birthday", "email", "id", "name", "phone", "text", "token", "url"] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** Gives the fake of a value: always the same one, of the same form, and no other value has it. */
export type Fake = (value: string, kind: PersonalKind) => string;

/** Draws a number from 0 up to but not including the limit. */
type Draw = (limit: number) => number;

/** So many draws are made for a fake that nobody else has; a short form, such as a birthday, may have no more to give. */
const attempts = 50;

/**
 * Creates fakes. They follow from a key, which must be new for each run and kept by nobody: without it, a phone number
 * could be found by trying them all.
 *
 * @param key What the fakes follow from
 * @param real Values that no fake may equal or hold: those that are to be replaced
 */
export function createFake(key: string, real: Iterable<string>): Fake {
  const avoided = [...real].map((value) => value.toLowerCase());
  const avoidedWhole = new Set(avoided);
  const avoidedInside = avoided.filter((value) => value.length >= 6);
  const given = new Map<string, string>();
  const taken = new Set<string>();
  const isFree = (candidate: string): boolean => {
    const text = candidate.toLowerCase();
    return !taken.has(text) && !avoidedWhole.has(text) && !avoidedInside.some((value) => text.includes(value));
  };
  return (value, kind) => {
    // All but birthdays are of a form that shows in the value, so that one value has one fake wherever it stands.
    const id = `${kind === "birthday" ? kind : ""} ${value}`;
    let fake = given.get(id);
    for (let attempt = 0; fake === undefined; attempt += 1) {
      const candidate = shapeAs(
        value,
        kind,
        createDraw(`${key} ${attempt} ${kind === "phone" ? nationalNumber(value) : id}`),
      );
      // Where a form has no more to give, two values may share a fake; but none stays as it is.
      const isOther = candidate.toLowerCase() !== value.toLowerCase();
      if (isOther && (isFree(candidate) || attempt >= attempts)) fake = candidate;
      else if (attempt >= 2 * attempts) fake = candidate;
    }
    given.set(id, fake);
    taken.add(fake.toLowerCase());
    return fake;
  };
}

function createDraw(seed: string): Draw {
  let block = Buffer.alloc(0);
  let count = 0;
  return (limit) => {
    if (block.length < 4)
      block = createHmac("sha256", seed)
        .update(String((count += 1)))
        .digest();
    const number = block.readUInt32BE();
    block = block.subarray(4);
    return number % limit;
  };
}

function shapeAs(value: string, kind: PersonalKind, draw: Draw): string {
  if (kind === "birthday") return birthday(value, draw);
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return `${letters(10, draw)}@example.com`;
  if (/^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value)) return address(value, draw);
  if (isIPv4(value)) return `10.${draw(256)}.${draw(256)}.${1 + draw(254)}`;
  if (/^-?\d+\.\d+$/.test(value)) return fraction(value, draw);
  if (/^-?[1-9]\d*$/.test(value)) return integer(value, draw);
  if (/^\+?[\d\s().-]+$/.test(value) && kind === "phone") return phone(value, draw);
  return shape(value, draw);
}

/** No day beyond the 28th, so that every month has it. */
function birthday(value: string, draw: Draw): string {
  const year = () => String(1950 + draw(50));
  const month = () => String(1 + draw(12)).padStart(2, "0");
  const day = () => String(1 + draw(28)).padStart(2, "0");
  if (/^(0\d|1[0-2])([0-2]\d|3[01])$/.test(value)) return month() + day();
  if (/^\d{4}$/.test(value)) return year();
  if (/^\d{8}$/.test(value)) return year() + month() + day();
  const [, dated, separator = ""] = /^(\d{4})([-./])\d{1,2}\2\d{1,2}$/.exec(value) ?? [];
  if (dated === undefined) return shape(value, draw);
  return [dated === "0000" ? dated : year(), month(), day()].join(separator);
}

function address(value: string, draw: Draw): string {
  const scheme = /^https/i.test(value) ? "https" : "http";
  const [, extension = ""] = /\/[^/?#]*(\.[a-z]{1,5})(?=$|[?#])/i.exec(value.replace(/^https?:\/\/[^/]*/i, "")) ?? [];
  return `${scheme}://example.com/${letters(16, draw)}${extension}`;
}

/** A coordinate stays one: degrees of a latitude are valid for a longitude too. */
function fraction(value: string, draw: Draw): string {
  const [, sign = "", decimals = ""] = /^(-?)\d+\.(\d+)$/.exec(value) ?? [];
  return `${sign}${1 + draw(80)}.${digits(decimals.length - 1, draw)}${1 + draw(9)}`;
}

/** As long as the real one and not above it by length, so that it fits the same integer type. */
function integer(value: string, draw: Draw): string {
  const [, sign = "", first = "", others = ""] = /^(-?)(\d)(\d*)$/.exec(value) ?? [];
  if (others === "") return `${sign}${1 + draw(9)}`;
  return `${sign}${1 + draw(Math.max(1, Number(first) - 1))}${digits(others.length, draw)}`;
}

/** The digits that all notations of a phone number share: those of `+82 10-1234-5678` and `01012345678`. */
export function nationalNumber(value: string): string {
  return value
    .replace(/\D/g, "")
    .replace(/^(?:00)?82(?=\d{8})/, "")
    .replace(/^0/, "");
}

/** The prefixes of country and network stay; the last eight digits change. */
function phone(value: string, draw: Draw): string {
  let kept = value.replace(/\D/g, "").length - 8;
  return value.replace(/\d/g, (digit) => (kept-- > 0 ? digit : String(draw(10))));
}

// Syllables of Korean names, so that a fake name reads like one.
const syllables = Array.from(
  "가강건경고광규기나남다도동라려로리마명문미민박배범병보비빈산상서석선성세소송수숙순승시신아안연영예용우원유윤은의인일재정종주준지진찬창철태하한해현형호홍화환훈희",
);
const symbols = Array.from("★☆●○■□▲△");

/** What is kept in free text: the markup that Kakao writes into search results. */
const markup = /(<\/?b>|&(?:#\d{1,2}|amp|lt|gt|quot);)/;

/** Puts another letter for each letter and another digit for each digit; spaces and punctuation stay. */
function shape(value: string, draw: Draw): string {
  const isHex = /^[\da-f_.:-]*\d[\da-f_.:-]*$/i.test(value);
  return value
    .split(markup)
    .map((part, index) => (index % 2 === 1 ? part : Array.from(part, (char) => another(char, isHex, draw)).join("")))
    .join("");
}

function another(char: string, isHex: boolean, draw: Draw): string {
  const letter = () => String.fromCharCode(97 + draw(isHex ? 6 : 26));
  if (/\d/.test(char)) return String(draw(10));
  if (/[a-z]/.test(char)) return letter();
  if (/[A-Z]/.test(char)) return letter().toUpperCase();
  if (/[\p{Script=Hangul}\p{Script=Han}]/u.test(char)) return syllables[draw(syllables.length)] ?? char;
  if (/[\p{L}\p{N}]/u.test(char)) return letter();
  if (/[^\0-\x7f\p{P}\p{Z}\p{M}\p{C}]/u.test(char)) return symbols[draw(symbols.length)] ?? char;
  return char;
}

function letters(count: number, draw: Draw): string {
  return Array.from({ length: count }, () => String.fromCharCode(97 + draw(26))).join("");
}

function digits(count: number, draw: Draw): string {
  return Array.from({ length: count }, () => String(draw(10))).join("");
}
