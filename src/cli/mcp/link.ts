import { docsUrl } from "../../docs-url.js";
import type { Library } from "./library.js";

/** Returns the address of a page on the site. */
export function siteAddressOf({ language }: Library, page: string): string {
  return `${docsUrl}/${language}/${page}`;
}

/** Returns a Markdown text whose links lead to the pages of the site, wherever the text is read. */
export function withSiteLinks(text: string): string {
  return text.replace(/\]\(~\/([^)#]*?)(?:\.md)?(#[^)]*)?\)/g, (_, path: string, anchor = "") => {
    const page = /\.\w+$/.test(path) ? path : `${path}.html`;
    return `](${docsUrl}/${page}${anchor as string})`;
  });
}

/** Returns a Markdown link to a page. */
export function linkTo(library: Library, title: string, page: string): string {
  return `[${title}](${siteAddressOf(library, page)})`;
}
