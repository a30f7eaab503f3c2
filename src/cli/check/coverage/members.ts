import { escapePointer } from "../../../json-pointer.js";

/**
 * Finds the documented properties of a value.
 *
 * @param value A JSON value
 * @param documented Their JSON Pointers, with `*` for items
 * @param start JSON Pointer of the value in the documented body
 */
export function membersIn(value: unknown, documented: ReadonlySet<string>, start = ""): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown, pointer: string, depth: number): void => {
    if (typeof node !== "object" || node === null || depth === 0) return;
    for (const [key, member] of Object.entries(node)) {
      const own = `${pointer}/${escapePointer(key)}`;
      const known = !Array.isArray(node) && documented.has(own);
      if (known) found.add(own);
      visit(member, known ? own : `${pointer}/*`, depth - 1);
    }
  };
  visit(value, start, depthOf(documented));
  return found;
}

/** Returns how deep the spec goes: whatever lies deeper is not documented. */
function depthOf(documented: ReadonlySet<string>): number {
  return Math.max(0, ...[...documented].map((pointer) => pointer.split("/").length));
}
