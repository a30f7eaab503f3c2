import type { Translate, Translation } from "../model/language.js";
import type { Word } from "./words.js";
import type { Language } from "../../../src/language.js";

/** What a component needs to know of the language of its page. */
export interface Context {
  readonly language: Language;
  /** Returns a word of the site. */
  readonly word: (key: Word) => string;
  readonly translate: Translate;
}

/**
 * Returns a text that a page shows, in its language: from a translated bundle, or else from the catalogue by what it
 * says.
 */
export function readTranslated(text: string, { language, translate }: Context): Translation {
  if (language === "en" || /[\uAC00-\uD7A3]/.test(text)) return { text, translated: true };
  return translate("", text);
}
