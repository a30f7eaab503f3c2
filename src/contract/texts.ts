import { readJson } from "./json.js";
import type { TextValue } from "./operation-contract.js";

/** The value that a text stands for, or what it should have been. */
export type ReadText = { readonly value: unknown } | { readonly rule: string; readonly expected: string };

/**
 * Reads a text of a query, a form, a path or a header as the value that the description means. A text that is none
 * stays a text, for the schema to refuse.
 */
export function readText(text: string, { encoding, types }: TextValue): ReadText {
  // What URLSearchParams puts for bytes that are no UTF-8, such as those of EUC-KR.
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
