import { createSearch, type SearchEngine } from "../../../search/engine.js";
import { type SearchEntry, entryOf, type Kind } from "../../../search/entry.js";
import { normalize, stemsOf } from "../../../search/text.js";
import type { Library } from "../library.js";
import { linkTo, withSiteLinks } from "../link.js";
import { readChoices, readInteger, readTextArgument } from "../read-argument.js";
import type { Tool } from "../tool.js";

const kinds = [
  "operation",
  "webhook",
  "field",
  "error",
  "consent",
  "guide",
  "template",
  "page",
] as const satisfies Kind[];

const defaultLimit = 6;
const maxLimit = 20;

/** The longest excerpt of a page, in characters. */
const maxExcerpt = 1500;

/** Finds pages, with the section that fits best. */
export const searchDocsTool: Tool = {
  name: "search_docs",
  title: "Search the Kakao REST API documentation",
  description:
    "Searches operations, fields, error codes, consent items, message templates and guides of the Kakao REST APIs (login, user, message, calendar, channel, push, map, search, navigation), in English or Korean. Takes words, paths, field names and pasted errors. Start here if you do not know the operation.",
  properties: {
    query: {
      type: "string",
      description: "What to look for, e.g. send a message to myself, 친구 목록, KOE320, template_object",
    },
    kinds: {
      type: "array",
      items: { type: "string", enum: kinds },
      description: "Only results of these kinds",
    },
    limit: {
      type: "integer",
      minimum: 1,
      maximum: maxLimit,
      default: defaultLimit,
      description: "Maximum number of results",
    },
  },
  required: ["query"],
  run(args, { library, words }) {
    const query = readTextArgument(args, "query", words, "talk_message");
    const wanted = readChoices(args, "kinds", kinds, words);
    const limit = readInteger(args, "limit", { from: 1, to: maxLimit, otherwise: defaultLimit }, words);
    const found = engineOf(library)
      .find(query, 100)
      .filter(({ kind }) => !wanted || wanted.includes(kind))
      .slice(0, limit);
    if (found.length === 0) return words.noMatch("`talk_message`, `-402`");
    return [words.found(found.length), ...found.map((entry) => renderEntry(entry, query, library))].join("\n\n");
  },
};

const engines = new WeakMap<Library, SearchEngine>();

function engineOf(library: Library): SearchEngine {
  const engine = engines.get(library) ?? createSearch(library.index.map(entryOf));
  engines.set(library, engine);
  return engine;
}

function renderEntry({ kind, title, detail, url }: SearchEntry, query: string, library: Library): string {
  const [page = ""] = url.split("#");
  const operation = library.operations.find((one) => one.page === page);
  const text = library.pages[page] ?? "";
  const excerpt = operation ? describe(operation.parts[0]?.[1] ?? "") : bestSection(text, query);
  const name = operation ? `\`${operation.id}\`` : "";
  return [
    `## ${linkTo(library, title, url)}`,
    [kind, detail, name].filter(Boolean).join(" · "),
    withSiteLinks(kind === "field" ? "" : excerpt),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Returns the description of an operation: what follows the line with its address. */
function describe(overview: string): string {
  const paragraphs = overview.split("\n\n");
  const address = paragraphs.findIndex((one) => /^[A-Z]+ `/.test(one));
  return paragraphs[address + 1] ?? "";
}

/** Finds the section of a page that has most of the words that were looked for. */
function bestSection(text: string, query: string): string {
  const words = normalize(query).split(" ").flatMap(stemsOf);
  const sections = text.split(/\n(?=##+ )/);
  const scores = sections.map((section) => {
    const said = normalize(section);
    return words.filter((word) => said.includes(word)).length;
  });
  const best = sections[scores.indexOf(Math.max(...scores))] ?? "";
  const shown = best.replace(/^\[[^\]]*\]\([^)]*\)\n+/, "").replace(/^#+ /gm, "### ");
  return shown.length <= maxExcerpt ? shown.trim() : `${cut(shown)} …`;
}

/** Returns the first paragraphs of a text. */
function cut(text: string): string {
  const end = text.lastIndexOf("\n\n", maxExcerpt);
  const part = text.slice(0, end > 200 ? end : maxExcerpt).trim();
  // A block of code that was cut would swallow what follows.
  return (part.match(/^```/gm) ?? []).length % 2 === 0 ? part : `${part}\n\`\`\`\n`;
}
