import { decodeComponent } from "../decode-component.js";

/** More readings than these are of texts that somebody made to be slow. */
const maxReadings = 24;

/**
 * Returns a text as it stands, and with each encoding of URLs, HTML and JSON undone, in any order and several times.
 */
export function readingsOf(source: string): string[] {
  const readings = new Set([source]);
  for (const reading of readings)
    for (const decode of [unpercent, unescapeJson, unescapeMarkup, (text: string) => text.normalize("NFKC")])
      if (readings.size < maxReadings) readings.add(decode(reading));
  return [...readings];
}

/** The bytes of one character of UTF-8. */
const percentCodes =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

/** Undoes one level of percent-encoding. */
export function unpercent(text: string): string {
  return text.replace(percentCodes, (codes) => decodeComponent(codes));
}

const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function unescapeJson(text: string): string {
  return text.replace(/\\(?:u[\da-fA-F]{4}|["\\/bfnrt])/g, ([, char = "", ...unit]) =>
    char === "u" ? String.fromCharCode(parseInt(unit.join(""), 16)) : (controls[char] ?? char),
  );
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", commat: "@", period: ".", plus: "+", colon: ":" },
  ...{ sol: "/", lowbar: "_", hyphen: "-", dash: "-", comma: ",", num: "#", lpar: "(", rpar: ")", equals: "=" },
};

function unescapeMarkup(text: string): string {
  return text.replace(/&#\d{1,9};?|&#x[\da-f]{1,8};?|&[a-z]{2,6};/gi, (found) => {
    const [, number, name = ""] = /^&(?:#(x?[^;]+)|([a-z]+))/i.exec(found) ?? [];
    if (number === undefined) return entities[name.toLowerCase()] ?? found;
    const code = Number(/^x/i.test(number) ? `0${number}` : number);
    return code <= 0x10ffff ? String.fromCodePoint(code) : found;
  });
}

/** Undoes case, character by character, so that each stays at its index. A plus is a space in forms. */
export function fold(text: string): string {
  return text.replace(/(?!İ)\p{Lu}/gu, (letter) => letter.toLowerCase()).replaceAll("+", " ");
}

/** What is replaced, character by character; spaces and punctuation tell nothing. */
export const telling = /[\p{L}\p{N}]|[^\0-\x7f\p{P}\p{Z}\p{M}\p{C}]/gu;

/** Percent-encodes a text, with U+FFFD for half of a surrogate pair. */
export function encodeWhole(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
