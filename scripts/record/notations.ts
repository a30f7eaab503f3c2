import type { Pattern } from "./encodings.js";
import { type Fake, nationalNumber, type PersonalKind } from "./fakes.js";

// Some values are written in many ways: phone numbers, numbers and dates. The fakes are written in the way that is found.

/** What finds a value, and what to put in its place. */
export interface Rule {
  readonly pattern: Pattern;
  readonly replace: (found: string) => string;
}

const percentCode = "%(?:25){0,4}[\\da-f]{2}";
const separator = String.raw`(?:[\s().+-]|%(?:25){0,4}(?:20|2d|2b|28|29)){0,4}`;

/** A phone number in another notation: `+82 10-1234-5678` is `01012345678` too. */
export function phoneRule(value: string, replacement: string): Rule[] {
  const national = nationalNumber(value);
  if (national.length < 8) return [];
  const source = Array.from(national).join(separator);
  return [{ pattern: { source, probe: source }, replace: (found) => putDigits(found, replacement) }];
}

/** A number with a separator between each three digits: `1,234,567`. */
export function groupedRule(value: string, replacement: string): Rule[] {
  if (!/^\d{5,40}$/.test(value) || !/^\d+$/.test(replacement)) return [];
  const groups = value.split(/(?=(?:\d{3})+$)/);
  const between = String.raw`(?:[,._'’\s-]|%(?:25){0,4}(?:2c|20)|&#44;)`;
  const source = String.raw`(?<![\d,])${groups.join(between)}(?!\d)`;
  return [{ pattern: { source, probe: source }, replace: (found) => putDigits(found, replacement) }];
}

/** Puts digits in the place of others, from the end, since only the beginnings differ. */
function putDigits(found: string, replacement: string): string {
  const digits = replacement.replace(/\D/g, "");
  const parts = new RegExp(`${percentCode}|&#44;|\\d`, "gi");
  let next = digits.length - (found.match(parts) ?? []).filter((part) => part.length === 1).length;
  return found.replace(parts, (part) => (part.length > 1 ? part : (digits[next++] ?? part)));
}

interface Day {
  readonly month: number;
  readonly day: number;
}

interface Birth extends Day {
  readonly year: number;
}

/** More dates than these are not put together from years and days of many people. */
const mostDates = 400;

/**
 * Dates of birth in other notations: `0412` is `04/12` too and, with the year 1987, `1987-04-12`, `870412` and
 * `1987년 4월 12일`.
 */
export function dateRules(personal: ReadonlyMap<string, PersonalKind>, fake: Fake): Rule[] {
  const values = [...personal].flatMap(([value, kind]) => (kind === "birthday" ? [value] : []));
  const fakeOf = (value: string) => fake(value, "birthday");
  const days = values.flatMap((value) => pairOf(readDay, value, fakeOf));
  const years = values.flatMap((value) => pairOf(readYear, value, fakeOf));
  const births = values.flatMap((value) => pairOf(readBirth, value, fakeOf));
  const combined = years.flatMap(({ real: { year }, fake: other }) =>
    days.map(({ real, fake: day }) => ({ real: { ...real, year }, fake: { ...day, year: other.year } })),
  );
  return [
    ...[...combined.slice(0, mostDates), ...births].map(birthRule),
    ...[...days, ...births].map((both) => dayRule(both)),
  ];
}

interface Both<T> {
  readonly real: T;
  readonly fake: T;
}

function pairOf<T>(
  read: (value: string) => T | undefined,
  value: string,
  fakeOf: (value: string) => string,
): Both<T>[] {
  const real = read(value);
  const fake = real && read(fakeOf(value));
  return real && fake ? [{ real, fake }] : [];
}

function readDay(value: string): Day | undefined {
  const [, month, day] = /^(0[1-9]|1[0-2])([0-2]\d|3[01])$/.exec(value) ?? [];
  return month && day ? { month: Number(month), day: Number(day) } : undefined;
}

function readYear(value: string): { year: number } | undefined {
  return /^(?:19|20)\d\d$/.test(value) ? { year: Number(value) } : undefined;
}

function readBirth(value: string): Birth | undefined {
  const [, year, month, day] =
    /^(\d{4})([-./]?)(\d{1,2})\2(\d{1,2})$/.exec(value)?.filter((_, index) => index !== 2) ?? [];
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const between = String.raw`(?:\s?(?:[-./년월]|%(?:25){0,4}(?:2d|2e|2f))\s?|\s|%(?:25){0,4}20)`;
/** Before a date stands no longer number, unless the end of it belongs to an escape. */
const dateStart = String.raw`(?:(?<![a-z\d])(?<!\d[.,-])|(?<=%[\da-f]{2})|(?<=(?:\\|5c)[bfnrt]))`;
const noDigit = String.raw`(?!\d|[.,-]\d)`;

function birthRule({ real, fake }: Both<Birth>): Rule {
  const { year, month, day } = real;
  const short = pad(year % 100);
  const spaced = `(?:${year}|${short})${between}0?${month}${between}0?${day}`;
  const compact = `(?:${year}|${short})${pad(month)}${pad(day)}`;
  const foreign = `(?:0?${month}${between}0?${day}|0?${day}${between}0?${month})${between}${year}`;
  const source = `${dateStart}(?:${spaced}|${compact}|${foreign})${noDigit}`;
  return { pattern: { source, probe: source }, replace: (found) => writeDate(found, real, fake) };
}

function dayRule({ real, fake }: Both<Day>): Rule {
  const { month, day } = real;
  const name = `${months[month - 1]}[a-z]{0,6}\\.?`;
  const numbers = `0?${month}(?:\\s?[-./월]\\s?|%(?:25){0,4}(?:2d|2e|2f))0?${day}`;
  const words = `${name}\\s?0?${day}(?:st|nd|rd|th)?|0?${day}(?:st|nd|rd|th)?\\s?(?:of\\s)?${name}`;
  const source = `${dateStart}(?:${numbers}|${words})${noDigit}`;
  return {
    pattern: { source, probe: source },
    replace: (found) => writeDate(found, { year: -1, ...real }, { year: -1, ...fake }),
  };
}

/** Writes a date in the notation of another one, of which it is known which numbers it is made of. */
function writeDate(found: string, real: Birth, fake: Birth): string {
  const runs = (found.replace(new RegExp(percentCode, "gi"), " ").match(/\d+/g) ?? []).map(Number);
  const order = orderOf(runs, real);
  let next = 0;
  return found.replace(new RegExp(`${percentCode}|\\d+|${months.join("[a-z]*|")}[a-z]*`, "gi"), (part) => {
    if (part.startsWith("%")) return part;
    if (/^[a-z]/i.test(part)) return months[fake.month - 1] ?? part;
    if (part.length >= 6) return String(fake.year).slice(part.length === 6 ? 2 : 0) + pad(fake.month) + pad(fake.day);
    const member = order[next++] ?? "day";
    if (member === "year") return String(fake.year).slice(-part.length);
    return part.length === 2 ? pad(fake[member]) : String(fake[member]);
  });
}

function orderOf([first = 0, ...others]: readonly number[], { month }: Birth): readonly (keyof Birth)[] {
  if (others.length === 0) return ["day"];
  const isYearFirst = others.length === 2 && (others[1] ?? 0) < 100;
  if (isYearFirst) return ["year", "month", "day"];
  return first === month ? ["month", "day", "year"] : ["day", "month", "year"];
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
