import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Library, LibraryOperation, OperationPart, SampleBook } from "../../../src/cli/mcp/library.js";
import { shelfFiles } from "../../../src/cli/mcp/shelf.js";
import { rowOf } from "../../../src/search/entry.js";
import type { Site } from "../model/site.js";
import { type Edition, readEditions } from "../pages/edition.js";
import type { Page } from "../pages/page.js";
import { sampleLanguages } from "../samples/languages.js";
import { mockUrl, pointSample } from "../samples/sample.js";
import { listEntries } from "../search/write-index.js";

/** Writes what the MCP server of the package knows: the pages of this site as Markdown, its search and its samples. */
export function writeShelf(generated: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const editions = readEditions(generated);
  for (const edition of editions) {
    writePacked(join(folder, shelfFiles.library(edition.site.language)), writeLibrary(edition));
  }
  const [first] = editions;
  if (first) writePacked(join(folder, shelfFiles.samples), writeSampleBook(first.site));
}

/**
 * Writes a file by Brotli. Pages of one kind repeat each other, so that it makes a fourteenth of them; gzip, with its
 * small window, a seventh. Its highest quality would save another twelfth, and take thirty times as long.
 */
function writePacked(file: string, content: unknown): void {
  const text = Buffer.from(JSON.stringify(content));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  writeFileSync(file, brotliCompressSync(text, { params }));
}

/** Writes the library of a language. */
export function writeLibrary({ site, pages, twins }: Edition): Library {
  return {
    language: site.language,
    operations: writeOperations(site, twins),
    errors: site.errors.map(({ code, messages }) => ({ code, page: `errors/${code}.html`, messages })),
    pages: Object.fromEntries(pages.filter(isOwnText).map(({ path }) => [path, twins.get(path) ?? ""])),
    index: listEntries(site, pages).map(rowOf),
  };
}

/** Returns whether a page says something that the pages of operations do not: lists and the register repeat them. */
function isOwnText({ path }: Page): boolean {
  return /^(?:guides|errors|consent-items|templates)\//.test(path) && path !== "errors/index.html";
}

function writeOperations(site: Site, texts: ReadonlyMap<string, string>): LibraryOperation[] {
  return site.operations.map(({ id, source, model, api, page, isWebhook, samples }) => ({
    id,
    title: source.summary,
    method: model.method,
    path: isWebhook ? "" : model.path,
    host: isWebhook ? "" : api.baseUrl,
    page,
    parts: splitParts(site, texts.get(page) ?? ""),
    samples: samples.map(({ name, summary }) => ({ name, summary })),
  }));
}

/** Splits the page of an operation at its headings. */
function splitParts({ context: { word } }: Site, text: string): (readonly [OperationPart, string])[] {
  const headings: readonly (readonly [string, OperationPart])[] = [
    [word("rules"), "request"],
    [word("pathParameters"), "request"],
    [word("parameters"), "request"],
    [word("headerParameters"), "request"],
    [word("cookieParameters"), "request"],
    [word("body"), "request"],
    [word("queryParameters"), "request"],
    [word("response"), "response"],
    [word("errorsOwn"), "errors"],
    [word("discrepancies"), "discrepancies"],
    [word("sample"), "samples"],
    [word("receiver"), "samples"],
    [word("examples"), "examples"],
  ];
  const parts = new Map<OperationPart, string>();
  for (const section of text.split(/\n(?=## )/)) {
    const heading = /^## (.*)/.exec(section)?.[1];
    const part = heading === undefined ? "overview" : headings.find(([start]) => heading.startsWith(start))?.[1];
    if (part === undefined) throw new Error(`no part for the heading ${heading}`);
    parts.set(part, [parts.get(part), section.trim()].filter(Boolean).join("\n\n"));
  }
  // A page shows its samples early; who reads all of it wants the request first.
  const order: readonly OperationPart[] = ["overview", ...headings.map(([, part]) => part)];
  return [...parts].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
}

/** Writes the code of all samples. */
export function writeSampleBook({ operations }: Site): SampleBook {
  return {
    languages: sampleLanguages.map(({ id, label, grammar }) => ({ id, label, grammar })),
    code: Object.fromEntries(
      operations.map(({ id, samples }) => [
        id,
        Object.fromEntries(
          samples.map((sample) => [
            sample.name,
            Object.fromEntries(
              sampleLanguages.map((language) => {
                const marked = language.write(sample);
                return [language.id, { kakao: pointSample(marked), mock: pointSample(marked, mockUrl) }];
              }),
            ),
          ]),
        ),
      ]),
    ),
  };
}
