import type { Path } from "./locate.js";

/**
 * Returns the line of a value in JSON, from 1, or of the nearest value around it.
 *
 * @param text Valid JSON
 * @param path The keys and indices of the value
 */
export function lineInJson(text: string, path: Path): number {
  let place = { key: skipSpace(text, 0), value: skipSpace(text, 0) };
  for (const segment of path) {
    const found = find(text, place.value, segment);
    if (!found) break;
    place = found;
  }
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < place.key; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** Where a member or an item begins: its key, if it has one, and its value. */
interface Found {
  readonly key: number;
  readonly value: number;
}

function find(text: string, start: number, segment: string | number): Found | undefined {
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return undefined;
  let at = skipSpace(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== "}" && text[at] !== "]"; index += 1) {
    const key = at;
    if (isObject) at = skipSpace(text, skipSpace(text, skipValue(text, at)) + 1);
    const name: unknown = isObject ? JSON.parse(text.slice(key, skipValue(text, key))) : index;
    if (String(name) === String(segment)) return { key, value: at };
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return undefined;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at += 1;
  return at;
}

/** Returns where a value ends. */
function skipValue(text: string, start: number): number {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s,:{}[\]"]+/gs;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if ("{[".includes(token[0])) depth += 1;
    else if ("}]".includes(token[0])) depth -= 1;
    if (depth <= 0) return tokens.lastIndex;
  }
  return text.length;
}
