import { firstKeys } from "./first-keys.js";
import { type FormatName, inputFormats } from "./formats/index.js";
import type { Start } from "./formats/format.js";

/** Formats that are read value by value, whatever the size, and recordings of this project (YAML). */
const ownKinds = ["har", "ndjson", "json", "recording"] as const;

/** The format of an input. */
export type InputKind = (typeof ownKinds)[number] | FormatName;

const formatNames = Object.keys(inputFormats) as FormatName[];

/**
 * Formats of inputs: HAR, an exchange a line, JSON with one exchange or a list, recordings, and those of other tools.
 */
export const inputKinds: readonly InputKind[] = [...ownKinds, ...formatNames];

/** Returns what a format is recognised by. */
export function startOf(name: string, text: string): Start {
  const head = text.trimStart();
  return { name, head, ...(/^[[{]/.test(head) ? firstKeys(head) : { isList: false, keys: new Set() }) };
}

/** Detects the format by the start of the text, and by the file name where that is ambiguous. */
export function kindOf(start: Start): InputKind {
  const { name, head, isList, keys } = start;
  if (!isList && keys.has("log")) return "har";
  const format = formatNames.find((one) => inputFormats[one].matches(start));
  if (format) return format;
  if (!/^[[{]/.test(head)) return /\.(har|json|ndjson|jsonl)$/i.test(name) ? "json" : "recording";
  if (/\.(ndjson|jsonl)$/i.test(name)) return "ndjson";
  const [first = "", rest] = head.split(/\r?\n([^]*)/, 2);
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
