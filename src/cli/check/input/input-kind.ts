/** What a file holds: exchanges of a HAR, one JSON value a line, JSON with one exchange or a list, or a recording (YAML). */
export const inputKinds = ["har", "ndjson", "json", "recording"] as const;

/** Kind of an input. */
export type InputKind = (typeof inputKinds)[number];

/** Tells the kind by how the text starts; by the name only where both would do. */
export function kindOf(name: string, head: string): InputKind {
  const text = head.trimStart();
  if (!/^[[{]/.test(text)) return /\.(har|json|ndjson|jsonl)$/i.test(name) ? "json" : "recording";
  if (/^\{\s*"log"\s*:/.test(text)) return "har";
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
