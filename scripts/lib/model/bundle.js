// @ts-check
// Walking through a bundled description. JavaScript, for Redocly's plugin uses it too.
import { atPointer, escapeSegment } from "../json-pointer.js";

/** @typedef {import("./openapi-types.js").Bundle} Bundle */
/** @typedef {import("./openapi-types.js").PathItem} PathItem */
/** @typedef {import("./openapi-types.js").PlacedOperation} PlacedOperation */

const methods = /** @type {const} */ (["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/**
 * Returns the operations of a bundle, in order.
 *
 * @param {Pick<Bundle, "paths">} bundle
 */
export function listOperations({ paths }) {
  return listSection("paths", paths);
}

/**
 * Returns the webhooks of a bundle, in order.
 *
 * @param {Pick<Bundle, "webhooks">} bundle
 */
export function listWebhooks({ webhooks }) {
  return listSection("webhooks", webhooks);
}

/**
 * @param {string} section
 * @param {Record<string, PathItem>} [items]
 * @returns {PlacedOperation[]}
 */
function listSection(section, items = {}) {
  return Object.entries(items).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method];
      const pointer = `/${section}/${escapeSegment(path)}/${method}`;
      return operation ? [{ path, method: method.toUpperCase(), pointer, operation }] : [];
    }),
  );
}

/**
 * Returns what a reference inside a bundle points to; anything else is returned as it is.
 *
 * @template {{ $ref?: string }} Node
 * @param {object} bundle
 * @param {Node} node
 * @returns {Node}
 */
export function resolveRef(bundle, node) {
  return node.$ref === undefined ? node : resolveRef(bundle, /** @type {Node} */ (atPointer(bundle, node.$ref)));
}
