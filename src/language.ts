/** The languages of what people read: pages, reports, hints and help. */
export const languages = ["en", "ko"] as const;

/** A language of what people read. */
export type Language = (typeof languages)[number];

/** Returns whether a text names a language of what people read. */
export function isLanguage(text: string | null | undefined): text is Language {
  return text === "en" || text === "ko";
}
