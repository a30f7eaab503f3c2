import { ucs2length } from "../check/ajv-runtime.js";
import type { SchemaError } from "../operation-contract.js";
import { showExpected, showFound, showKind } from "../check/describe-value.js";
import { closest, isSameWord } from "../match/closest.js";
import { patternInWords } from "./patterns.js";
import { explainTime } from "./times.js";

/** What a schema expects, what was found, and what to do. */
export interface KeywordTexts {
  readonly expected: string;
  readonly found: string;
  /** Missing if there is nothing to say but to send what is expected. */
  readonly fix?: string | undefined;
}

type Params = SchemaError["params"];

/**
 * Describes a broken keyword of a schema in words.
 *
 * @param error The error of the validator
 * @param found The value
 */
export function describeKeyword({ keyword, params }: SchemaError, found: unknown): KeywordTexts {
  const texts = keywords[keyword]?.(params, found);
  return { expected: "a different value", found: showFound(found), ...texts };
}

type Describe = (params: Params, found: unknown) => Partial<KeywordTexts>;

const keywords: Readonly<Record<string, Describe>> = {
  type: ({ type }, found) => describeType([type].flat() as string[], found),
  required: () => ({ expected: "a value", fix: "send it" }),
  dependentRequired: ({ property }) => ({
    expected: `a value, because ${String(property)} is present`,
    fix: `send it together with ${String(property)}`,
  }),
  additionalProperties: undeclared,
  undeclared,
  propertyNames: () => ({ expected: "a name that is not reserved", found: "a reserved name", fix: "use another name" }),
  enum: ({ allowedValues }, found) => describeValues(allowedValues as unknown[], found),
  const: ({ allowedValue }, found) => describeValues([allowedValue], found),
  tag: () => ({ expected: "a value" }),
  format: ({ format }, found) => describeFormat(String(format), found),
  pattern: ({ pattern }) => {
    const expected = patternInWords(String(pattern));
    return { expected, fix: `write ${expected}` };
  },
  minimum: bound("greater than or equal to"),
  maximum: bound("less than or equal to"),
  exclusiveMinimum: bound("greater than"),
  exclusiveMaximum: bound("less than"),
  multipleOf: ({ multipleOf }) => ({
    expected: `a multiple of ${String(multipleOf)}`,
    fix: `send a multiple of ${String(multipleOf)}`,
  }),
  minLength: ({ limit }, found) => ({
    expected: `at least ${count(limit, "character")}`,
    fix: found === "" ? "send a non-empty string" : `send at least ${count(limit, "character")}`,
  }),
  maxLength: ({ limit }, found) => ({
    expected: `at most ${count(limit, "character")}`,
    found: `a string of ${count(typeof found === "string" ? ucs2length(found) : 0, "character")}`,
    fix: `shorten it to ${count(limit, "character")}`,
  }),
  minItems: size("at least", "item", "items"),
  maxItems: size("at most", "item", "items"),
  minProperties: size("at least", "property", "properties"),
  maxProperties: size("at most", "property", "properties"),
  uniqueItems: ({ i, j }) => ({
    expected: "unique items",
    found: `item ${1 + Math.min(Number(i), Number(j))} again as item ${1 + Math.max(Number(i), Number(j))}`,
    fix: "remove the duplicate",
  }),
  oneOf: () => ({
    expected: "exactly one of the alternatives",
    fix: "send a value that matches exactly one of the alternatives",
  }),
};

function undeclared(): KeywordTexts {
  return { expected: "only declared properties", found: "an undeclared property", fix: undefined };
}

function describeType(types: readonly string[], found: unknown): Partial<KeywordTexts> {
  const expected = types.join(" or ");
  return { expected, found: showKind(found), fix: fixOfType(types, found) };
}

function fixOfType(types: readonly string[], found: unknown): string {
  const accepts = (type: string) => types.includes(type);
  const isNumber = accepts("integer") || accepts("number");
  if (found === null) return accepts("string") ? 'omit it, or write a string such as ""' : "omit it, or write a value";
  if (typeof found === "string") {
    const text = found.trim();
    if (isNumber && /^-?\d+(\.\d+)?$/.test(text) && !(text.includes(".") && !accepts("number")))
      return "write the number without quotes, commas or spaces";
    if (isNumber) return accepts("number") ? "write a number, with a decimal point" : "write a whole number";
    if (accepts("boolean")) return "write true or false, in lower case and without quotes";
    if (/^[{[]/.test(text)) return "serialize it once: a JSON object or list was serialized again, as a string";
    if (accepts("array")) return "write an array, even for one item";
    return "write an object with its properties";
  }
  if (Array.isArray(found))
    return accepts("object") ? "write an object, not an array" : "write one value, not an array";
  if (typeof found === "object")
    return accepts("array") ? "write an array, even for one item" : "write one value, not an object";
  if (accepts("string")) return "write it in quotes, as a string";
  if (accepts("integer") && typeof found === "number") return "write a whole number";
  if (accepts("array")) return "write an array, even for one item";
  return `write ${types.map((type) => names[type] ?? type).join(" or ")}`;
}

const names: Readonly<Record<string, string>> = {
  object: "an object",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  null: "null",
};

function describeValues(allowed: readonly unknown[], found: unknown): Partial<KeywordTexts> {
  const list = allowed.map(showExpected).join(", ");
  const expected = allowed.length > 1 ? `one of ${list}` : list;
  if (typeof found !== "string") {
    const same = allowed.find((value) => String(value) === String(found));
    return { expected, ...(same !== undefined && { fix: `write ${showExpected(same)}, in quotes` }) };
  }
  const texts = allowed.map(String);
  const same = texts.find((text) => isSameWord(text, found));
  // In another case or with other punctuation, the value says no more than the spec does.
  if (same !== undefined)
    return {
      expected,
      found: showExpected(found),
      fix: `write it exactly as ${showExpected(allowed[texts.indexOf(same)])}`,
    };
  const [near] = closest(found, texts);
  return { expected, fix: near === undefined ? `write ${expected}` : `did you mean ${showExpected(near)}?` };
}

const formats: Readonly<Record<string, readonly [expected: string, fix: string]>> = {
  "date-time": ["a time like 2026-03-01T09:00:00Z", "write it like 2026-03-01T09:00:00Z or 2026-03-01T09:00:00+09:00"],
  date: ["a date like 2026-03-01", "write it like 2026-03-01"],
  uri: ["an absolute URL", "write the whole URL with https://, percent-encoded"],
  email: ["an email address", "write an address like user@example.com"],
  int32: ["a 32-bit integer", "write a whole number up to 2147483647"],
  int64: ["a 64-bit integer", "write a whole number up to 9223372036854775807"],
};

function describeFormat(format: string, found: unknown): Partial<KeywordTexts> {
  const [expected, fix] = formats[format] ?? [`a value of format ${format}`, "use this format"];
  const wrong =
    typeof found === "string" && (format === "date-time" || format === "date") ? explainTime(found, format) : undefined;
  return { expected, fix, ...wrong };
}

function bound(comparison: string): Describe {
  return ({ limit }) => {
    const expected = `a number ${comparison} ${String(limit)}`;
    return { expected, fix: `send ${expected}` };
  };
}

function size(comparison: string, noun: string, plural: string): Describe {
  return ({ limit }) => {
    const expected = `${comparison} ${count(limit, noun, plural)}`;
    return { expected, fix: `send ${expected}` };
  };
}

function count(number: unknown, noun: string, plural = `${noun}s`): string {
  return `${String(number)} ${number === 1 ? noun : plural}`;
}
