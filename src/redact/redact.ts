import { createFake } from "./fake.js";
import { type CapturedCall, mapCall } from "./message.js";
import { createScrub, type Known } from "./scrub.js";
import type { PersonalKind, Scalar } from "./shapes.js";
import { suspect } from "./suspect.js";
import type { Visitor } from "./walk.js";

/** A free text that looks as if it held something personal or secret which nobody has marked. */
export interface Doubt {
  readonly operationId: string | undefined;
  /** Its exchange in the list, from 0. */
  readonly exchange: number;
  /** Where it stands, such as `response/msg`; a star for each item of a list. */
  readonly place: string;
  /** What it looks like, such as `a phone number`. */
  readonly what: string;
}

/** Exchanges without what is known to be secret or personal. */
export interface Redacted<T extends CapturedCall> {
  readonly exchanges: readonly T[];
  /** How many values were replaced. */
  readonly replaced: number;
  /** What only a person can judge. */
  readonly doubts: readonly Doubt[];
}

/**
 * Replaces what is secret or personal: placeholders stand for keys and tokens that are configured, fakes of the same
 * form for values that the spec marks or does not know. What one exchange holds is not left in the others either, in no
 * encoding that is common in URLs, forms, JSON and HTML.
 *
 * @param exchanges As they went over the wire
 * @param secrets Keys and tokens, by value, with the placeholders that stand for them
 * @param key What the fakes follow from: random, and kept nowhere
 */
export function redact<T extends CapturedCall>(
  exchanges: readonly T[],
  secrets: ReadonlyMap<string, string>,
  key: string,
): Redacted<T> {
  const personal = new Map<string, PersonalKind>();
  const known: Known = { secrets, personal };
  for (const exchange of exchanges) mapCall(exchange, createLearner(known, personal));
  const findReal = createScrub(known, (value) => value);
  const fake = createFake(key, (candidate) => findReal(candidate).rest !== candidate);
  const scrub = createScrub(known, fake);
  const doubts: Doubt[] = [];
  let replaced = 0;
  const counted = <Value extends Scalar>(value: Value, written: Value): Value => {
    if (written !== value) replaced += 1;
    return written;
  };
  const replace: Pick<Visitor, "personal" | "undeclared" | "number" | "word"> = {
    personal: (value, kind) => {
      if (value === "" || isPlaceholder(value)) return value;
      if (typeof value === "string") return counted(value, secrets.get(value) ?? fake(value, kind));
      return counted(value, readNumber(fake(plainDigits(value), "id")));
    },
    undeclared: (value) => replace.personal(value, "text"),
    number: (value) => {
      const digits = String(value);
      const isKnown = digits.length >= 6 && (personal.has(digits) || secrets.has(digits));
      return isKnown ? replace.personal(value, "id") : value;
    },
    word: (word) => counted(word, scrub(word).text),
  };
  const written = exchanges.map((exchange, index) => {
    const { operationId, response } = exchange;
    const text = (source: string, place: string): string => {
      const scrubbed = scrub(source);
      for (const what of suspect(scrubbed.rest, response.status >= 400))
        doubts.push({ operationId, exchange: index, place, what });
      return counted(source, scrubbed.text);
    };
    return mapCall(exchange, { ...replace, text });
  });
  return { exchanges: written, replaced, doubts };
}

/** Sees what is personal, and changes nothing. */
function createLearner({ secrets }: Known, personal: Map<string, PersonalKind>): Visitor {
  const learn = (value: Scalar, kind: PersonalKind): Scalar => {
    const text = String(value);
    const isNew = (personal.get(text) ?? "text") === "text" && !secrets.has(text);
    if (isNew && text !== "" && !isPlaceholder(text)) personal.set(text, kind);
    return value;
  };
  return {
    personal: learn,
    undeclared: (value) => {
      const text = String(value);
      // Shorter ones may as well be words and numbers of the API.
      const isTelling = /(?:\p{L}.*){4}|(?:\d.*){6}|[^\0-\x7f]{2}/su.test(text.slice(0, 1000));
      if (!isTelling || /^(?:true|false|null|none|undefined)$/i.test(text)) return value;
      return learn(value, typeof value === "string" ? "text" : "id");
    },
    number: (value) => value,
    text: (text) => text,
    word: (word) => word,
  };
}

function readNumber(digits: string): number | bigint {
  const number = Number(digits);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? BigInt(digits) : number;
}

/** Returns the digits of a number without the exponent that very large and very small ones are written with. */
function plainDigits(value: number | bigint): string {
  if (/^-?\d+(\.\d+)?$/.test(String(value))) return String(value);
  return Number.isInteger(value) ? String(BigInt(value)) : Number(value).toFixed(6);
}

/** Returns whether a value is a placeholder already, as in the arguments of a recorded call. */
function isPlaceholder(value: Scalar): boolean {
  return /^\$\{[A-Z\d_]+\}$/.test(String(value));
}
