import type { CalledRequest } from "../operation.js";
import { Reply } from "../reply.js";
import { escapeHtml } from "./html.js";
import { languageNames, languageOf, type Localized } from "./language.js";
import { isNavigable, navigation } from "./navigation.js";
import { style } from "./style.js";
import type { Language } from "../../language.js";

/** What a page shows, in one language. */
export interface PageContent {
  readonly title: string;
  /** HTML of the main part, with one `h1`. */
  readonly body: string;
  /** CSS of this page alone. */
  readonly style?: string | undefined;
}

/** A response that is a page of the emulator, written once the language is known: see `render`. */
export class Page extends Reply {
  /**
   * @param write Writes the page in a language
   * @param status HTTP status
   * @param headers Further headers by name in lower case
   */
  constructor(
    readonly write: (language: Language) => PageContent,
    status = 200,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(status, "", { ...pageHeaders, ...headers });
  }
}

const pageHeaders: Readonly<Record<string, string>> = {
  "content-type": "text/html;charset=UTF-8",
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; base-uri 'none'",
};

/** Writes a page in the language of the request; other responses stay as they are. */
export function render(reply: Reply, request: CalledRequest): Reply {
  if (!(reply instanceof Page)) return reply;
  const language = languageOf(request);
  const { status, headers } = reply;
  return new Reply(status, htmlOf(reply.write(language), language, request), {
    ...headers,
    "content-language": language,
  });
}

const texts: Localized<{ readonly skip: string; readonly emulator: string }> = {
  ko: { skip: "본문으로 건너뛰기", emulator: "카카오 에뮬레이터" },
  en: { skip: "Skip to content", emulator: "Kakao emulator" },
};

function htmlOf(content: PageContent, language: Language, request: CalledRequest): string {
  const { title, body, style: own = "" } = content;
  const { skip, emulator } = texts[language];
  const { pathname } = request.url;
  const isOwn = isNavigable(pathname);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}${own}</style>
</head>
<body${isOwn ? "" : ' class="dialog"'}>
${isOwn ? `<a class="skip" href="#main">${skip}</a>\n` : ""}<header>
<span class="brand">${emulator}</span>
${isOwn ? navigation(language, pathname) : ""}
${languageLink(language, request)}
</header>
<main id="main">
${body}
</main>
</body>
</html>
`;
}

// A form's response has an address that cannot be visited again, so it has no link.
function languageLink(language: Language, { method, url }: CalledRequest): string {
  if (method !== "GET") return "";
  const other: Language = language === "ko" ? "en" : "ko";
  const back = new URL(url);
  back.searchParams.delete("lang");
  const query = new URLSearchParams({ lang: other, back: back.pathname + back.search });
  return `<a class="language" href="/_language?${escapeHtml(query.toString())}" lang="${other}" hreflang="${other}">${languageNames[other]}</a>`;
}
