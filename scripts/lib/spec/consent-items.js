// @ts-check
import { readCatalogue } from "./catalogue.js";

/**
 * @typedef {object} ConsentItem
 * @property {string} name English name, as on Kakao's pages
 * @property {string} korean name on Kakao's pages and the consent screen
 * @property {string} [permission] permission without which the app cannot set the item up
 * @property {string} [note]
 */

/**
 * Reads the consent items of Kakao, by ID.
 *
 * @param {string} file
 * @returns {Record<string, ConsentItem>}
 */
export function readConsentItems(file = "consent-items.yaml") {
  return readCatalogue(file);
}
