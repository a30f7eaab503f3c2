import type { Schema } from "../lib/openapi.js";
import { detect, detectInProse, readingsOf } from "./detect.js";
import { createFake, type Fake, type PersonalKind } from "./fakes.js";
import { mapJsonIn } from "./json-in-text.js";
import { createScrub, type Known, type Scrub } from "./scrub.js";
import { type Scalar, type Visitor, walk } from "./walk.js";
import { isUrl, mapUrl } from "./urls.js";
import { type Described, type Exchange, mapExchange } from "./wire.js";

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
  for (const exchange of exchanges) mapExchange(exchange, createLearner(exchange, secrets, personal));
  const known = { secrets, personal };
  const { fake, isFake } = remember(createFake(key, [...secrets.keys(), ...personal.keys()]));
  const scrub = createScrub(known, fake);
  return exchanges.map((exchange) =>
    mapExchange(exchange, createReplacer(exchange.described, known, { fake, isFake, scrub })),
  );
}

/** What puts other values in place. */
interface Tools {
  readonly fake: Fake;
  /** Whether a value is a fake already. */
  readonly isFake: (value: string) => boolean;
  readonly scrub: Scrub;
}

/** A short fake is as likely a value of somebody else, so it is not remembered. */
function remember(create: Fake): Pick<Tools, "fake" | "isFake"> {
  const given = new Set<string>();
  const fake: Fake = (value, kind) => {
    const created = create(value, kind);
    if (created.length >= 6) given.add(created);
    return created;
  };
  return { fake, isFake: (value) => given.has(value) };
}

/** A longer value that was only detected is no single value, and would take long to look for. */
const longestDetected = 2000;

/** Sees what is personal, and changes nothing. */
function createLearner(
  { described, response }: Exchange,
  secrets: Known["secrets"],
  personal: Map<string, PersonalKind>,
): Visitor {
  const { bundle } = described;
  const learn = (value: string, kind: PersonalKind): void => {
    const known = personal.get(value);
    if (value === "" || secrets.has(value) || isPlaceholder(value) || (known && known !== "text")) return;
    personal.set(value, kind);
  };
  const read = (text: string): void => {
    // A single word may be an ID, a number or an address by description; what tells more is a text.
    const isProse = response.status >= 400 || (/[\s=:(]/.test(text) && /\p{L}/u.test(text));
    for (const [value, kind] of [...detect(text), ...(isProse ? detectInProse(text) : [])])
      if (value.length <= longestDetected) learn(value, kind);
    mapJsonIn(text, (part) => walk(bundle, undefined, part, visitor));
  };
  const visitor: Visitor = {
    personal: (value, kind) => {
      learn(String(value), kind);
      if (kind === "text") visitor.text(String(value));
      return value;
    },
    undeclared: (value) => {
      // A short word is more likely one of the API's own, which may stand anywhere.
      const isLong = typeof value === "string" ? !/^[\0-\x7f]{0,7}$/.test(value) : String(value).length >= 6;
      if (isLong) learn(String(value), typeof value === "string" ? "text" : "id");
      if (typeof value === "string") visitor.text(value);
      return value;
    },
    plain: (value, layers) => (isOpenText(value, layers) ? visitText(described, value, visitor) : value),
    text: (text) => {
      readingsOf(text).forEach(read);
      return text;
    },
  };
  return visitor;
}

/** Puts placeholders and fakes in place. */
function createReplacer(described: Described, { secrets, personal }: Known, { fake, isFake, scrub }: Tools): Visitor {
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
    text: (text) => mapJsonIn(scrub(text), (part) => walk(described.bundle, undefined, part, inCleanText)),
  };
  // Where JSON stands in a text, the known values have gone; the others are those of undeclared members.
  const inCleanText: Visitor = {
    ...visitor,
    undeclared: (value) => (isFake(String(value)) ? value : visitor.undeclared(value)),
    text: (text) => text,
  };
  return visitor;
}

function visitText(described: Described, value: string, visitor: Visitor): string {
  return isUrl(value) ? mapUrl(described, value, visitor) : visitor.text(value);
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
  const digits = fake(plainDigits(value), "id");
  const number = Number(digits);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? BigInt(digits) : number;
}

/** A number without the exponent that very large and very small ones are written with. */
function plainDigits(value: number | bigint): string {
  if (/^-?\d+(\.\d+)?$/.test(String(value))) return String(value);
  return Number.isInteger(value) ? String(BigInt(value)) : Number(value).toFixed(6);
}

/** Whether a value is a placeholder already, as in the arguments of a recorded call. */
function isPlaceholder(value: string): boolean {
  return /^\$\{[A-Z\d_]+\}$/.test(value);
}
