/** The languages of the site, the first of which stands at the door. */
export const languages = ["ko", "en"] as const;

/** A language of the site. */
export type Language = (typeof languages)[number];

/** A text in a language; one that is not translated yet stays English. */
export interface Translated {
  readonly text: string;
  readonly translated: boolean;
}

/** Returns a text in the language of a site, by its key in the message catalogue. */
export type Translate = (key: string, english: string) => Translated;

/** Returns the address of a page of Kakao in a language: the paths of its pages differ in nothing else. */
export function kakaoPage(url: string, language: Language): string {
  if (!url.startsWith("https://developers.kakao.com/")) return url;
  return url.replace(/\/docs\/(latest\/)?(?:en|ko)\//, `/docs/$1${language}/`);
}
