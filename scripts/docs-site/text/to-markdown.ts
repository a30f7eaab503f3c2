import { Fragment, isValidElement, type VNode } from "preact";
import { type Context, readTranslated } from "./context.js";
import { addressOf } from "./markdown.js";
import { Code, Hidden, Markdown, Sequence, TwinOnly } from "../view/text.js";

/** Renders what a page shows as Markdown: its twin for people who read in a terminal, and for language models. */
export function toMarkdown(node: unknown): string {
  return `${block(node)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

type Props = Record<string, unknown> & { children?: unknown };

function block(node: unknown): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) return node.map(block).join("");
  if (!isValidElement(node)) return typeof node === "string" || typeof node === "number" ? String(node) : "";
  const { type, props } = node as VNode<Props>;
  const component: unknown = type;
  if (component === Markdown) return markdownOf(props);
  if (component === Code)
    return `\n\n\`\`\`${String(props["language"])}\n${String(props["plain"] ?? props["code"])}\n\`\`\`\n\n`;
  if (component === Sequence) return `\n\n\`\`\`mermaid\n${String(props["source"])}\n\`\`\`\n\n`;
  if (component === Hidden) return "";
  if (component === TwinOnly) return block(props.children);
  if (typeof type === "function") {
    return block(type === Fragment ? props.children : (type as (props: Props) => unknown)(props));
  }
  return element(type, props);
}

function markdownOf(props: Props): string {
  const { context, text, inline } = props as unknown as { context: Context; text: string; inline?: boolean };
  const shown = withAddresses(readTranslated(text, context).text, context);
  return inline ? shown : `\n\n${shown}\n\n`;
}

/** Writes the links of a text, not those in its code, with the addresses that they have on the site. */
function withAddresses(text: string, { language }: Context): string {
  return text
    .split(/(```[^]*?```|`[^`\n]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/\]\(([^)\s]+)\)/g, (_, href: string) => address(href)),
    )
    .join("");

  function address(href: string): string {
    return `](${addressOf(href, language).replace(/^(~.*)\.html(?=#|$)/, "$1.md")})`;
  }
}

function element(type: string, props: Props): string {
  const isMark = /\b(?:badge|chip)\b/.test(String(props["class"]));
  const inner = (): string => (isMark ? ` · ${line(props.children)}` : block(props.children));
  const heading = /^h([1-6])$/.exec(type)?.[1];
  if (heading) return `\n\n${"#".repeat(Number(heading))} ${line(props.children)}\n\n`;
  switch (type) {
    case "a":
      if (props["class"] === "anchor") return "";
      // An anchor of a field leads nowhere in Markdown.
      if (typeof props["href"] !== "string" || props["href"].startsWith("#")) return inner();
      return `${isMark ? " · " : ""}${link(line(props.children), props["href"])}`;
    case "code":
      return `\`${block(props.children).replaceAll("**", "")}\``;
    case "strong":
    case "b":
      if (isMark) return inner();
      return `**${line(props.children)}**`;
    case "br":
      return "\n";
    case "li":
      return `\n- ${indent(inner())}`;
    case "table":
      return `\n\n${table(props.children)}\n\n`;
    case "summary":
    case "dt":
      return `\n\n**${line(props.children)}**\n\n`;
    case "dd":
    case "p":
    case "div":
    case "section":
    case "ul":
    case "ol":
    case "details":
    case "dl":
    case "article":
    case "figure":
      return `\n\n${inner()}\n\n`;
    case "button":
    case "input":
    case "select":
    case "script":
    case "svg":
    case "nav":
    case "form":
      return "";
    default:
      return inner();
  }
}

function line(node: unknown): string {
  return block(node).replace(/\s+/g, " ").trim();
}

function indent(text: string): string {
  return text
    .trim()
    .replace(/\n{2,}/g, "\n")
    .replace(/\n/g, "\n  ");
}

function link(text: string, href: string): string {
  if (text === "") return "";
  return `[${text}](${href.startsWith("~/") ? href.replace(/\.html(?=#|$)/, ".md") : href})`;
}

function table(node: unknown): string {
  const rows = rowsOf(node).map((row) => cellsOf(row));
  const width = Math.max(...rows.map((row) => row.length));
  const [head = [], ...others] = rows;
  const pad = (row: readonly string[]): string =>
    `| ${[...row, ...Array<string>(width - row.length).fill("")].join(" | ")} |`;
  return [pad(head), `|${" --- |".repeat(width)}`, ...others.map(pad)].join("\n");
}

function rowsOf(node: unknown): VNode<Props>[] {
  return elementsIn(node, (type) => type === "tr");
}

function cellsOf(row: VNode<Props>): string[] {
  return elementsIn(row.props.children, (type) => type === "td" || type === "th").map(({ props: { children } }) => {
    // A cell is one line, so that a list in it cannot be one.
    const items = elementsIn(children, (type) => type === "li");
    const lines = items.length > 0 ? items.map((item) => line(item.props.children)) : [line(children)];
    return lines.join("; ").replaceAll("|", "\\|");
  });
}

function elementsIn(node: unknown, wanted: (type: unknown) => boolean): VNode<Props>[] {
  if (Array.isArray(node)) return node.flatMap((child) => elementsIn(child, wanted));
  if (!isValidElement(node)) return [];
  const { type, props } = node as VNode<Props>;
  if (wanted(type)) return [node];
  if (typeof type === "function" && type !== Fragment) {
    return elementsIn((type as (props: Props) => unknown)(props), wanted);
  }
  return elementsIn(props.children, wanted);
}
