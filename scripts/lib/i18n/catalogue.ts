import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, stringify } from "yaml";
import { root } from "../project.js";
import type { Language } from "../../../src/language.js";

/** The translation of one text. */
export interface Entry {
  /** Hash of the English that it follows. */
  readonly en: string;
  /** The text; empty until it is translated. */
  readonly text: string;
  /** The English has changed since. */
  readonly isStale?: boolean;
}

/** The translations into one language: the entries of each file by key. */
export type Catalogue = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** A language that has a catalogue. */
export type Translated = Exclude<Language, "en">;

type Written = Record<string, string | boolean>;

function folderOf(language: Translated, project: string): string {
  return join(project, "spec/i18n", language);
}

/** Reads the catalogue of a language. */
export function readCatalogue(language: Translated, project = root): Catalogue {
  const folder = folderOf(language, project);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".yaml")) : [];
  return new Map(
    files.map((file) => {
      const entries = Object.entries(
        (parse(readFileSync(join(folder, file), "utf8")) ?? {}) as Record<string, Written>,
      );
      return [basename(file, ".yaml"), new Map(entries.map(([key, entry]) => [key, readEntry(language, entry)]))];
    }),
  );
}

function readEntry(language: Translated, { en, [language]: text, stale }: Written): Entry {
  return { en: String(en), text: typeof text === "string" ? text : "", ...(stale === true && { isStale: true }) };
}

/** Writes the catalogue of a language, laid out as the files of the project are. */
export async function writeCatalogue(language: Translated, catalogue: Catalogue, project = root): Promise<void> {
  // Whoever only reads does not load it.
  const { formatText } = await import("../format.js");
  const folder = folderOf(language, project);
  mkdirSync(folder, { recursive: true });
  for (const [product, entries] of catalogue) {
    const written = [...entries].map(([key, { en, text, isStale }]): [string, Written] => [
      key,
      { en, [language]: text, ...(isStale && { stale: true }) },
    ]);
    const yaml = stringify(Object.fromEntries(written), { lineWidth: 0, singleQuote: true, blockQuote: "literal" });
    const file = join(folder, `${product}.yaml`);
    writeFileSync(file, await formatText(file, yaml));
  }
}

/** A text in the language that was asked for, or in English where it is not translated. */
export interface Translation {
  readonly text: string;
  readonly translated: boolean;
}

/** Returns the translation of the text that has this key and says this in English. */
export type Translate = (key: string, english: string) => Translation;
