// How a value may be written inside another text: plainly, percent-encoded (more than once, too), as a form writes it,
// escaped as in a JSON string, in any mixture of these, and in base64.

/** Below this many bytes, what base64 makes of a value is too short to be told from other text. */
const shortestInBase64 = 6;

/** Finds a value. */
export interface Pattern {
  /** Source of a regular expression. */
  readonly source: string;
  /** Source of a short one that matches wherever the other one does, and not much else: most texts hold no value. */
  readonly probe: string;
}

/** So many characters are enough to see that a value may be there. */
const probeLength = 6;

/** Finds a character in whatever way it is written. */
export type SpellChar = (char: string) => string;

/** What finds a value as text (flags `giu`), or undefined when it is too short for that. */
export function textPattern(value: string, spellOne: SpellChar): Pattern | undefined {
  const spell = (text: string): string => spellWith(text, spellOne);
  const isPlain = /^[\0-\x7f]*$/.test(value);
  if (value.length < (isPlain ? 3 : 2) || !/[\p{L}\p{N}\p{S}]/u.test(value)) return undefined;
  const spellings = [...new Set([value.normalize("NFC"), value])];
  const spellAll = () => spellings.map(spell).join("|");
  if (!isPlain || value.length >= 6)
    return lazily(spellAll, spellings.map((text) => spell(Array.from(text).slice(0, probeLength).join(""))).join("|"));
  // A short value is looked for as a whole word, or it would be found inside others.
  const word = String.raw`${wordStart}(?:${spellAll()})(?![\p{L}\p{N}]|:\/\/)`;
  return { source: word, probe: word };
}

/** Where a word begins: behind no letter and no digit, unless they are an escape. */
const wordStart = String.raw`(?:(?<![\p{L}\p{N}])|(?<=%[\da-f]{2})|(?<=(?:\\|5c)[bfnrt])|(?<=(?:\\|5c)u[\da-f]{4}))`;

/** In Korean names a space may stand, such as between the family name and the other one. */
const koreanName = /^\p{Script=Hangul}{2,5}$/u;
const spaceInName = String.raw`(?:\s|\+|%(?:25){0,4}20|&nbsp;){0,2}`;

function spellWith(value: string, spellOne: SpellChar): string {
  if (koreanName.test(value)) return Array.from(value, spellOne).join(spaceInName);
  // A run of backslashes is one item: escaping doubles it, and their number is of no account.
  return (value.match(/\\+|[^\\]/gu) ?? [])
    .map((item) => (item.startsWith("\\") ? backslashes : spellOne(item)))
    .join("");
}

const backslash = String.raw`(?:\\|%(?:25){0,4}5c)`;
const backslashes = String.raw`(?:${backslash}|\\{1,9}u005c){1,99}`;
const controls: Record<string, string> = { "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t" };

/** A character as JSON, URLs and forms may write it. */
export function spellChar(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  const percent = bytesOf(char).map((byte) => `%(?:25){0,4}${hex(byte, 2)}`);
  const decomposed = char.normalize("NFD");
  return `(?:${[
    `${/["/]/.test(char) ? `${backslash}{0,9}` : ""}(?:${quote(char)}|${percent.join("")})`,
    units.map((unit) => `${backslash}{1,9}u${hex(unit, 4)}`).join(""),
    ...(char === " " ? [String.raw`\+`] : []),
    ...(controls[char] ? [`${backslash}{1,9}${controls[char]}`] : []),
    ...(decomposed === char ? [] : [Array.from(decomposed, spellChar).join("")]),
  ].join("|")})`;
}

const amp = "(?:&|%(?:25){0,4}26)(?:amp;){0,3}";
const hash = "(?:#|%(?:25){0,4}23)";
const semicolon = "(?:;|%(?:25){0,4}3b)";
const entityNames: Record<string, string> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
  "@": "commat",
};

/** Whether a text may hold such entities of HTML and XML: most do not, and looking for them takes long. */
export function mayHoldEntities(text: string): boolean {
  return /(?:&|%(?:25){0,4}26)(?:#|%(?:25){0,4}23|amp|lt|gt|quot|apos|commat)/i.test(text);
}

/** A character as HTML and XML may write it, too. */
export function spellCharOrEntity(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const name = entityNames[char];
  return `(?:${spellChar(char)}|${amp}(?:${hash}(?:0{0,5}${code}|x0{0,5}${code.toString(16)})${name ? `|${name}` : ""})${semicolon})`;
}

/**
 * What finds a value inside of base64 text, of either alphabet and wherever it begins there (flag `g`); undefined when
 * the value is too short for that.
 */
export function base64Pattern(value: string): Pattern | undefined {
  const bytes = Buffer.from(value);
  if (bytes.length < shortestInBase64) return undefined;
  const cores = [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    // Characters that hold bits of a neighbour differ from text to text.
    const core = text.slice([0, 2, 3][offset], Math.floor(((offset + bytes.length) * 8) / 6));
    return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
  });
  const anyOf = (texts: readonly string[]) => `(?:${[...new Set(texts)].map(spellBase64).join("|")})`;
  const probe = anyOf(cores.map((core) => core.slice(0, probeLength)));
  return lazily(() => anyOf(cores), probe);
}

/** The source of a long value is long, and most are never needed. */
function lazily(write: () => string, probe: string): Pattern {
  let written: string | undefined;
  return {
    get source() {
      return (written ??= write());
    },
    probe,
  };
}

function spellBase64(text: string): string {
  return text.replaceAll("+", "(?:[+]|%(?:25){0,4}2[Bb])").replaceAll("/", String.raw`(?:\\{0,9}/|%(?:25){0,4}2[Ff])`);
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
