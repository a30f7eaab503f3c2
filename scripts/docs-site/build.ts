import { join } from "node:path";
import { type Edition, readEditions } from "./pages/edition.js";
import { registerFile, writeRegisterTexts } from "./pages/register.js";
import { writeSearchIndex } from "./search/write-index.js";
import { type Assets, writeAssets } from "./write/assets.js";
import { writeFeed, writeLlms, writeSitemap } from "./write/feeds.js";
import { createOutput, type Output } from "./write/output.js";
import { type Files, writeDoor, writeNotFound, writeOldAddresses } from "./write/redirects.js";
import { relative, renderPage } from "./write/render.js";
import { siteUrl } from "./write/address.js";

/**
 * Builds the site from a folder of generated files into a folder, in which nothing else stays. Returns the number of
 * its pages.
 */
export async function buildSite(generated: string, folder: string): Promise<number> {
  const output = createOutput(folder);
  // Bundled by another process, while this one reads.
  const bundled = writeAssets(output);
  const editions = readEditions(generated);
  const assets = await bundled;
  const addresses = editions.flatMap((edition) => buildLanguage(edition, assets, output));
  const files: Files = new Map([["sitemap.xml", writeSitemap(addresses)]]);
  writeDoor(files);
  writeNotFound(files);
  writeAll(output, files);
  output.copy(join(generated, "openapi"), "openapi");
  output.finish();
  return addresses.length;
}

/** Writes the pages of a language, and returns their addresses. */
function buildLanguage(edition: Edition, assets: Assets, output: Output): string[] {
  const { site, pages, twins } = edition;
  const { language } = site;
  const addresses = pages.map((page) => {
    const address = `${language}/${page.path}`;
    output.write(address, renderPage(site, page, assets));
    output.write(address.replace(/\.html$/, ".md"), relative(twins.get(page.path) ?? "", address));
    return address;
  });
  const files: Files = new Map([
    [`${language}/changes/feed.xml`, writeFeed(site)],
    [`assets/search-${language}.js`, writeSearchIndex(site, pages)],
    [`assets/${registerFile(site)}`, writeRegisterTexts(site)],
  ]);
  if (language === "en") writeEnglish(files, edition);
  writeAll(output, files);
  return addresses;
}

/** Writes what there is once, in English. */
function writeEnglish(files: Files, { site, pages, twins }: Edition): void {
  writeOldAddresses(files, site);
  files.set("llms.txt", writeLlms(site, pages));
  files.set("llms-full.txt", [...twins.values()].join("\n---\n\n").replaceAll("](~/", `](${siteUrl}/`));
}

function writeAll(output: Output, files: Files): void {
  for (const [file, text] of files) output.write(file, text);
}
