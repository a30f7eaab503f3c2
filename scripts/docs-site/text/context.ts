import type { Language, Translate, Translated } from "../model/language.js";
import type { Word } from "./words.js";

/** What a component needs to know of the language of its page. */
export interface Context {
  readonly language: Language;
  /** Returns a word of the site. */
  readonly word: (key: Word) => string;
  readonly translate: Translate;
}

/** Returns what a text of a translated bundle says of itself: English that stands in a Korean page is not translated. */
export function readTranslated(text: string, { language }: Context): Translated {
  return { text, translated: language === "en" || !isEnglish(text) };
}

/** Whether a text has words of English and none of Korean; code and links do not count. */
function isEnglish(text: string): boolean {
  if (/[\uAC00-\uD7A3]/.test(text)) return false;
  const prose = text.replace(/`[^`]*`/g, "").replace(/https?:\S+/g, "");
  return /[a-z]{3,}\s+[a-z]{2,}/.test(prose);
}
