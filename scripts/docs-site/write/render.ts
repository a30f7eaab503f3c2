import { createHash } from "node:crypto";
import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { onceFor } from "../model/once-for.js";
import type { Site } from "../model/site.js";
import type { Page } from "../pages/page.js";
import { escapeHtml } from "../text/highlight.js";
import { Layout, Menu } from "../view/layout.js";
import type { Assets } from "./assets.js";
import { siteUrl } from "./address.js";

/** Sets the theme before anything is painted. */
const early =
  'document.documentElement.className="js";try{var t=localStorage.getItem("theme");if(t)document.documentElement.dataset.theme=t}catch(e){}';

const earlyHash = createHash("sha256").update(early).digest("base64");

/** What a page may load: its own files, and responses of a mock server on the reader's computer. */
const policy = [
  "default-src 'none'",
  `script-src 'self' file: 'sha256-${earlyHash}'`,
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const menuOf = onceFor((site: Site) => renderToString(h(Menu, { site })));

/** Renders a page as a document. Its links are relative, so that it works wherever the site lies. */
export function renderPage(site: Site, page: Page, assets: Assets): string {
  const { language } = site;
  const address = `${language}/${page.path}`;
  const body = renderToString(
    h(Layout, { site, page: page.path, engine: assets.engine, children: page.content }) as VNode,
  );
  const menu = menuOf(site);
  const isHome = page.path === "index.html";
  const title = isHome ? `${page.title} · kakao-openapi` : `${page.title} · ${site.context.word("siteName")}`;
  const alternatives = ["ko", "en"].map(
    (other) => `<link rel="alternate" hreflang="${other}" href="${siteUrl}/${other}/${page.path}">`,
  );
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="canonical" href="${siteUrl}/${address}">
${alternatives.join("\n")}
<link rel="alternate" type="text/markdown" href="~/${address.replace(/\.html$/, ".md")}">
<link rel="alternate" type="application/atom+xml" href="~/${language}/changes/feed.xml">
<link rel="stylesheet" href="~/assets/${assets.style}">
<script>${early}</script>
<script src="~/assets/${assets.script}" defer></script>
</head>
<body>
${body.replace('<div id="menu-place"></div>', () => openMenu(menu, address, page.group))}
</body>
</html>
`;
  return relative(html.replace('"~/assets/try-it.js"', `"~/assets/${assets.tryIt}"`), address);
}

/** Marks the page in the menu and opens the group that holds it. */
function openMenu(menu: string, address: string, group: string | undefined): string {
  const current = menu.replace(`href="~/${address}"`, `href="~/${address}" aria-current="page"`);
  return group === undefined
    ? current
    : current.replace(`<details data-group="${group}">`, `<details data-group="${group}" open>`);
}

/** Makes the links of a page relative to where it lies. */
export function relative(text: string, address: string): string {
  const up = "../".repeat(address.split("/").length - 1);
  return text.replaceAll('"~/', `"${up}`).replaceAll("](~/", `](${up}`);
}
