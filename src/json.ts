/**
 * A 64-bit integer, such as a user ID. It is a number where a number holds it exactly, and a bigint beyond 2^53 − 1, so
 * that no digit is lost. Both can be sent.
 */
export type Int64 = number | bigint;

let knownMark: string | undefined;

/** Returns the mark of the digits of a large integer while they pass through as text: no sender can guess or see it. */
function markOf(): string {
  return (knownMark ??= `int64-${Math.random().toString(36).slice(2, 12)}:`);
}

/**
 * Returns whether two user IDs are the same, such as the text `user_id` of a webhook and the number or bigint `id` of
 * `GET /v2/user/me`. A missing ID is the same as none, and so is a number that has lost digits.
 *
 * @param one An ID
 * @param other Another ID
 */
export function isSameId(one: Int64 | string, other: Int64 | string): boolean {
  const isId = (value: unknown): boolean =>
    typeof value === "number" ? Number.isSafeInteger(value) : typeof value === "bigint" || typeof value === "string";
  return isId(one) && isId(other) && String(one) === String(other);
}

/**
 * Reads JSON without losing digits: integers beyond 2^53 − 1 become bigints, those of more than 1,000 digits numbers,
 * as in
 * `JSON.parse`.
 *
 * @param text JSON (RFC 8259)
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string): unknown {
  // Nearly every response has no number of that length, and costs no more than JSON.parse.
  if (!hasLongNumber(text)) return JSON.parse(text);
  const mark = markOf();
  let value: unknown;
  try {
    // Fast, and right unless such digits are in a string, which the mark then ends: never JSON.
    value = JSON.parse(text.replace(longIntegers, `$1"${mark}$2"`));
  } catch {
    // What is no JSON fails here, with an error about the text itself.
    JSON.parse(text);
    value = JSON.parse(markLongIntegers(text, mark));
  }
  return restore(value, mark);
}

/** Integers of 16 digits or more. To count with `{15,}` takes twice the time. */
const longIntegers = /(^|[[:,\s])(-?[1-9]\d\d\d\d\d\d\d\d\d\d\d\d\d\d\d\d*)(?=[\s,\]}]|$)/g;

/** Replaces marked digits by integers. A reviver of JSON.parse takes longer, and fails at some thousand levels. */
function restore(root: unknown, mark: string): unknown {
  const top = [root];
  const open: object[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    const values = node as Record<string | number, unknown>;
    const names = Array.isArray(node) ? undefined : Object.keys(node);
    const { length } = names ?? (node as unknown[]);
    for (let index = 0; index < length; index += 1) {
      const name = names?.[index] ?? index;
      const value = values[name];
      if (typeof value === "string") {
        if (value.startsWith(mark)) values[name] = toInteger(value.slice(mark.length));
      } else if (typeof value === "object" && value) open.push(value);
    }
  }
  return top[0];
}

/** Returns 16 digits or more as a number if that is exact: text is compared faster than read as a number. */
function toInteger(text: string): number | bigint {
  // The time for a bigint grows with the square of its length.
  if (text.length > 17) return text.length > 1000 ? Number(text) : BigInt(text);
  const digits = text.replace("-", "");
  // Number.MAX_SAFE_INTEGER has 16 digits, too.
  return digits.length === 16 && digits <= "9007199254740991" ? Number(text) : BigInt(text);
}

/** Returns whether there are 16 digits in a row: wherever they begin, one of them is at a multiple of 16. */
function hasLongNumber(text: string): boolean {
  for (let place = 15; place < text.length; place += 16) {
    let start = place;
    while (isDigit(text, start)) start -= 1;
    if (start === place) continue;
    let end = place;
    while (isDigit(text, end)) end += 1;
    if (end - start > 16) return true;
  }
  return false;
}

function isDigit(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 48 && code <= 57;
}

function markLongIntegers(text: string, mark: string): string {
  const tokens = /"|-?\d[\d.eE+-]*/g;
  let marked = "";
  let copied = 0;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token] = match;
    if (token === '"') {
      tokens.lastIndex = endOfString(text, match.index);
    } else if (/^-?[1-9]\d{15,}$/.test(token)) {
      marked += `${text.slice(copied, match.index)}"${mark}${token}"`;
      copied = tokens.lastIndex;
    }
  }
  return marked + text.slice(copied);
}

/** Returns where the text continues after the string that starts at a quotation mark. */
function endOfString(text: string, start: number): number {
  let end = start;
  do end = text.indexOf('"', end + 1);
  while (end >= 0 && isEscaped(text, end));
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text[index - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/**
 * Writes JSON with every digit of a bigint, which `JSON.stringify` refuses.
 *
 * @param value The value to write
 */
export function stringifyJson(value: unknown): string {
  try {
    // Bigints of an application that defines their toJSON() would be written as text.
    if (!("toJSON" in BigInt.prototype)) return JSON.stringify(value);
  } catch {
    // A bigint, most likely; anything else that cannot be written throws below again.
  }
  return stringifyDigits(value);
}

function stringifyDigits(value: unknown): string {
  const mark = markOf();
  const replace = function (this: Record<string, unknown>, key: string, item: unknown) {
    const digits = typeof this[key] === "bigint" ? this[key] : item;
    return typeof digits === "bigint" ? `${mark}${digits}` : item;
  };
  const text = JSON.stringify(value, replace);
  return text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}
