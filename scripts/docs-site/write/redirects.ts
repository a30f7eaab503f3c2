import { languages } from "../model/language.js";
import type { Site } from "../model/site.js";
import { escapeHtml } from "../text/highlight.js";

/** A file of the site, by its address. */
export type Files = Map<string, string>;

/** Writes the door: the language of the browser, or the first one. */
export function writeDoor(files: Files): void {
  const [first] = languages;
  files.set(
    "index.html",
    page(
      "kakao-openapi",
      `const language = navigator.language.startsWith("ko") ? "ko" : "en";
location.replace(language + "/index.html");`,
      languages.map((language) => [`${language}/index.html`, language === "ko" ? "한국어" : "English"]),
      `${first}/index.html`,
    ),
  );
}

/** Leads on from the addresses of the reference that had a page for each API, and one for all errors. */
export function writeOldAddresses(files: Files, site: Site): void {
  for (const { id } of site.apis) {
    const pages = site.operations
      .filter(({ api }) => api.id === id)
      .map(({ id: operation, page: address }) => [operation.toLowerCase(), address]);
    files.set(
      `${id}.html`,
      page(
        id,
        `const pages = ${JSON.stringify(Object.fromEntries(pages))};
const name = location.hash.split("/").pop().toLowerCase();
location.replace("en/" + (pages[name] ?? "index.html"));`,
        [["en/index.html", "English"]],
      ),
    );
  }
  const codes = site.errors.map(({ code }) => code);
  files.set(
    "errors.html",
    page(
      "errors",
      `const codes = ${JSON.stringify(codes)};
const code = decodeURIComponent(location.hash.slice(1));
location.replace("en/errors/" + (codes.includes(code) ? code : "index") + ".html");`,
      [["en/errors/index.html", "English"]],
    ),
  );
}

/** Writes what a server shows for an address that leads nowhere: it can stand below any address, so it finds its own way. */
export function writeNotFound(files: Files): void {
  files.set(
    "404.html",
    page(
      "Page not found · 페이지를 찾을 수 없습니다",
      `const [, root, language = "ko"] = /^(.*?\\/)(?:(ko|en)\\/.*)?$/.exec(location.pathname) ?? [, "./"];
const base = language && location.pathname.includes("/" + language + "/") ? root : location.pathname.replace(/[^/]*$/, "");
for (const link of document.querySelectorAll("a")) link.href = base + link.getAttribute("href");`,
      [
        ["ko/index.html", "한국어 홈"],
        ["en/index.html", "English home"],
        ["en/errors/index.html", "Error codes"],
      ],
    ),
  );
}

function page(title: string, script: string, links: readonly (readonly string[])[], next?: string): string {
  const items = links.map(([href = "", text = ""]) => `<li><a href="${href}">${escapeHtml(text)}</a></li>`);
  const refresh =
    next === undefined ? "" : `<noscript><meta http-equiv="refresh" content="0; url=${next}"></noscript>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${refresh}<title>${escapeHtml(title)}</title>
<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1rem}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<ul>
${items.join("\n")}
</ul>
</main>
<script>
${script}
</script>
</body>
</html>
`;
}
