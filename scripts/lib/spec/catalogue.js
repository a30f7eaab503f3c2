// @ts-check
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { projectRoot, readYaml } from "../yaml.js";

/**
 * Reads a catalogue of spec/common: entries by name.
 *
 * @template T
 * @param {string} file a name in spec/common, or an absolute path
 * @returns {Record<string, T>}
 */
export function readCatalogue(file) {
  return readYaml(join(file.startsWith("/") ? "" : join(projectRoot, "spec/common"), file)).value;
}

/**
 * Returns the file that the option of a lint rule names, seen from the plugin; the catalogue of the spec by default.
 *
 * @param {string | undefined} option
 * @param {string} name
 */
export function catalogueFile(option, name) {
  return option ? fileURLToPath(new URL(`../../redocly/${option}`, import.meta.url)) : name;
}
