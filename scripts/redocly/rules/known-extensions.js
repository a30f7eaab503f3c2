// @ts-check
const PREFIX = "x-kakao-";

/**
 * Checks the names of extensions: a misspelt one does nothing, and nobody notices. The option `known` lists the
 * documented ones, and `values` what those may say that have a fixed set of words.
 *
 * @param {{ known?: string[], values?: Record<string, string[]> }} options
 * @returns {import("../lib/types.js").Visitors}
 */
export function knownExtensions({ known, values = {} }) {
  if (!known) return { Root: reportMissingOption };

  /**
   * @param {import("../lib/types.js").Node} node
   * @param {import("../lib/types.js").Context} ctx
   */
  function check(node, { location, report, type }) {
    // Only such types take extensions; in the others a key is a name of the API's own, as in a map of headers.
    if (type.extensionsPrefix === undefined) return;
    for (const key of Object.keys(node)) {
      if (!key.startsWith(PREFIX)) continue;
      if (!known?.includes(key)) {
        const message = `extension ${key} is unknown: fix the name, or document it and add it to the rule's known`;
        report({ message, location: location.child(key).key() });
      } else if (values[key] && !values[key].includes(node[key])) {
        const message = `extension ${key} is ${node[key]}: must be one of ${values[key].join(", ")}`;
        report({ message, location: location.child(key) });
      }
    }
  }

  // Keys beside a $ref are seen by `ref` only: `any` gets what the $ref leads to.
  return { any: check, ref: check };
}

/**
 * @param {unknown} _root
 * @param {import("../lib/types.js").Context} ctx
 */
function reportMissingOption(_root, { report }) {
  report({ message: "kakao/known-extensions lacks its option known: list the extensions in redocly.yaml" });
}
