import { parse, stringify } from "yaml";
import type { CataloguedText } from "./all-texts.js";
import type { Catalogue, Entry } from "./catalogue.js";
import { untranslated } from "./counts.js";
import { checkText } from "./gate/check-text.js";
import { hashOf } from "./text.js";
import { updateCatalogue } from "./update.js";

type Sheet = Record<string, { en?: string; ko?: string } | string | null>;

/**
 * Returns a sheet of the texts of a product that are not translated: key, English, and an empty place for the Korean.
 */
export function writeSheet(product: string, texts: readonly CataloguedText[], catalogue: Catalogue): string {
  const missing = untranslated(texts, catalogue).filter((text) => product === "all" || text.product === product);
  return missing
    .map(({ key, english, places }) => {
      const shared = places > 1 ? `# stands in ${places} places\n` : "";
      return `${shared}${stringify({ [key]: { en: english, ko: "" } }, { lineWidth: 0, blockQuote: "literal" })}`;
    })
    .join("");
}

/**
 * Writes the Korean of a filled sheet into a catalogue. A sheet may also be plain `key: text`. What the gate refuses is
 * put in too, so that nothing is lost, and reported.
 */
export function applySheet(
  sheet: string,
  texts: readonly CataloguedText[],
  old: Catalogue,
): { catalogue: Catalogue; problems: string[] } {
  const { catalogue } = updateCatalogue(old, texts);
  const files = new Map([...catalogue].map(([product, entries]) => [product, new Map<string, Entry>(entries)]));
  const byKey = new Map(texts.flatMap((text) => text.keys.map((key) => [key, text] as const)));
  const problems: string[] = [];
  for (const [key, line] of Object.entries((parse(sheet) ?? {}) as Sheet)) {
    const { en, ko } = linesOf(line);
    if (!ko) continue;
    const text = byKey.get(key);
    if (!text) {
      problems.push(`${key}: no such key: run "npm run i18n -- list" again`);
    } else if (en !== undefined && hashOf(en) !== hashOf(text.english)) {
      problems.push(`${key}: the English has changed since: run "npm run i18n -- list" again`);
    } else {
      files.get(text.product)?.set(key, { en: hashOf(text.english), text: ko.trim() });
      problems.push(...checkText(text, ko.trim()).map((problem) => `${key}: ${problem}`));
    }
  }
  return { catalogue: files, problems };
}

/** Returns what a sheet says of a key. */
function linesOf(line: Sheet[string] | undefined): { en?: string; ko?: string } {
  return typeof line === "string" ? { ko: line } : (line ?? {});
}
