import { readJson } from "./json.js";
import type { TextValue } from "./operation-contract.js";

/** The value of a text, or what was expected. */
export type ReadText = { readonly value: unknown } | { readonly rule: string; readonly expected: string };

/**
 * Parses the text of a query, form, path or header value. A text of another type stays a string, which the schema rejects.
 */
export function readText(text: string, { encoding, types }: TextValue): ReadText {
  // URLSearchParams decodes bytes that are not UTF-8, such as EUC-KR, to U+FFFD.
  if (text.includes("\uFFFD")) return { rule: "encoding", expected: "text in UTF-8, percent-encoded" };
  if (encoding === "json") return readJson(text) ?? { rule: "json", expected: "JSON" };
  if (encoding === "comma") return { value: text === "" ? [] : text.split(",").map((item) => convert(item, types)) };
  return { value: convert(text, types) };
}

function convert(text: string, types: readonly string[] = []): unknown {
  if (types.includes("integer") && /^-?\d+$/.test(text)) return safeInteger(text);
  if (types.includes("number") && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

function safeInteger(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}
