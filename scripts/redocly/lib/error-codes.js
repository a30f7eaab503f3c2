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

/** @type {Record<string, ErrorCode> | undefined} */
let errorCodes;

/**
 * The error catalogue, by code.
 *
 * @returns {Record<string, ErrorCode>}
 */
export function loadErrorCodes() {
  errorCodes ??= /** @type {Record<string, ErrorCode>} */ (parse(readFileSync(catalogue, "utf8")));
  return errorCodes;
}
