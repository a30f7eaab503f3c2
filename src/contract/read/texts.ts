import { readJson } from "./json.js";
import type { TextValue } from "../operation-contract.js";
import { explainJson } from "../words/json-problem.js";

/** The value of a text, or why it has none. */
export type ReadText = { readonly value: unknown } | Unreadable;

/** Why a text cannot be read. */
export interface Unreadable {
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/**
 * Parses the texts of one name in a query, form, path or header. A text of another type stays a string, which the
 * schema rejects.
 */
export function readTexts(texts: readonly string[], { wireForm, types }: TextValue): ReadText {
  const [text = ""] = texts;
  // URLSearchParams decodes bytes that are not UTF-8, such as EUC-KR, to U+FFFD.
  if (texts.some((one) => one.includes("\uFFFD"))) return notUtf8;
  if (wireForm === "json") return readJson(text) ?? notJson(text);
  if (wireForm === "repeated") return { value: texts.map((item) => convertText(item, types)) };
  const separator = separators[wireForm ?? ""];
  if (separator) return readList(text, separator, types);
  return { value: convertText(text, types) };
}

const notUtf8: Unreadable = {
  rule: "encoding",
  expected: "percent-encoded UTF-8",
  found: "bytes that are not UTF-8",
  fix: "percent-encode it as UTF-8, e.g. with encodeURIComponent or URLSearchParams",
};

/** Explains that a text is not JSON. */
export function notJson(text: string): Unreadable {
  return { rule: "json", expected: "JSON", ...explainJson(text) };
}

/** Returns whether a text is a list as JSON or a program prints it. */
export function isListInBrackets(text: string): boolean {
  return text.startsWith("[") && text.endsWith("]");
}

function readList(text: string, separator: string, types?: readonly string[]): ReadText {
  if (isListInBrackets(text)) {
    const fix = `join the items with ${separator}, without brackets or quotes`;
    return {
      rule: "list",
      expected: `items separated by ${separator}`,
      found: "a list in brackets, such as JSON",
      fix,
    };
  }
  return { value: text === "" ? [] : text.split(separator).map((item) => convertText(item, types)) };
}

/** What separates the items of a list, by wire form. */
export const separators: Readonly<Record<string, string>> = { comma: ",", pipe: "|" };

/** Converts a text to a value of one of some JSON types, if it is one; it stays a string otherwise. */
export function convertText(text: string, types: readonly string[] = []): unknown {
  if (types.length === 0) return text;
  if (types.includes("integer") && /^-?\d+$/.test(text)) return safeInteger(text);
  if (types.includes("number") && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

function safeInteger(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}
