import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../../project.js";

interface Term {
  readonly en: string;
  readonly ko: readonly string[];
  /** What older pages write. */
  readonly old?: readonly string[];
}

/** A menu of Kakao's console. */
interface Menu {
  readonly key: string;
  readonly en: string;
  readonly ko: string;
  /** The Korean of one of the names was not seen at this place. */
  readonly derived?: boolean;
  readonly old?: readonly string[];
}

function readList(name: string): unknown {
  return parse(readFileSync(join(root, "spec/i18n", `${name}.yaml`), "utf8"));
}

/** What Kakao calls an operation. */
interface Name {
  readonly ko: string;
  /** No page of Kakao's was seen that has the name. */
  readonly derived?: boolean;
  readonly old?: readonly string[];
}

interface WordLists {
  readonly terms: readonly Term[];
  readonly menus: readonly Menu[];
  /** What is refused, and what to write. */
  readonly spelling: readonly (readonly [string, string])[];
  /** How words in Latin letters are read aloud. */
  readonly readings: Readonly<Record<string, string>>;
  /** Kakao's names of the operations. */
  readonly names: Readonly<Record<string, Name>>;
  /** Names in Latin letters. */
  readonly latin: readonly string[];
}

let lists: WordLists | undefined;

/** Returns the lists of words in `spec/i18n`. */
export function wordLists(): WordLists {
  return (lists ??= {
    terms: readList("terms") as Term[],
    menus: readList("menus") as Menu[],
    spelling: Object.entries(readList("spelling") as Record<string, string>),
    readings: readList("readings") as Record<string, string>,
    names: readList("names") as Record<string, Name>,
    latin: readList("latin") as string[],
  });
}
