// @ts-check

/** @typedef {import("./types.js").Visit} Visit */
/** @typedef {import("./types.js").Visitors} Visitors */

/**
 * Returns the rule with visitors that see maps and lists only. A half-written file holds nulls and words where a map
 * belongs: Redocly's own rule `struct` reports them, whereas an error thrown by a rule would hide all findings of the
 * document.
 *
 * @param {(options: any) => Visitors} rule
 * @returns {(options: any) => Visitors}
 */
export function skipMalformed(rule) {
  return (options) =>
    Object.fromEntries(
      Object.entries(rule(options)).map(([type, visitor]) => [
        type,
        typeof visitor === "function" ? guard(visitor) : visitor,
      ]),
    );
}

/**
 * @param {Visit} visit
 * @returns {Visit}
 */
function guard(visit) {
  return (node, ctx) => {
    if (typeof node === "object" && node !== null) visit(node, ctx);
  };
}
