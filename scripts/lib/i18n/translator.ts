import { type Catalogue, readCatalogue, type Translate } from "./catalogue.js";
import { hashOf, isTranslated } from "./text.js";
import type { Language } from "../../../src/language.js";

let ownCatalogue: Catalogue | undefined;

/**
 * Creates the translator of a language. Without a catalogue it takes the project's own, which is read once in a
 * process. A translation of another place counts where the English is the same and the place has no translation of its
 * own.
 */
export function createTranslator(language: Language, catalogue?: Catalogue): Translate {
  if (language === "en") return (_, english) => ({ text: english, translated: true });
  const entries = [...(catalogue ?? (ownCatalogue ??= readCatalogue(language))).values()].flatMap((file) => [...file]);
  const usable = entries.filter(([, { text, isStale }]) => text !== "" && !isStale);
  const byKey = new Map(usable);
  const byHash = new Map(usable.map(([, entry]) => [entry.en, entry]).reverse() as [string, { text: string }][]);
  return (key, english) => {
    if (!isTranslated(key, english)) return { text: english, translated: true };
    const hash = hashOf(english);
    const own = byKey.get(key);
    const entry = own?.en === hash ? own : byHash.get(hash);
    return entry ? { text: entry.text, translated: true } : { text: english, translated: false };
  };
}
