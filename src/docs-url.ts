/** Where the documentation is published. */
export const docsUrl = "https://kakao-openapi.github.io/kakao-openapi";

/** Returns the page that explains an error code. */
export function errorPageUrl(code: number | string | undefined, language: "en" | "ko" = "en"): string {
  return `${docsUrl}/${language}/errors/${code}.html`;
}
