import { languages } from "../model/language.js";
import { readSite, readSources, type Site } from "../model/site.js";
import { linkErrorCodes } from "../text/markdown.js";
import { toMarkdown } from "../text/to-markdown.js";
import { listPages } from "./list.js";
import type { Page } from "./page.js";

/** The site in one language, and its pages with their Markdown. */
export interface Edition {
  readonly site: Site;
  readonly pages: readonly Page[];
  /** The Markdown of each page, by its address below the folder of the language. */
  readonly twins: ReadonlyMap<string, string>;
}

const known = new Map<string, readonly Edition[]>();

/**
 * Reads the site in every language from a folder of generated files, once in a process: the site and the library of the
 * package show the same pages.
 */
export function readEditions(generated: string): readonly Edition[] {
  const found = known.get(generated);
  if (found) return found;
  const sources = readSources();
  const editions = languages.map((language) => {
    const site = readSite(generated, language, sources);
    linkErrorCodes(site.errors.map(({ code }) => code));
    const pages = listPages(site);
    return { site, pages, twins: new Map(pages.map(({ path, content }) => [path, toMarkdown(content)])) };
  });
  known.set(generated, editions);
  return editions;
}
