import { readJson } from "./json.js";
import type { TextValue } from "./operation-contract.js";

/** The value of a text, or what was expected. */
export type ReadText = { readonly value: unknown } | { readonly rule: string; readonly expected: string };

/**
 * Parses the texts of one name in a query, form, path or header. A text of another type stays a string, which the schema
 * rejects.
 */
export function readTexts(texts: readonly string[], { encoding, types }: TextValue): ReadText {
  const [text = ""] = texts;
  // URLSearchParams decodes bytes that are not UTF-8, such as EUC-KR, to U+FFFD.
  if (texts.some((one) => one.includes("\uFFFD")))
    return { rule: "encoding", expected: "text in UTF-8, percent-encoded" };
  if (encoding === "json") return readJson(text) ?? { rule: "json", expected: "JSON" };
  if (encoding === "repeated") return { value: texts.map((item) => convert(item, types)) };
  const separator = separators[encoding ?? ""];
  if (separator) return { value: text === "" ? [] : text.split(separator).map((item) => convert(item, types)) };
  return { value: convert(text, types) };
}

/** Parses a text that is the only one of its name. */
export function readText(text: string, value: TextValue): ReadText {
  return readTexts([text], value);
}

const separators: Readonly<Record<string, string>> = { comma: ",", pipe: "|" };

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
