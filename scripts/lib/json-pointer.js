// @ts-check
// JSON Pointer (RFC 6901). JavaScript, for Redocly's plugin uses it too.

/**
 * Returns a key as a segment of a JSON Pointer.
 *
 * @param {string} key
 */
export function escapeSegment(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/**
 * Returns the keys of a JSON Pointer, or of the fragment of a `$ref` inside the same document.
 *
 * @param {string} pointer such as `/paths/~1v1~1books` or `#/paths/~1v1~1books`
 */
export function keysOf(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Returns the value at a JSON Pointer, or undefined.
 *
 * @param {unknown} document
 * @param {string} pointer
 * @returns {unknown}
 */
export function atPointer(document, pointer) {
  return keysOf(pointer).reduce((node, key) => node?.[key], /** @type {any} */ (document));
}
