import { createSearch, type SearchEngine } from "../../../src/search/engine.js";
import { type PackedIndex, unpackEntries } from "../../../src/search/pack.js";

declare global {
  /** Prepares a search over an index; the file of the engine sets it. */
  var kakaoEngine: (index: PackedIndex) => SearchEngine;
}

globalThis.kakaoEngine = (packed) => createSearch(unpackEntries(packed));
