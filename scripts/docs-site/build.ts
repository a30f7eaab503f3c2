import { join } from "node:path";
import { languages } from "./model/language.js";
import { readSite, readSources, type Site } from "./model/site.js";
import { listPages } from "./pages/list.js";
import { writeSearchIndex } from "./search/write-index.js";
import { linkErrorCodes } from "./text/markdown.js";
import { toMarkdown } from "./text/to-markdown.js";
import { type Assets, writeAssets } from "./write/assets.js";
import { writeFeed, writeLlms, writeSitemap } from "./write/feeds.js";
import { createOutput, type Output } from "./write/output.js";
import { type Files, writeDoor, writeNotFound, writeOldAddresses } from "./write/redirects.js";
import { relative, renderPage } from "./write/render.js";
import { siteUrl } from "./write/address.js";

/** Builds the site from a folder of generated files into a folder, in which nothing else stays. Returns the number of its pages. */
export async function buildSite(generated: string, folder: string): Promise<number> {
  const output = createOutput(folder);
  // Bundled by another process, while this one reads.
  const bundled = writeAssets(output);
  const sources = readSources();
  const assets = await bundled;
  const addresses = languages.flatMap((language) => {
    const site = readSite(generated, language, sources);
    return buildLanguage(site, assets, output);
  });
  const files: Files = new Map([["sitemap.xml", writeSitemap(addresses)]]);
  writeDoor(files);
  writeNotFound(files);
  writeAll(output, files);
  output.copy(join(generated, "openapi"), "openapi");
  output.finish();
  return addresses.length;
}

/** Writes the pages of a language, and returns their addresses. */
function buildLanguage(site: Site, assets: Assets, output: Output): string[] {
  const { language } = site;
  linkErrorCodes(site.errors.map(({ code }) => code));
  const pages = listPages(site);
  const twins: string[] = [];
  const addresses = pages.map((page) => {
    const address = `${language}/${page.path}`;
    const twin = toMarkdown(page.content);
    twins.push(twin);
    output.write(address, renderPage(site, page, assets));
    output.write(address.replace(/\.html$/, ".md"), relative(twin, address));
    return address;
  });
  const files: Files = new Map([
    [`${language}/changes/feed.xml`, writeFeed(site)],
    [`assets/search-${language}.js`, writeSearchIndex(site, pages)],
  ]);
  if (language === "en") writeEnglish(files, site, pages, twins);
  writeAll(output, files);
  return addresses;
}

/** What there is once, in English. */
function writeEnglish(files: Files, site: Site, pages: ReturnType<typeof listPages>, twins: readonly string[]): void {
  writeOldAddresses(files, site);
  files.set("llms.txt", writeLlms(site, pages));
  files.set("llms-full.txt", twins.join("\n---\n\n").replaceAll("](~/", `](${siteUrl}/`));
}

function writeAll(output: Output, files: Files): void {
  for (const [file, text] of files) output.write(file, text);
}
