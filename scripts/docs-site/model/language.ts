import type { Language } from "../../../src/language.js";

export type { Translate, Translation } from "../../lib/i18n/catalogue.js";

/** The languages of the site, the first of which stands at the door. */
export const languages: readonly Language[] = ["ko", "en"];

/** Returns the address of a page of Kakao in a language: the paths of its pages differ in nothing else. */
export function kakaoPage(url: string, language: Language): string {
  if (!url.startsWith("https://developers.kakao.com/")) return url;
  return url.replace(/\/docs\/(latest\/)?(?:en|ko)\//, `/docs/$1${language}/`);
}
