// @ts-check
/** @typedef {import("../lib/types.js").Context} Context */
/** @typedef {import("../lib/types.js").Location} Location */
/** @typedef {import("../lib/types.js").Node} Node */

const COMPONENT = /^#\/(?:components\/\w+\/)?([^/]+)$/;

/**
 * Checks that names of components differ in more than case. Generators write a file for each component, whatever its
 * kind; on macOS and Windows one whose name differs from another in case only overwrites it.
 */
export function componentNames() {
  /** @type {Map<string, string>} */
  const seen = new Map();

  /**
   * @param {Node} _
   * @param {Context} ctx
   */
  function check(_, { location, report }) {
    const name = COMPONENT.exec(location.pointer)?.[1];
    if (name === undefined) return;
    const other = seen.get(name.toLowerCase());
    if (other === undefined) seen.set(name.toLowerCase(), name);
    else if (other !== name) {
      const message = `component names ${other} and ${name} differ in case only: rename one of them`;
      report({ message, location: location.key() });
    }
  }

  return { Schema: check, Parameter: check, RequestBody: check, Response: check, Header: check, Example: check };
}
