// @ts-check
import { join } from "node:path";
import { projectRoot, readYaml } from "./yaml.js";

/**
 * @typedef {object} ErrorCode
 * @property {string} product whose code it is, or `common`
 * @property {number} [status] HTTP status that carries the code
 * @property {boolean} [retryable] whether the same request may work later; left out where no source tells
 * @property {string} meaning
 * @property {string} [remedy]
 * @property {"sdk" | "observed" | "inferred"} [evidence]
 * @property {string} [source]
 */

const catalogue = join(projectRoot, "spec/common/error-codes.yaml");

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
  return /** @type {Record<string, ErrorCode>} */ (readYaml(file).value);
}
