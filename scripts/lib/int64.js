// @ts-check
// IDs of Kakao can have 19 digits, more than a JavaScript number holds. Whatever reads or writes recordings and bundles
// keeps them as bigint; Redocly cannot, so they pass through it as marked text.

const mark = "int64:";

/**
 * Reads YAML or JSON without loss: integers beyond 2^53 − 1 as bigint, all others as number.
 *
 * @param {import("yaml").Document} document parsed with `intAsBigInt`
 * @returns {any}
 */
export function toValue(document) {
  return map(document.toJS(), (value) =>
    typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value,
  );
}

/**
 * Returns a value in which each bigint is marked text.
 *
 * @param {unknown} value
 * @returns {any}
 */
export function markInt64(value) {
  return map(value, (item) => (typeof item === "bigint" ? `${mark}${item}` : item));
}

/**
 * Returns written YAML or JSON with the digits in place of the marked text.
 *
 * @param {string} text
 */
export function unmarkInt64(text) {
  return text.replace(/(['"]?)int64:(-?\d+)\1/g, "$2");
}

/**
 * @param {unknown} value
 * @param {(scalar: unknown) => unknown} change
 * @returns {unknown}
 */
function map(value, change) {
  if (Array.isArray(value)) return value.map((item) => map(item, change));
  if (typeof value !== "object" || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item, change)]));
}
