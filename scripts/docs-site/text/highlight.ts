import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import go from "highlight.js/lib/languages/go";
import java from "highlight.js/lib/languages/java";
import json from "highlight.js/lib/languages/json";
import kotlin from "highlight.js/lib/languages/kotlin";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";

const grammars = { bash, go, java, json, kotlin, python, typescript, xml, yaml };
for (const [name, grammar] of Object.entries(grammars)) hljs.registerLanguage(name, grammar);

const aliases: Readonly<Record<string, string>> = {
  sh: "bash",
  ts: "typescript",
  js: "typescript",
  tsx: "typescript",
  yml: "yaml",
};

const known = new Map<string, string>();

/** Returns code as HTML, its tokens in spans; an unknown language is only escaped. Both languages of the site share it. */
export function highlight(code: string, info: string): string {
  const language = aliases[info] ?? info;
  const key = `${language}\n${code}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const html = hljs.getLanguage(language)
    ? shorten(hljs.highlight(code, { language, ignoreIllegals: true }).value)
    : escapeHtml(code);
  known.set(key, html);
  return html;
}

/** One letter for a class is enough, and a page has hundreds of them. */
const letters: Readonly<Record<string, string>> = {
  string: "s",
  number: "n",
  literal: "n",
  keyword: "k",
  built_in: "k",
  comment: "c",
  attr: "a",
  variable: "v",
  subst: "v",
  title: "t",
};

/** Shortens what colors code, and drops what colors nothing. */
function shorten(html: string): string {
  const open: boolean[] = [];
  return html.replace(/<span class="hljs-(\w+)[^"]*">|<\/span>/g, (tag, name?: string) => {
    if (tag === "</span>") return open.pop() ? "</i>" : "";
    const letter = letters[name ?? ""];
    open.push(letter !== undefined);
    return letter ? `<i class=${letter}>` : "";
  });
}

/** Escapes a text for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
