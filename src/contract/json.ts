import { parseJson } from "../json.js";

/** How many levels a value may have: the validators call themselves for each. */
const maxDepth = 200;

/** How many values there may be in one: a thousand times as many as in the largest samples of Kakao. */
const maxValues = 100_000;

/** Reads JSON with all digits, or gives undefined where the text is not JSON. */
export function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: parseJson(text) };
  } catch {
    return undefined;
  }
}

/**
 * A value as the validators take it: as JSON text would bring it, with large integers as numbers.
 *
 * @param value Any value, such as one that the client gave
 * @returns The value, or of what it has too much
 */
export function asJson(value: unknown): { readonly json: unknown } | { readonly limit: string } {
  try {
    return { json: convert(value, 0, { values: 0 }) };
  } catch (error) {
    if (error instanceof LimitError) return { limit: error.message };
    throw error;
  }
}

class LimitError extends Error {}

function convert(value: unknown, depth: number, count: { values: number }): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > maxDepth) throw new LimitError(`${maxDepth} levels`);
  if (value instanceof Date) return value.toJSON();
  if (Array.isArray(value)) {
    count.values += value.length;
    if (count.values > maxValues) throw new LimitError(`${maxValues} values`);
    return value.map((item) => convert(item, depth + 1, count));
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  count.values += members.length;
  if (count.values > maxValues) throw new LimitError(`${maxValues} values`);
  return Object.fromEntries(members.map(([key, member]) => [key, convert(member, depth + 1, count)]));
}
