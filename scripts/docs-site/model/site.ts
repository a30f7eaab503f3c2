import { type ApiModel, isCallable } from "../../lib/model/api-model.js";
import { type ConsentItem, readConsentItems } from "../../lib/spec/consent-items.js";
import { type Discrepancy, readDiscrepancies } from "../../lib/spec/discrepancies.js";
import { createTranslator } from "../../lib/i18n/translator.js";
import { listApis } from "../../lib/project.js";
import { loadRecordings, type Recording } from "../../lib/spec/recordings.js";
import { words } from "../text/words.js";
import type { Context } from "../text/context.js";
import { readApisIn } from "./apis.js";
import { type ConsoleMenu, readConsoleMenus } from "./console.js";
import { readSiteErrors, type SiteError } from "./error.js";
import { type Guide, readGuides } from "./guide.js";
import type { Translate } from "./language.js";
import { readSiteOperations, type SiteOperation } from "./operation.js";
import type { Language } from "../../../src/language.js";

/** The operations of one tag. */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly api: ApiModel;
  readonly isWebhook: boolean;
  readonly operations: readonly SiteOperation[];
  /** Address of its page below the folder of its language. */
  readonly page: string;
}

/** Everything that the pages of one language show. */
export interface Site {
  readonly language: Language;
  readonly context: Context;
  readonly version: string;
  readonly apis: readonly ApiModel[];
  readonly products: readonly Product[];
  readonly operations: readonly SiteOperation[];
  readonly errors: readonly SiteError[];
  readonly consentItems: Readonly<Record<string, ConsentItem>>;
  readonly menus: readonly ConsoleMenu[];
  readonly discrepancies: readonly Discrepancy[];
  readonly guides: readonly Guide[];
  /** Returns texts in Korean, in which people search in every language of the site. */
  readonly korean: Translate;
}

/** What is the same in every language: read once. */
export interface Sources {
  readonly recordings: ReadonlyMap<string, readonly Recording[]>;
  readonly discrepancies: readonly Discrepancy[];
  readonly translators: Readonly<Record<Language, Translate>>;
}

/** Reads what no language changes. */
export function readSources(): Sources {
  const recordings = new Map<string, Recording[]>();
  for (const one of listApis().flatMap((api) => loadRecordings(api))) {
    recordings.set(one.operation, [...(recordings.get(one.operation) ?? []), one]);
  }
  // The plainest case is the first one that a reader sees.
  for (const cases of recordings.values()) cases.sort((one, other) => rank(one) - rank(other));
  return {
    recordings,
    discrepancies: readDiscrepancies(),
    translators: { en: createTranslator("en"), ko: rememberAll(createTranslator("ko")) },
  };
}

/** Remembers translations: the same text stands on many pages, and the key of a translation is a hash. */
function rememberAll(translate: Translate): Translate {
  const known = new Map<string, ReturnType<Translate>>();
  return (key, english) => {
    const place = `${key}\n${english}`;
    const found = known.get(place) ?? translate(key, english);
    known.set(place, found);
    return found;
  };
}

function rank({ case: name }: Recording): number {
  if (name === "success") return 0;
  return name.startsWith("success") ? 1 : 2;
}

/** Reads the site in one language from a folder of generated files. */
export function readSite(generated: string, language: Language, sources: Sources): Site {
  const { [language]: translate } = sources.translators;
  const context: Context = {
    language,
    translate,
    word: (key) => translate(`site/${key}`, words[key]).text,
  };
  const apis = readApisIn(generated, language);
  const operations = readSiteOperations(apis, sources.recordings, sources.discrepancies, translate);
  return {
    language,
    context,
    version: apis[0]?.bundle.info.version ?? "",
    apis,
    products: readProducts(apis, operations, context),
    operations,
    errors: readSiteErrors(operations, context),
    consentItems: readConsentItems(),
    menus: readConsoleMenus(),
    discrepancies: sources.discrepancies,
    guides: readGuides(language),
    korean: sources.translators.ko,
  };
}

interface Tag {
  readonly name: string;
  readonly "x-displayName"?: string;
  readonly description?: string;
}

function readProducts(apis: readonly ApiModel[], operations: readonly SiteOperation[], context: Context): Product[] {
  return order(apis).flatMap((api) => {
    const { tags } = api.bundle as unknown as { tags: readonly Tag[] };
    const isWebhook = !isCallable(api);
    const webhooks = context.word("webhooks");
    return tags.map(({ name, description = "", "x-displayName": english = name }) => {
      const title = context.translate(`tag/${api.id}/${name}`, english).text;
      return {
        id: isWebhook ? `webhook-${name}` : name,
        title: isWebhook && !title.startsWith(webhooks) ? `${webhooks}: ${title}` : title,
        description,
        api,
        isWebhook,
        operations: operations.filter((one) => one.api === api && one.source.tags[0] === name),
        page: isWebhook ? `webhooks/index.html#${name}` : `api/${name}/index.html`,
      };
    });
  });
}

/** Sorts APIs in the order in which people meet them: login first, what was withdrawn last. */
function order(apis: readonly ApiModel[]): ApiModel[] {
  const isWithdrawn = (api: ApiModel): boolean =>
    isCallable(api) && api.operations.every(({ source }) => (source as { deprecated?: boolean }).deprecated);
  const rankOf = (api: ApiModel): number => {
    if (!isCallable(api)) return 3;
    if (isWithdrawn(api)) return 4;
    if (api.operations.every(({ security }) => security.length === 0)) return api.operations.length > 3 ? 0 : 2;
    return 1;
  };
  return [...apis].sort((one, other) => rankOf(one) - rankOf(other) || other.operations.length - one.operations.length);
}
