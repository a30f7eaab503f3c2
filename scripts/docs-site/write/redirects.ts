import { languages } from "../model/language.js";
import type { Site } from "../model/site.js";
import { escapeHtml } from "../text/highlight.js";
import { siteUrl } from "./address.js";

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
    const home = homeOf(site, id);
    files.set(
      `${id}.html`,
      page(
        id,
        `const pages = ${JSON.stringify(Object.fromEntries(anchorsOf(site, id)))};
// No name has a character that an address would encode.
const part = location.hash.slice(1).toLowerCase().split(/[/!]/).reverse().find((one) => Object.hasOwn(pages, one));
location.replace("en/" + (part === undefined ? "${home}" : pages[part]));`,
        [[`en/${home}`, "English"]],
        `en/${home}`,
      ),
    );
  }
  const codes = site.errors.map(({ code }) => code);
  files.set(
    "errors.html",
    page(
      "errors",
      `const codes = ${JSON.stringify(codes)};
// No code has a character that an address would encode.
const code = location.hash.slice(1);
location.replace("en/errors/" + (codes.includes(code) ? code : "index") + ".html");`,
      [["en/errors/index.html", "English"]],
    ),
  );
}

/** Lists the anchors of an API's reference, and where each is now: of operations, whose names count more, and tags. */
function anchorsOf({ products, operations }: Site, id: string): (readonly [string, string])[] {
  return [
    ...products
      .filter(({ api }) => api.id === id)
      .flatMap(({ page: address, id: product, title }) =>
        [product.replace(/^webhook-/, ""), title.replaceAll(" ", "-")].map(
          (anchor) => [anchor.toLowerCase(), address] as const,
        ),
      ),
    ...operations
      .filter(({ api }) => api.id === id)
      .map(({ id: operation, page: address }) => [operation.toLowerCase(), address] as const),
  ];
}

/** Finds the page that stands for an API as a whole: that of its only product, or of all webhooks. */
function homeOf({ products }: Site, id: string): string {
  const own = products.filter(({ api }) => api.id === id);
  if (own.some(({ isWebhook }) => isWebhook)) return "webhooks/index.html";
  return own.length === 1 && own[0] ? own[0].page : "index.html";
}

/**
 * Writes what a server shows for an address that leads nowhere. It is shown below any address, so its links are those
 * of the published site until it has found where it lies: the deepest folder that has a file of the site.
 */
export function writeNotFound(files: Files): void {
  const links = [
    ["ko/index.html", "한국어 홈"],
    ["ko/errors/index.html", "에러 코드"],
    ["en/index.html", "English home"],
    ["en/errors/index.html", "Error codes"],
  ];
  files.set(
    "404.html",
    page(
      "Page not found · 페이지를 찾을 수 없습니다",
      `const folders = location.pathname.split("/").slice(0, -1);
async function findRoot() {
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const folder = folders.slice(0, depth).join("/") + "/";
    const { ok } = await fetch(folder + "assets/search-en.js", { method: "HEAD" }).catch(() => ({ ok: false }));
    if (ok) return folder;
  }
}
findRoot().then((root) => {
  if (root === undefined) return;
  for (const link of document.querySelectorAll("a")) link.href = root + link.dataset.page;
});`,
      links.map(([address = "", text = ""]) => [`${siteUrl}/${address}`, text, address]),
    ),
  );
}

function page(title: string, script: string, links: readonly (readonly string[])[], next?: string): string {
  const items = links.map(([href = "", text = "", name]) => {
    const data = name === undefined ? "" : ` data-page="${name}"`;
    return `<li><a href="${href}"${data}>${escapeHtml(text)}</a></li>`;
  });
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
