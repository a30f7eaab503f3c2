import { stringifyJson } from "../../src/json.js";
import { readJson } from "./urls.js";

/** A text with more brackets that do not open JSON is looked through no further. */
const attempts = 100;

/**
 * Works on the objects and lists that stand in a text as JSON, be it escaped as in a JSON string or not.
 *
 * @param map What to make of such a value
 */
export function mapJsonIn(text: string, map: (value: unknown) => unknown): string {
  const opening = /[{[]/g;
  let mapped = "";
  let done = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const start = opening.exec(text)?.index;
    if (start === undefined) break;
    const found = jsonAt(text, start);
    if (!found) continue;
    mapped += text.slice(done, start) + mapPart(text.slice(start, found.end), found, map);
    done = found.end;
    opening.lastIndex = done;
  }
  return mapped + text.slice(done);
}

interface Part {
  readonly end: number;
  /** How often it is escaped. */
  readonly depth: number;
  readonly value: unknown;
}

function mapPart(part: string, { depth, value }: Part, map: (value: unknown) => unknown): string {
  const mapped = map(value);
  let written = stringifyJson(mapped);
  if (written === stringifyJson(value)) return part;
  for (let times = 0; times < depth; times += 1) written = JSON.stringify(written).slice(1, -1);
  return written;
}

function jsonAt(text: string, start: number): Part | undefined {
  // The first quote tells how often all of them are escaped: by no backslash, one, three, and so on.
  const [, escapes = ""] = /^[^"\\]{0,200}(\\{0,7})"/.exec(text.slice(start, start + 210)) ?? [];
  const end = closingOf(text, start, escapes.length);
  const depth = Math.log2(escapes.length + 1);
  if (end === undefined || !Number.isInteger(depth)) return undefined;
  let part: unknown = text.slice(start, end);
  for (let times = 0; times < depth; times += 1) part = readJson(`"${String(part)}"`);
  const value = typeof part === "string" ? readJson(part) : undefined;
  return typeof value === "object" && value !== null ? { end, depth, value } : undefined;
}

/** Where the bracket at a place is closed again, apart from the brackets within strings. */
function closingOf(text: string, start: number, escapes: number): number | undefined {
  let open = 0;
  let isString = false;
  let backslashes = 0;
  for (let place = start; place < text.length; place += 1) {
    const char = text[place];
    if (char === '"' && backslashes % (2 * (escapes + 1)) === escapes) isString = !isString;
    backslashes = char === "\\" ? backslashes + 1 : 0;
    if (isString) continue;
    if (char === "{" || char === "[") open += 1;
    if (char === "}" || char === "]") open -= 1;
    if (open === 0) return place + 1;
  }
  return undefined;
}
