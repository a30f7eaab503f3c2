import { parseJson } from "../client/int64.js";

/** How many levels a value may have: the validators call themselves for each. */
export const maxDepth = 200;

/** Reads JSON with all digits, or gives undefined where the text is not JSON. */
export function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: parseJson(text) };
  } catch {
    return undefined;
  }
}

/**
 * A value as the validators take it: as JSON text would bring it, with large integers as numbers. Gives undefined where it
 * has too many levels, or none that end.
 *
 * @param value Any value, such as one that the client gave
 */
export function asJson(value: unknown): { readonly json: unknown } | undefined {
  try {
    return { json: convert(value, 0) };
  } catch (error) {
    if (error instanceof DepthError) return undefined;
    throw error;
  }
}

class DepthError extends Error {}

function convert(value: unknown, depth: number): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > maxDepth) throw new DepthError();
  if (Array.isArray(value)) return value.map((item) => convert(item, depth + 1));
  if (value instanceof Date) return value.toJSON();
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, convert(member, depth + 1)]));
}
