import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import go from "highlight.js/lib/languages/go";
import java from "highlight.js/lib/languages/java";
import kotlin from "highlight.js/lib/languages/kotlin";
import python from "highlight.js/lib/languages/python";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";

const grammars = { bash, go, java, kotlin, python, typescript, xml, yaml };
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
  const html =
    language === "json"
      ? highlightJson(code)
      : hljs.getLanguage(language)
        ? shorten(hljs.highlight(code, { language, ignoreIllegals: true }).value)
        : escapeHtml(code);
  known.set(key, html);
  return html;
}

/** Most blocks are JSON, which a pattern colors ten times faster than a grammar. */
function highlightJson(code: string): string {
  return escapeHtml(code).replace(
    /(&quot;(?:[^\\&]|\\.|&(?!quot;))*&quot;)(\s*:)?|(?<![\w.])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b(?:true|false|null)\b/g,
    (token, text?: string, colon?: string) =>
      text === undefined
        ? `<i class=n>${token}</i>`
        : `<i class=${colon === undefined ? "s" : "a"}>${text}</i>${colon ?? ""}`,
  );
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
