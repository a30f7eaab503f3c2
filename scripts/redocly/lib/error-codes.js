// @ts-check
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/**
 * @typedef {object} ErrorCode
 * @property {number} status HTTP status that carries the code
 * @property {boolean} retryable whether the same request may work later
 * @property {string} meaning
 * @property {string} [remedy]
 * @property {string} [source]
 */

const catalogue = join(dirname(fileURLToPath(import.meta.url)), "../../../spec/common/error-codes.yaml");

/**
 * The error catalogue, by code.
 *
 * @param {string} file
 * @returns {Record<string, ErrorCode>}
 */
export function readErrorCodes(file = catalogue) {
  return /** @type {Record<string, ErrorCode>} */ (parse(readFileSync(file, "utf8")));
}
