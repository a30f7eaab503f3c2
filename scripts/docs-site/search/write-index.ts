import { STATUS_CODES } from "node:http";
import { readCatalogue } from "../../lib/spec/catalogue.js";
import { isError } from "../../lib/spec/recordings.js";
import { listFields } from "../model/operation-fields.js";
import { consentOf, type SiteOperation } from "../model/operation.js";
import type { Site } from "../model/site.js";
import { readTemplates, templateName } from "../model/template.js";
import type { Page } from "../pages/page.js";
import type { SearchEntry } from "../../../src/search/entry.js";
import { packEntries } from "../../../src/search/pack.js";
import { squeeze } from "../../../src/search/text.js";
import { guideWords, wordsOfPage } from "./guide-words.js";
import { keywordsOf } from "./keywords.js";

/** What Kakao's Korean pages call an operation, now and before, and what developers say. */
interface OperationName {
  readonly korean: string;
  readonly earlier?: readonly string[];
  readonly said?: readonly string[];
  /** Functions of Kakao's SDKs that do the same. */
  readonly sdk?: readonly string[];
}

/** What developers write of what is no operation. */
interface SearchWords {
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly consentItems: Readonly<Record<string, readonly string[]>>;
  readonly templates: Readonly<Record<string, readonly string[]>>;
}

/** Writes the index of a language as a script: a page that was opened as a file may load no data. */
export function writeSearchIndex(site: Site, pages: readonly Page[]): string {
  return `globalThis.kakaoSearch(${JSON.stringify(packEntries(listEntries(site, pages)))})\n`;
}

/** Lists what can be found in a language, the more important first. */
export function listEntries(site: Site, pages: readonly Page[]): SearchEntry[] {
  const names = readCatalogue<OperationName>("operation-names.yaml");
  const words = readCatalogue("search-words.yaml") as unknown as SearchWords;
  return [
    ...site.operations.map((operation) => operationEntry(site, operation, names[operation.id])),
    ...site.guides.map(({ id, title, text }) => ({
      kind: "guide" as const,
      url: `guides/${id}.html`,
      title,
      detail: site.context.word("guideOf"),
      names: [id, ...guideWords(id)],
      text: [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading = ""]) => heading.replace(/`/g, "")).join(" "),
    })),
    ...site.errors.map((error) => errorEntry(site, error, words.errors[error.code] ?? [])),
    ...Object.entries(site.consentItems).map(([scope, { name, korean }]) => ({
      kind: "consent" as const,
      url: `consent-items/${scope}.html`,
      title: site.language === "ko" ? korean : name,
      detail: scope,
      names: [
        scope,
        site.language === "ko" ? name : korean,
        `${korean} 동의항목`,
        ...(words.consentItems[scope] ?? []),
      ],
      text: site.context.word("consentItems"),
    })),
    ...readTemplates(site.operations).map(({ type }) => ({
      kind: "template" as const,
      url: `templates/index.html#${type}`,
      title: templateName(site.context, type),
      detail: site.context.word("templates"),
      names: [type, ...(words.templates[type] ?? [])],
      text: "template 템플릿",
    })),
    ...pages
      .filter(({ path }) =>
        /^(?:api|discrepancies|changes|templates|errors|consent-items|webhooks)\/(?:index|[\w-]+\/index)\.html$/.test(
          path,
        ),
      )
      .map(({ path, title, description }) => ({
        kind: "page" as const,
        url: path,
        title,
        detail: description.slice(0, 90),
        names: wordsOfPage(path),
        text: "",
      })),
    ...fieldEntries(site),
  ];
}

function operationEntry(site: Site, operation: SiteOperation, name: OperationName | undefined): SearchEntry {
  const { id, model, source, page, isWebhook, product } = operation;
  const english = model.source;
  const consent = consentOf(operation).optional.flatMap((scope) => [scope, site.consentItems[scope]?.korean]);
  const productTitle = site.products.find((one) => one.id === product)?.title ?? "";
  const { korean, earlier = [], said = [], sdk = [] } = name ?? {};
  const known = [id, korean, english.summary, ...earlier, ...said, ...sdk, model.path].filter(
    (one) => one !== undefined,
  );
  const named = unique([source.summary, ...known]);
  return {
    kind: isWebhook ? "webhook" : "operation",
    url: page,
    title: source.summary,
    detail: isWebhook ? productTitle : `${model.method} ${model.path}`,
    names: named.slice(1),
    text: [
      keywordsOf([productTitle, ...consent, source.description].join(" "), lengths[site.language].operation, named),
      keywordsOf(fieldNames(operation).join(" "), lengths[site.language].members, named),
    ].join(" "),
    ...(source.deprecated && { isOld: true }),
  };
}

/** Letters that are kept of what describes something: a Korean one says more, and is three bytes. */
const lengths = {
  en: { operation: 180, members: 160, error: 220 },
  ko: { operation: 120, members: 160, error: 130 },
};

/** Lists the fields that a call takes, then those that it returns. */
function fieldNames(operation: SiteOperation): string[] {
  const fields = listFields(operation).filter(({ name }) => name.length > 2);
  const isSent = ({ path }: { readonly path: string }): boolean => /^(?:query|path|body)\.[^.]+$/.test(path);
  return [...fields.filter(isSent), ...fields.filter((field) => !isSent(field))].map(({ name }) => name);
}

function rankOf({ source }: SiteOperation): number {
  return source.deprecated ? 1 : 0;
}

/** Describes an error in both languages: it is searched for in the words of its message, or of a post. */
function errorEntry(site: Site, error: Site["errors"][number], words: readonly string[]): SearchEntry {
  const { code, entry, meaning, messages, operations, bodies } = error;
  const texts = [entry.meaning, entry.remedy ?? ""];
  const korean = texts.map((text) => site.korean("", text).text);
  const both = site.language === "ko" ? [...korean, ...texts] : [...texts, ...korean];
  const menus = site.menus.filter(({ sets }) => sets.includes(code));
  const said = bodies
    .filter(({ recording }) => isError(recording))
    .flatMap(({ recording }) => messagesIn(recording.response.body))
    .filter((one, index, all) => all.indexOf(one) === index)
    .slice(0, 12);
  const names = [
    ...words,
    ...menus.flatMap(({ en, ko }) => [en, ko].map((one) => one.replace(/.*\[|\]/g, ""))),
    ...(entry.status === undefined || entry.status === 400
      ? []
      : [`${entry.status} ${STATUS_CODES[entry.status] ?? ""}`]),
    // What a pattern finds need not be there as words.
    ...said.filter((one) => one.length < 80 && !messages.some(({ matches }) => new RegExp(matches, "i").test(one))),
  ];
  return {
    kind: "error",
    url: `errors/${code}.html`,
    title: code,
    detail: meaning.replace(/`/g, ""),
    names: unique(names),
    text: keywordsOf(
      [
        ...both,
        ...messages.flatMap(({ says, remedy: advice }) => [says, advice]),
        ...operations.slice(0, 4).map(({ source }) => source.summary),
      ].join(" "),
      lengths[site.language].error,
      names,
    ),
    messages: messages.map(({ matches }) => matches),
  };
}

/** Leaves out what the search takes for the same. */
function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(squeeze(name)) && seen.add(squeeze(name)));
}

/** Finds the texts of a body in which an error is explained. */
function messagesIn(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  const { msg, message, error, error_description } = body as Record<string, unknown>;
  return [msg, message, error, error_description].filter((text) => typeof text === "string");
}

/** Lists fields by name, each where it stands first. */
function fieldEntries(site: Site): SearchEntry[] {
  const seen = new Set<string>();
  // A name that a withdrawn call has, too, is looked for in those that one can call.
  const operations = [...site.operations].sort((one, other) => rankOf(one) - rankOf(other));
  return operations.flatMap((operation) =>
    listFields(operation).flatMap(({ path, name }) => {
      if (seen.has(name) || name === "*" || name.length < 3) return [];
      seen.add(name);
      return [
        {
          kind: "field" as const,
          url: `${operation.page}#${path}`,
          title: name,
          detail: operation.source.summary,
          names: [],
          text: "",
          ...(operation.source.deprecated && { isOld: true }),
        },
      ];
    }),
  );
}
