import { readJson } from "./found.js";
import type { TextValue } from "./operation-contract.js";

/** The value that a text stands for, or what it should have been. */
export type ReadText = { readonly value: unknown } | { readonly expected: string };

/**
 * Reads a text of a query, a form, a path or a header as the value that the description means. A text that is none
 * stays a text, for the schema to refuse.
 */
export function readText(text: string, { encoding, types }: TextValue): ReadText {
  if (encoding === "json") return readJson(text) ?? { expected: "JSON" };
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
