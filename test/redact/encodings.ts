import { stringifyJson } from "../../src/json.js";
import type { CapturedCall } from "../../src/redact/message.js";

/** Ways to write a value; apart from how the redaction looks for them. */
export const encodings: Record<string, (value: string) => string> = {
  plain: (value) => value,
  "percent-encoded": encodeURIComponent,
  "percent-encoded in lower case": (value) => encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase()),
  "percent-encoded twice": (value) => encodeURIComponent(encodeURIComponent(value)),
  "percent-encoded as a whole": (value) =>
    [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  "as in a form": (value) => new URLSearchParams({ a: value }).toString().slice(2),
  "escaped as in JSON": (value) => JSON.stringify(value).slice(1, -1),
  "escaped as in JSON in JSON": (value) => JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1),
  "escaped as in JSON in ASCII": (value) =>
    JSON.stringify(value)
      .slice(1, -1)
      .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "escaped as in JSON in a form": (value) => encodeURIComponent(JSON.stringify(value).slice(1, -1)),
  "as decimal entities": (value) => entities(value, (code) => `&#${code};`),
  "as decimal entities with zeros": (value) => entities(value, (code) => `&#0${code};`),
  "as hexadecimal entities": (value) => entities(value, (code) => `&#x${code.toString(16)};`),
  "as entities of punctuation": (value) => entities(value, (code) => `&#${code};`, /[^\p{L}\p{N}\p{M}]/gu),
  "as entities in a form": (value) => encodeURIComponent(entities(value, (code) => `&#${code};`)),
  decomposed: (value) => value.normalize("NFD"),
  "in base64": (value) => base64("", value),
  "in base64 behind one byte": (value) => base64(":", value),
  "in base64 behind two bytes": (value) => base64("a:", value),
  "in base64url": (value) => base64("", value).replaceAll("+", "-").replaceAll("/", "_"),
};

function entities(value: string, write: (code: number) => string, which = /./gsu): string {
  return value.replace(which, (char) => write(char.codePointAt(0)!));
}

function base64(before: string, value: string): string {
  return Buffer.from(before + value).toString("base64");
}

/** Returns the encodings in which a value is found in a text, in short ones as a whole word. */
export function survivals(text: string, value: string): string[] {
  return Object.entries(encodings).flatMap(([name, encode]) => {
    const written = encode(value).replace(/=+$/, "");
    const isThere = written.length < 6 ? new RegExp(`(?<!\\w)${written}(?!\\w)`).test(text) : text.includes(written);
    return isThere ? [`${value} ${name}`] : [];
  });
}

/** Returns all text of an exchange, strings as they are, not as JSON would write them. */
export function textOf({ call, request, response }: CapturedCall): string {
  return [call, request, response, readJson(request.body), readJson(response.body)].flatMap(textsIn).join("\n");
}

function textsIn(value: unknown): string[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)]);
  return [String(value), typeof value === "string" ? "" : stringifyJson(value ?? null)];
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
