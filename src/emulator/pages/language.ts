import { isLanguage, type Language } from "../../language.js";
import type { CalledRequest } from "../operation.js";

/** Something in each language, such as the texts of a page: `textsOf[language].title`. */
export type Localized<Value> = Readonly<Record<Language, Value>>;

/** The cookie that keeps the language a person has chosen. */
const cookie = "kakao_emulator_lang";

/** The languages by the name that each has for itself. */
export const languageNames: Localized<string> = { ko: "한국어", en: "English" };

/**
 * Returns the language in which a page is written: of `lang` in the query, of the cookie, or the first that the browser
 * accepts; Korean if none says.
 */
export function languageOf({ url, headers }: Pick<CalledRequest, "url" | "headers">): Language {
  const asked = url.searchParams.get("lang");
  if (isLanguage(asked)) return asked;
  const kept = new RegExp(`(?:^|;\\s*)${cookie}=(\\w+)`).exec(headers["cookie"] ?? "")?.[1];
  return isLanguage(kept) ? kept : accepted(headers["accept-language"] ?? "");
}

function accepted(header: string): Language {
  const ranges = header.split(",").map((range) => {
    const [tag = "", ...parameters] = range.trim().split(/\s*;\s*/);
    const quality = parameters.find((one) => one.startsWith("q="))?.slice(2) ?? "1";
    return { language: tag.toLowerCase().split("-")[0], quality: Number(quality) };
  });
  // The sort is stable, so that the first of equals is taken.
  const sorted = ranges.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality);
  return sorted.map(({ language }) => language).find((language) => isLanguage(language)) ?? "ko";
}

/** Returns the header that makes a browser keep a language. */
export function keepLanguage(language: Language): Readonly<Record<string, string>> {
  return { "set-cookie": `${cookie}=${language}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax` };
}
