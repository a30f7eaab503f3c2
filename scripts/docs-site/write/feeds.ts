import type { Site } from "../model/site.js";
import { readReleases } from "../pages/changes.js";
import type { Page } from "../pages/page.js";
import { escapeHtml } from "../text/highlight.js";
import { renderMarkdown } from "../text/markdown.js";
import { siteUrl } from "./address.js";

/** Writes the sitemap of all pages. */
export function writeSitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${siteUrl}/${escapeHtml(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}

/** Writes the feed of changes of a language, as Atom. */
export function writeFeed({ language, context }: Site): string {
  const address = `${siteUrl}/${language}/changes/`;
  const entries = readReleases(language).map(({ name, title, date, text }) => {
    const id = `${address}index.html#${name.toLowerCase()}`;
    return `<entry>
<title>${escapeHtml(title)}</title>
<id>${id}</id>
<link href="${id}"/>
<updated>${date ?? "2026-01-01"}T00:00:00Z</updated>
<content type="html">${escapeHtml(renderMarkdown(text, language).replaceAll('"~/', `"${siteUrl}/`))}</content>
</entry>`;
  });
  const dates = readReleases(language).flatMap(({ date }) => date ?? []);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${escapeHtml(context.word("changes"))} · kakao-openapi</title>
<id>${address}</id>
<link rel="self" href="${address}feed.xml"/>
<updated>${dates.sort().at(-1) ?? "2026-01-01"}T00:00:00Z</updated>
<author><name>kakao-openapi</name></author>
${entries.join("\n")}
</feed>
`;
}

/** Writes the index for language models: what there is, a line a page. */
export function writeLlms(site: Site, pages: readonly Page[]): string {
  const line = ({ path, title, description }: Page): string =>
    `- [${title}](${siteUrl}/${site.language}/${path.replace(/\.html$/, ".md")})${description ? `: ${description}` : ""}`;
  const below = (folder: string): string =>
    pages
      .filter(({ path }) => path.startsWith(folder))
      .map(line)
      .join("\n");
  return `# kakao-openapi

> ${site.context.word("tagline")} This is version ${site.version}. Every page has a Markdown twin; Korean pages are below ${siteUrl}/ko/. \`npx kakao-openapi mcp\` serves them as an MCP server.

## Guides

${below("guides/")}

## API reference

${below("api/")}

## Webhooks

${below("webhooks/")}

## Consent items

${below("consent-items/")}

## Error codes

${below("errors/")}

## Optional

- [All English pages in one file](${siteUrl}/llms-full.txt)
${below("templates/")}
${below("discrepancies/")}
${below("changes/")}
`;
}
