// @ts-check
import { join } from "node:path";
import { projectRoot, readYaml } from "../yaml.js";

/**
 * @typedef {object} ErrorCode
 * @property {string} product whose code it is, or `common`
 * @property {number} [status] HTTP status that carries the code
 * @property {boolean} [retryable] whether the same request may work later; left out where no source tells
 * @property {string} meaning
 * @property {string} [remedy]
 * @property {"sdk" | "observed" | "inferred"} [evidence]
 * @property {string} [source]
 * @property {string} [messagesOf] a code with the same messages
 * @property {MessageCause[]} [messages] the first that is found counts
 *
 * @typedef {object} MessageCause What Kakao's message says of the cause.
 * @property {string} matches regular expression
 * @property {string} [says] in place of the meaning
 * @property {string} remedy
 */

const catalogue = join(projectRoot, "spec/common/error-codes.yaml");

/**
 * Returns which of the three kinds of codes one is: a number, a KOE code, a name.
 *
 * @param {string} code
 */
export function kindOf(code) {
  if (/^-?\d+$/.test(code)) return "number";
  return /^KOE\d+$/.test(code) ? "koe" : "name";
}

/**
 * Returns what a code means and what to do, in one line.
 *
 * @param {ErrorCode} [errorCode]
 */
export function explainCode({ meaning = "", remedy = "" } = /** @type {ErrorCode} */ ({})) {
  return [meaning, remedy]
    .filter(Boolean)
    .join(" ")
    .replace(/\{(\w+)\}/g, "`$1`");
}

/**
 * Returns the hint for a code, and those for its messages as pairs of pattern and hint. Names in braces are filled in
 * from an error.
 *
 * @param {string} code
 * @param {Record<string, ErrorCode>} codes
 * @returns {{ hint: string, messages: [string, string][] }}
 */
export function hintsOf(code, codes) {
  const { meaning, remedy, messages, messagesOf } = codes[code] ?? /** @type {ErrorCode} */ ({});
  const causes = messages ?? codes[messagesOf ?? ""]?.messages ?? [];
  return {
    hint: [meaning, remedy].filter(Boolean).join(" "),
    messages: causes.map((cause) => [cause.matches, `${cause.says ?? meaning} ${cause.remedy}`]),
  };
}

/**
 * Reads the error catalogue, by code.
 *
 * @param {string} file
 * @returns {Record<string, ErrorCode>}
 */
export function readErrorCodes(file = catalogue) {
  return /** @type {Record<string, ErrorCode>} */ (readYaml(file).value);
}
