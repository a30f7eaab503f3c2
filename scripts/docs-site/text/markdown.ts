import markdownIt from "markdown-it";
import { kakaoPage } from "../model/language.js";
import { highlight } from "./highlight.js";
import type { Language } from "../../../src/language.js";

/** Where a page of the site stands: a link that begins so is rewritten for the page that holds it. */
const siteRoot = "~/";

type Parser = ReturnType<typeof markdownIt>;

const parsers = new Map<Language, Parser>();

/** Renders CommonMark, the codes of errors in it as links to their pages. */
export function renderMarkdown(text: string, language: Language): string {
  return remember(`${language}\n${text}`, () => parserOf(language).render(text, { language }));
}

/** Renders CommonMark within a line. */
export function renderInline(text: string, language: Language): string {
  return remember(`${language}\ninline\n${text}`, () => parserOf(language).renderInline(text, { language }));
}

const rendered = new Map<string, string>();

function remember(key: string, render: () => string): string {
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const html = render();
  rendered.set(key, html);
  return html;
}

let errorCodes: ReadonlySet<string> = new Set();

/** Names the codes that have a page. */
export function linkErrorCodes(codes: Iterable<string>): void {
  errorCodes = new Set(codes);
}

function parserOf(language: Language): Parser {
  const known = parsers.get(language);
  if (known) return known;
  const parser = markdownIt({ html: false, linkify: false, typographer: false });
  addLinks(parser, language);
  addCode(parser, language);
  addHeadings(parser);
  addTables(parser);
  parsers.set(language, parser);
  return parser;
}

function addLinks(parser: Parser, language: Language): void {
  parser.renderer.rules["link_open"] = (tokens, index, options, _, self) => {
    const token = tokens[index];
    const href = String(token?.attrGet("href") ?? "");
    token?.attrSet("href", addressOf(href, language));
    return self.renderToken(tokens, index, options);
  };
}

const repository = "https://github.com/kakao-openapi/kakao-openapi/blob/main/";

/** Returns where a link leads: to the page of a guide, or to another file of the project in the repository. */
export function addressOf(href: string, language: Language): string {
  if (/^(?:[a-z]+:|#|~)/.test(href)) return kakaoPage(href, language);
  const [, guide, hash = ""] = /^(?:(?:\.\/)?|.*guides\/\w+\/)([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (guide !== undefined) return `${siteRoot}${language}/guides/${guide}.html${hash}`;
  return repository + href.replace(/^(?:\.\.?\/)+/, "");
}

function addCode(parser: Parser, language: Language): void {
  const { escapeHtml } = parser.utils;
  parser.renderer.rules["code_inline"] = (tokens, index) => {
    const text = tokens[index]?.content ?? "";
    const code = `<code>${escapeHtml(text)}</code>`;
    const isLinked =
      tokens.slice(0, index).filter(({ type }) => type === "link_open").length >
      tokens.slice(0, index).filter(({ type }) => type === "link_close").length;
    return errorCodes.has(text) && !isLinked && /^(-\d+|KOE\d+)$/.test(text)
      ? `<a href="${siteRoot}${language}/errors/${text}.html">${code}</a>`
      : code;
  };
  parser.renderer.rules["fence"] = (tokens, index) => {
    const { content = "", info = "" } = tokens[index] ?? {};
    return `<pre class="code" tabindex="0"><code>${highlight(content.trimEnd(), info.trim())}</code></pre>\n`;
  };
}

/** Adds to headings the anchors that GitHub gives them. */
function addHeadings(parser: Parser): void {
  parser.renderer.rules["heading_open"] = (tokens, index, options, _, self) => {
    tokens[index]?.attrSet("id", slugOf(tokens[index + 1]?.content ?? ""));
    return self.renderToken(tokens, index, options);
  };
}

/** Returns the anchor of a heading. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

/** Wraps tables, so that a wide one scrolls by itself. */
function addTables(parser: Parser): void {
  parser.renderer.rules["table_open"] = () => '<div class="scroll" tabindex="0"><table>\n';
  parser.renderer.rules["table_close"] = () => "</table></div>\n";
}
