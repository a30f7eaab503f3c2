// @ts-check
// What the bundler adds to descriptions, in every language that they are written in.
import { explainCode } from "./error-codes.js";

/** What the item of apps from before 25 June 2021 is called, which stands for two of today's. */
const COMBINED = "profile";

/** @type {Record<"en" | "ko", (items: string[], isCombined: boolean) => string>} */
const CONSENT = {
  en: (items, isCombined) =>
    `Requires the consent item ${items.join(" or ")}${isCombined ? `, or \`${COMBINED}\` in an older app` : ""}.`,
  ko: (items, isCombined) =>
    `필요한 동의항목: ${items.join(" 또는 ")}${isCombined ? ` (예전 앱에서는 \`${COMBINED}\`)` : ""}`,
};

/**
 * Returns the sentence that tells which consent item adds a property.
 *
 * @param {readonly string[]} items
 * @param {"en" | "ko"} [language]
 */
export function consentNote(items, language = "en") {
  const current = items.filter((item) => item !== COMBINED).map((item) => `\`${item}\``);
  return CONSENT[language](current, items.includes(COMBINED));
}

/**
 * Returns the list of error codes with their meanings, as CommonMark.
 *
 * @param {readonly (string | number)[]} codes
 * @param {Record<string, import("./error-codes.js").ErrorCode>} errorCodes in the language of the description
 */
export function codesNote(codes, errorCodes) {
  return codes.map((code) => `- \`${code}\`: ${explainCode(errorCodes[code])}`).join("\n");
}
