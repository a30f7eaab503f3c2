import { escapePointer } from "../../../contract/describe-value.js";

/**
 * The documented members that a value has.
 *
 * @param value A JSON value
 * @param documented Their JSON Pointers, with `*` for items
 * @param start Where in the documented body the value stands
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

/** Whatever lies deeper in a value is not documented. */
function depthOf(documented: ReadonlySet<string>): number {
  return Math.max(0, ...[...documented].map((pointer) => pointer.split("/").length));
}
