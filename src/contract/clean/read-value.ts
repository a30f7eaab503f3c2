import { asJson } from "../read/json.js";
import type { TextValue } from "../operation-contract.js";
import { convertText, isListInBrackets, separators } from "../read/texts.js";

/** Stands for the value of a text that cannot be read. */
export const unreadable = Symbol("unreadable");

/**
 * Returns the value of a text as a validator takes it: large integers are numbers, which `readTexts` returns as bigints
 * for messages.
 */
export function readValue(text: string, { wireForm, types }: TextValue): unknown {
  if (text.includes("\uFFFD")) return unreadable;
  if (wireForm === undefined) return convert(text, types);
  if (wireForm === "json") return parse(text);
  if (wireForm === "repeated") return [convert(text, types)];
  const separator = separators[wireForm];
  if (separator === undefined || isListInBrackets(text)) return unreadable;
  return text === "" ? [] : text.split(separator).map((item) => convert(item, types));
}

function convert(text: string, types: TextValue["types"]): unknown {
  const value = convertText(text, types);
  return typeof value === "bigint" ? Number(value) : value;
}

/** Parses JSON; a validator needs no digits beyond those of a number. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return unreadable;
  }
}

/** No value of so few characters is beyond a limit. */
const shortText = 400;

/** Returns whether a value is within the limits of the checker; short texts are. */
export function isWithinLimits(value: unknown, length: number): boolean {
  return length <= shortText || !("limit" in asJson(value));
}
