import type { Violation } from "../violation.js";

const pointers = new WeakMap<Violation, readonly string[]>();

/**
 * Returns the JSON Pointers of a violation with all names, to find it in its source: the first, and those of the same
 * kind.
 */
export function sourcePointersOf(violation: Violation): readonly string[] {
  return pointers.get(violation) ?? [violation.pointer];
}

/** Returns the first JSON Pointer of a violation with all names. */
export function sourcePointerOf(violation: Violation): string {
  return sourcePointersOf(violation)[0] ?? "";
}

/** Keeps the JSON Pointers of a violation with all names. */
export function rememberPointers(violation: Violation, all: readonly string[]): void {
  pointers.set(violation, all);
}
