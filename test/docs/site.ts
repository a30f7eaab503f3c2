import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSite } from "../../scripts/docs-site/build.js";
import { generatedFolder } from "../support/apis.js";

/** A page of the built site, as text. */
export interface BuiltPage {
  /** Address from the root of the site. */
  readonly address: string;
  readonly html: string;
}

/** The built site in a folder of its own. */
export interface BuiltSite {
  readonly folder: string;
  readonly pages: readonly BuiltPage[];
  /** Addresses of all files. */
  readonly files: ReadonlySet<string>;
  read(address: string): string;
  remove(): void;
}

/** Builds the site. */
export async function buildForTest(): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  await buildSite(generatedFolder, folder);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const read = (address: string): string => readFileSync(join(folder, address), "utf8");
  const pages = files.filter((file) => /^(ko|en)\/.*\.html$/.test(file));
  return {
    folder,
    pages: pages.map((address) => ({ address, html: read(address) })),
    files: new Set(files),
    read,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Returns what a page says, without its tags. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[^]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** Lists the IDs of a page, in order. */
export function idsOf(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
}

/** Lists the links of a page, as they are written. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
}

/** Returns the size of a page when it is sent, in bytes. */
export function sizeOf(html: string): number {
  return gzipSync(html).length;
}
