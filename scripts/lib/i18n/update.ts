import type { CataloguedText } from "./all-texts.js";
import type { Catalogue, Entry } from "./catalogue.js";
import { hashOf } from "./text.js";

/** What became of a catalogue. */
export interface Update {
  readonly catalogue: Catalogue;
  /** Translations whose text is no longer there: they are kept until somebody has looked at them. */
  readonly unknown: readonly string[];
}

/**
 * Brings a catalogue to the texts of today: adds an empty entry for each new text, moves the entries of texts that have
 * moved, and marks those whose English has changed.
 */
export function updateCatalogue(old: Catalogue, texts: readonly CataloguedText[]): Update {
  const files = new Map<string, Map<string, Entry>>();
  const left = new Map([...old.values()].flatMap((entries) => [...entries]));
  const moved = new Map([...left].map(([key, entry]) => [entry.en, key]));
  const put = (product: string, key: string, entry: Entry): void => {
    if (!files.has(product)) files.set(product, new Map());
    files.get(product)?.set(key, entry);
  };
  for (const text of texts) {
    const hash = hashOf(text.english);
    const found = entryFor(text.key, hash, left, moved);
    put(text.product, text.key, found.entry);
    left.delete(found.key);
    // What is translated apart at some places stays there.
    for (const key of text.keys) {
      const entry = left.get(key);
      if (!entry || key === text.key || entry.en !== hash || entry.text === found.entry.text) continue;
      put(text.product, key, entry);
      left.delete(key);
    }
  }
  const unknown = [...left].filter(([, { text }]) => text !== "");
  for (const [product, entries] of old) {
    for (const [key, entry] of unknown) if (entries.has(key)) put(product, key, entry);
  }
  return { catalogue: files, unknown: unknown.map(([key]) => key) };
}

function entryFor(
  key: string,
  hash: string,
  entries: ReadonlyMap<string, Entry>,
  byHash: ReadonlyMap<string, string>,
): { key: string; entry: Entry } {
  const own = entries.get(key);
  if (own?.en === hash) return { key, entry: { en: own.en, text: own.text } };
  const elsewhere = byHash.get(hash);
  const other = elsewhere === undefined ? undefined : entries.get(elsewhere);
  if (elsewhere !== undefined && other?.text) return { key: elsewhere, entry: { en: hash, text: other.text } };
  if (!own?.text) return { key, entry: { en: hash, text: "" } };
  return { key, entry: { ...own, isStale: true } };
}
