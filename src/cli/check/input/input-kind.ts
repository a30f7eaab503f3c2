import { firstKeys } from "./first-keys.js";

/** Formats of inputs: HAR, an exchange a line, JSON with one exchange or a list, and recordings (YAML). */
export const inputKinds = ["har", "ndjson", "json", "recording"] as const;

/** The format of an input. */
export type InputKind = (typeof inputKinds)[number];

/** Detects the format by the start of the text, and by the file name where that is ambiguous. */
export function kindOf(name: string, head: string): InputKind {
  const text = head.trimStart();
  if (!/^[[{]/.test(text)) return /\.(har|json|ndjson|jsonl)$/i.test(name) ? "json" : "recording";
  const { isList, keys } = firstKeys(text);
  if (!isList && keys.has("log")) return "har";
  if (/\.(ndjson|jsonl)$/i.test(name)) return "ndjson";
  const [first = "", rest] = text.split(/\r?\n([^]*)/, 2);
  return rest?.trim() && isJson(first) ? "ndjson" : "json";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
