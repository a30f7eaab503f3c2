import type { CataloguedText } from "./all-texts.js";
import type { Catalogue } from "./catalogue.js";
import { createTranslator } from "./translator.js";

/** Returns the texts that a catalogue does not translate. */
export function untranslated(texts: readonly CataloguedText[], catalogue: Catalogue): CataloguedText[] {
  const translate = createTranslator("ko", catalogue);
  return texts.filter(({ key, english }) => !translate(key, english).translated);
}

/** Returns how much of each product is translated, as a table. */
export function countTable(texts: readonly CataloguedText[], catalogue: Catalogue): string {
  const missing = untranslated(texts, catalogue);
  const rows = [...new Set(texts.map(({ product }) => product)), undefined].map((product) => {
    const isOf = (text: CataloguedText): boolean => product === undefined || text.product === product;
    const own = texts.filter(isOf);
    const left = missing.filter(isOf);
    const cells = [own.length, own.length - left.length, left.length, countWords(left)];
    return `${(product ?? "total").padEnd(14)}${cells.map((cell) => String(cell).padStart(11)).join("")}`;
  });
  return ["product              texts translated    missing      words", ...rows].join("\n");
}

function countWords(texts: readonly CataloguedText[]): number {
  return texts.reduce((sum, { english }) => sum + english.split(/\s+/).length, 0);
}
