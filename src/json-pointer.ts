// JSON Pointer (RFC 6901). The scripts have one of their own in JavaScript, which Redocly loads.

/**
 * Returns the value at a JSON Pointer, or undefined.
 *
 * @param value The value that the pointer starts from
 * @param pointer The pointer
 */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((node, key) => {
    if (typeof node !== "object" || node === null) return undefined;
    return Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined;
  }, value);
}

/** Returns whether a JSON Pointer equals another or lies below it. */
export function isInside(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/** Escapes a key as a segment of a JSON Pointer. */
export function escapePointer(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** Returns the keys of a JSON Pointer. */
export function keysOf(pointer: string): string[] {
  const segments = pointer.split("/").slice(1);
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
