import type { Schema } from "../lib/openapi.js";
import { createFake, type Fake, type PersonalKind } from "./fakes.js";
import { createScrub, detect, type Known, type Scrub } from "./scrub.js";
import type { Scalar, Visitor } from "./walk.js";
import { type Described, type Exchange, mapExchange, mapUrl } from "./wire.js";

/**
 * Gives exchanges in which placeholders stand for keys and tokens, and fakes for whatever is personal. What one of them
 * holds is not found in the others either: not plainly, and in no encoding that is common in URLs, forms and JSON.
 *
 * @param exchanges As they went over the wire
 * @param secrets Keys and tokens, by value, with the placeholders that stand for them
 * @param key What the fakes follow from: random, and kept nowhere
 */
export function redact(exchanges: readonly Exchange[], secrets: Known["secrets"], key: string): Exchange[] {
  const personal = new Map<string, PersonalKind>();
  for (const exchange of exchanges) mapExchange(exchange, createLearner(exchange.described, secrets, personal));
  const known = { secrets, personal };
  const fake = createFake(key, [...secrets.keys(), ...personal.keys()]);
  const scrub = createScrub(known, fake);
  return exchanges.map((exchange) => mapExchange(exchange, createReplacer(exchange.described, known, fake, scrub)));
}

/** Sees what is personal, and changes nothing. */
function createLearner(described: Described, secrets: Known["secrets"], personal: Map<string, PersonalKind>): Visitor {
  const learn = (value: string, kind: PersonalKind): void => {
    const known = personal.get(value);
    if (value === "" || secrets.has(value) || isPlaceholder(value) || (known && known !== "text")) return;
    personal.set(value, kind);
  };
  const text = (value: string): string => {
    for (const [part, kind] of detect(value)) learn(part, kind);
    return value;
  };
  const visitor: Visitor = {
    personal: (value, kind) => {
      learn(String(value), kind);
      if (kind === "text") text(String(value));
      return value;
    },
    undeclared: (value) => {
      // A short word is more likely one of the API's own, which may stand anywhere.
      if (/^[\0-\x7f]{0,7}$/.test(String(value))) text(String(value));
      else visitor.personal(value, "text");
      return value;
    },
    plain: (value, layers) => (isOpenText(value, layers) ? visitText(described, value, visitor) : value),
    text,
  };
  return visitor;
}

/** Puts placeholders and fakes in place. */
function createReplacer(described: Described, { secrets, personal }: Known, fake: Fake, scrub: Scrub): Visitor {
  const visitor: Visitor = {
    personal: (value, kind) => {
      if (typeof value !== "string") return fakeNumber(value, fake);
      if (value === "" || isPlaceholder(value)) return value;
      return secrets.get(value) ?? fake(value, kind);
    },
    undeclared: (value) => visitor.personal(value, "text"),
    plain: (value, layers) => {
      if (isOpenText(value, layers)) return visitText(described, value, visitor);
      const digits = String(value);
      const isKnown = typeof value !== "string" && digits.length >= 6 && (personal.has(digits) || secrets.has(digits));
      return isKnown ? fakeNumber(value, fake) : value;
    },
    text: scrub,
  };
  return visitor;
}

function visitText(described: Described, value: string, visitor: Visitor): string {
  return /^https?:\/\/[^?]*\?/i.test(value) ? mapUrl(described, value, visitor) : visitor.text(value);
}

/** Whether a value is text that may hold anything; neither a word of the description's own nor a date can. */
function isOpenText(value: Scalar, layers: readonly Schema[]): value is string {
  if (typeof value !== "string") return false;
  const isWord = layers.some((layer) => layer["const"] === value || layer.enum?.includes(value));
  const isDate =
    layers.some(({ format }) => String(format).startsWith("date")) &&
    /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d))?$/.test(value);
  return !isWord && !isDate;
}

function fakeNumber(value: number | bigint, fake: Fake): number | bigint {
  const digits = fake(/^-?\d+(\.\d+)?$/.test(String(value)) ? String(value) : Number(value).toFixed(6), "id");
  const number = Number(digits);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? BigInt(digits) : number;
}

/** Whether a value is a placeholder already, as in the arguments of a recorded call. */
function isPlaceholder(value: string): boolean {
  return /^\$\{[A-Z\d_]+\}$/.test(value);
}
