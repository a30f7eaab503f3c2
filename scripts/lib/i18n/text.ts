import { createHash } from "node:crypto";

/** One text that people read, and where it belongs. */
export interface Text {
  /** Its place, such as `op/getUserMe/summary`, `UserProfile/nickname` or `error/-401/remedy`. */
  readonly key: string;
  readonly english: string;
  /** The product whose file of the catalogue holds it. */
  readonly product: string;
  /** Quotes a source: its addresses and its words are those of the source, in whatever language it is written. */
  readonly isQuote?: boolean;
  /** Is of a register, which names fields and values without backquotes. */
  readonly isRegister?: boolean;
}

/** Returns what a translation names its English by. How the English is wrapped makes no difference. */
export function hashOf(english: string): string {
  return createHash("sha256").update(english.trim().replace(/\s+/g, " ")).digest("hex").slice(0, 8);
}

/** Returns whether a text has words to translate: a name, a number, an address or code is alike in every language. */
export function hasWords(english: string): boolean {
  const prose = english.replace(/`[^`]*`|https?:\/\/\S+/g, " ").trim();
  return (
    /[a-z]{2}/i.test(prose) && (/\s/.test(prose) || /^[A-Z]?[a-z]+[.,]?$/.test(prose)) && !/^[a-z]+$/.test(english)
  );
}

/** Returns whether a text at a place is translated: of the site and of sources, also a word that reads like a name. */
export function isTranslated(key: string, english: string): boolean {
  return hasWords(english) || (/^site\/|\/source$/.test(key) && /^[a-z]{2,}$/.test(english));
}
