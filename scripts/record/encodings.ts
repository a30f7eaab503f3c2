// How a value may be written inside another text: plainly, percent-encoded (more than once, too), as a form writes it,
// escaped as in a JSON string, in any mixture of these, and in base64.

/** Below this many bytes, what base64 makes of a value is too short to be told from other text. */
const shortestInBase64 = 6;

/** Source of a regular expression (flags `giu`) that finds a value as text, or undefined when it is too short for that. */
export function textPattern(value: string): string | undefined {
  const isPlain = /^[\0-\x7f]*$/.test(value);
  if (value.length < (isPlain ? 3 : 2) || !/[\p{L}\p{N}\p{S}]/u.test(value)) return undefined;
  const normal = value.normalize("NFC");
  const spellings = [...new Set([normal, value])].map((spelling) => `(?:${spell(spelling)})`);
  const pattern = spellings.join("|");
  // A short value is looked for as a whole word, or it would be found inside others.
  if (!isPlain || value.length >= 6) return pattern;
  return String.raw`(?:(?<![\p{L}\p{N}])|(?<=%[\da-f]{2})|(?<=\\[bfnrt])|(?<=\\u[\da-f]{4}))(?:${pattern})(?![\p{L}\p{N}]|:\/\/)`;
}

function spell(value: string): string {
  // A run of backslashes is one item: escaping doubles it, and their number is of no account.
  return (value.match(/\\+|[^\\]/gu) ?? [])
    .map((item) => (item.startsWith("\\") ? backslashes : spellChar(item)))
    .join("");
}

const backslashes = String.raw`(?:\\|%(?:25)*5c|\\+u005c)+`;
const controls: Record<string, string> = { "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t" };

function spellChar(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  const decomposed = char.normalize("NFD");
  return `(?:${[
    /["/]/.test(char) ? String.raw`\\*${quote(char)}` : quote(char),
    bytesOf(char)
      .map((byte) => `%(?:25)*${hex(byte, 2)}`)
      .join(""),
    units.map((unit) => String.raw`\\+u${hex(unit, 4)}`).join(""),
    ...(char === " " ? [String.raw`\+`] : []),
    ...(controls[char] ? [String.raw`\\+${controls[char]}`] : []),
    ...(decomposed === char ? [] : [Array.from(decomposed, spellChar).join("")]),
  ].join("|")})`;
}

/**
 * Source of a regular expression (flag `g`) that finds the base64 text, of either alphabet, in which a value stands
 * wherever it begins; undefined when the value is too short for that.
 */
export function base64Pattern(value: string): string | undefined {
  const bytes = Buffer.from(value);
  if (bytes.length < shortestInBase64) return undefined;
  const cores = [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    // Characters that hold bits of a neighbour differ from text to text.
    const core = text.slice([0, 2, 3][offset], Math.floor(((offset + bytes.length) * 8) / 6));
    return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
  });
  const escaped = [...new Set(cores)].map((core) =>
    core.replaceAll("+", "(?:[+]|%(?:25)*2[Bb])").replaceAll("/", String.raw`(?:\\*/|%(?:25)*2[Ff])`),
  );
  return `[\\w+-]*(?:${escaped.join("|")})[\\w+-]*`;
}

/** Writes what takes the place of a value in the same encodings as the value was found in. */
export function writeAs(found: string, value: string, replacement: string): string {
  let text = replacement;
  if (found.includes("\\") && !value.includes("\\")) text = JSON.stringify(text).slice(1, -1);
  const percent = /%((?:25)*)[\da-f]{2}/i.exec(found);
  if (percent && !value.includes("%")) {
    for (let times = 0; times <= (percent[1] ?? "").length / 2; times += 1) text = encodeURIComponent(text);
  }
  return found.includes("+") && !value.includes("+") ? text.replaceAll(/%20| /g, "+") : text;
}

function quote(char: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

function bytesOf(char: string): number[] {
  return [...Buffer.from(char)];
}

function hex(number: number, length: number): string {
  return number.toString(16).padStart(length, "0");
}
