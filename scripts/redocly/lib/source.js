// @ts-check
import { isMap, parseDocument } from "yaml";
import { keysOf } from "../../lib/json-pointer.js";

/** @type {WeakMap<object, import("yaml").Document.Parsed>} */
const documents = new WeakMap();

/**
 * Lists the keys of a map in the order of the file. JavaScript moves keys such as "200" to the front of an object, so
 * the order of responses is only to be had from the text.
 *
 * @param {import("./types.js").Location} location
 * @returns {string[]}
 */
export function keysInSource({ source, pointer }) {
  const document = documents.get(source) ?? parseDocument(source.body);
  documents.set(source, document);
  const map = document.getIn(keysOf(pointer), true);
  return isMap(map) ? map.items.map(({ key }) => String(key)) : [];
}
