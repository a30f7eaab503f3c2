import { hashOf } from "../text.js";
import { particleProblems } from "./particles.js";
import { lacking } from "./parts.js";
import { sentenceProblems } from "./sentences.js";
import { latinProblems, spellingProblems, termProblems } from "./words.js";

const fence = /^```(\w*)[^\n]*\n[^]*?^```$/gm;

/** Returns what is wrong with the Korean of a guide; its first line names the hash of the English that it follows. */
export function checkGuide(english: string, korean: string): string[] {
  const [head = "", hash] = /^<!-- en: (\w+) -->\n\n/.exec(korean) ?? [];
  return [
    ...(hash === hashOf(english) ? [] : [`follows an older English text: update it, and write en: ${hashOf(english)}`]),
    ...checkPage(english, korean.slice(head.length)),
  ];
}

/** Returns what is wrong with the Korean of a page of Markdown. */
export function checkPage(english: string, korean: string): string[] {
  const prose = proseOf(korean);
  return [
    ...lacking(blocksOf(english), blocksOf(korean)).map((block) => `lacks the code ${block.slice(0, 60)}`),
    ...lacking(blocksOf(korean), blocksOf(english)).map(
      (block) => `has code that the English lacks: ${block.slice(0, 60)}`,
    ),
    ...lacking(marksOf(english), marksOf(korean)).map((mark) => `lacks ${mark}`),
    ...lacking(linksOf(english), linksOf(korean)).map((link) => `does not link to ${link}`),
    ...particleProblems(prose),
    ...spellingProblems(prose),
    // Names of tools are written with a capital; what is in quotes is a message.
    ...latinProblems(prose.replace(/`[^`]+`/g, "").replace(/"[^"\n]*"/g, "")).filter((problem) =>
      /^[a-z]+:/.test(problem),
    ),
    ...sentenceProblems(prose),
    ...termProblems(proseOf(english), prose),
  ];
}

/** Lists the blocks of code in a guide. Drawings have words of the language. */
function blocksOf(guide: string): string[] {
  return [...guide.matchAll(fence)].flatMap(([block, language]) => (language === "mermaid" ? [] : [block]));
}

/** Lists the marks where the site puts something of its own. */
function marksOf(guide: string): string[] {
  return [...guide.matchAll(/^<!-- [a-z]+ -->$/gm)].map(([mark]) => mark);
}

/** Lists where links lead to, without the anchor, which is a heading in the language. */
function linksOf(guide: string): string[] {
  return [...guide.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link.replace("/en/", "/ko/"));
}

/** Returns the text without code, addresses and the lines of tables. */
function proseOf(guide: string): string {
  return guide
    .replace(fence, "")
    .replace(/<!--.*?-->/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/^\|[ -:|]+\|$/gm, "")
    .replace(/^#+ /gm, "")
    .replace(/\*\*/g, "")
    .replace(/\s*\|\s*/g, "\n");
}
