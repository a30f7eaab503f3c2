// @ts-check
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/**
 * @typedef {object} ErrorCode
 * @property {string} product whose code it is, or `common`
 * @property {number} [status] HTTP status that carries the code
 * @property {boolean} retryable whether the same request may work later
 * @property {string} meaning
 * @property {string} [remedy]
 * @property {"sdk" | "observed" | "inferred"} [evidence]
 * @property {string} [source]
 */

const catalogue = join(dirname(fileURLToPath(import.meta.url)), "../../../spec/common/error-codes.yaml");

/**
 * The three kinds of codes: numbers, KOE codes, names.
 *
 * @param {string} code
 */
export function kindOf(code) {
  if (/^-?\d+$/.test(code)) return "number";
  return /^KOE\d+$/.test(code) ? "koe" : "name";
}

/**
 * What a code means and what to do, in one line.
 *
 * @param {ErrorCode} [errorCode]
 */
export function explain({ meaning = "", remedy = "" } = /** @type {ErrorCode} */ ({})) {
  return [meaning, remedy].filter(Boolean).join(" ");
}

/**
 * The error catalogue, by code.
 *
 * @param {string} file
 * @returns {Record<string, ErrorCode>}
 */
export function readErrorCodes(file = catalogue) {
  return /** @type {Record<string, ErrorCode>} */ (parse(readFileSync(file, "utf8")));
}
