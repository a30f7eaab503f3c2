import { parseJson } from "../../json.js";

/** Maximum depth of a value: the validators recurse. */
const maxDepth = 200;

/** Maximum number of values: a thousand times that of Kakao's largest samples. */
const maxValues = 100_000;

/** Reads JSON with all digits; returns undefined if it is not JSON. */
export function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: parseJson(text) };
  } catch {
    return undefined;
  }
}

/**
 * Converts a value for the validators: as if parsed from JSON, with large integers as numbers.
 *
 * @param value Any value
 * @returns The value, or the limit that it exceeds
 */
export function asJson(value: unknown): { readonly json: unknown } | { readonly limit: string } {
  try {
    const count = { values: 0 };
    // What comes from a text is plain already, and needs no copy.
    return { json: isPlain(value, 0, count) ? value : convert(value, 0, { values: 0 }) };
  } catch (error) {
    if (error instanceof LimitError) return { limit: error.message };
    throw error;
  }
}

class LimitError extends Error {}

/** Returns whether a value is as `JSON.parse` would return it, within the limits. */
function isPlain(value: unknown, depth: number, count: { values: number }): boolean {
  if (typeof value === "bigint" || value === undefined) return false;
  if (typeof value !== "object" || value === null) return true;
  if (depth > maxDepth) throw new LimitError(`${maxDepth} levels`);
  if (Array.isArray(value)) {
    count.values += value.length;
    if (count.values > maxValues) throw new LimitError(`${maxValues} values`);
    for (const item of value as readonly unknown[]) if (!isPlain(item, depth + 1, count)) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) {
    if ((count.values += 1) > maxValues) throw new LimitError(`${maxValues} values`);
    if (!isPlain((value as Record<string, unknown>)[key], depth + 1, count)) return false;
  }
  return true;
}

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
