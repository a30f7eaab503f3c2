import { type Grammar, grammars } from "./grammars.js";

const aliases: Readonly<Record<string, string>> = {
  sh: "bash",
  ts: "typescript",
  js: "typescript",
  tsx: "typescript",
  yml: "yaml",
};

const known = new Map<string, string>();

/**
 * Returns code as HTML, its tokens in spans; an unknown language is only escaped. Both languages of the site share it.
 */
export function highlight(code: string, info: string): string {
  const language = aliases[info] ?? info;
  const key = `${language}\n${code}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const html = language === "json" ? highlightJson(code) : color(code, grammars[language]);
  known.set(key, html);
  return html;
}

/**
 * Colors the tokens of a grammar. Samples are many and alike: these patterns need a tenth of the time of a library that
 * knows every corner of a language. One letter for a class is enough, and a page has hundreds of them.
 */
function color(code: string, grammar: Grammar | undefined): string {
  if (!grammar) return escapeHtml(code);
  let html = "";
  let end = 0;
  for (const match of code.matchAll(grammar.tokens)) {
    const groups = Object.entries<string | undefined>(match.groups ?? {});
    const [letter = "", token = ""] = groups.find(([, text]) => text !== undefined) ?? [];
    const start = match.index + match[0].lastIndexOf(token);
    const inside = letter === "s" && grammar.holes?.opens.test(token) ? fillHoles(token, grammar.holes.pattern) : "";
    html += `${escapeHtml(code.slice(end, start))}<i class=${letter}>${inside || escapeHtml(token)}</i>`;
    end = start + token.length;
  }
  return html + escapeHtml(code.slice(end));
}

/** Marks what a string fills in as variables. */
function fillHoles(token: string, pattern: RegExp): string {
  return escapeHtml(token).replace(pattern, "<i class=v>$&</i>");
}

/** Highlights JSON, whose keys have a color of their own. */
function highlightJson(code: string): string {
  return escapeHtml(code).replace(
    /(&quot;(?:[^\\&]|\\.|&(?!quot;))*&quot;)(\s*:)?|(?<![\w.])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b(?:true|false|null)\b/g,
    (token, text?: string, colon?: string) =>
      text === undefined
        ? `<i class=n>${token}</i>`
        : `<i class=${colon === undefined ? "s" : "a"}>${text}</i>${colon ?? ""}`,
  );
}

/** Escapes a text for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
