import { keysOf } from "../../json-pointer.js";

/** Returns the number of each key of a JSON Pointer among the keys of its object. */
export type PositionsOf = (pointer: string) => number[];

/**
 * Prepares to number the keys of a value, from 1; an index of an array is 0, and so is a key that is missing.
 *
 * @param value The value that the pointers start from
 */
export function createPositions(value: unknown): PositionsOf {
  // Many pointers go through the same large objects.
  const numbered = new Map<object, ReadonlyMap<string, number>>();
  const numberOf = (node: object, key: string): number => {
    const known = numbered.get(node) ?? new Map(Object.keys(node).map((name, index) => [name, index + 1]));
    numbered.set(node, known);
    return known.get(key) ?? 0;
  };
  return (pointer) => {
    let node: unknown = value;
    return keysOf(pointer).map((key) => {
      const at = node;
      if (typeof at !== "object" || at === null) return 0;
      node = Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
      return Array.isArray(at) ? 0 : numberOf(at, key);
    });
  };
}
