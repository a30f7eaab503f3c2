import type { Language } from "./language.js";

/** Where the documentation is published. */
export const docsUrl = "https://kakao-openapi.github.io/kakao-openapi";

/** Returns the page that explains an error code. */
export function errorPageUrl(code: number | string | undefined, language: Language = "en"): string {
  return `${docsUrl}/${language}/errors/${code}.html`;
}
