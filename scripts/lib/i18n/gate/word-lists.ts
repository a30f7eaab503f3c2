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
export interface Menu {
  readonly key: string;
  readonly en: string;
  readonly ko: string;
  /** The Korean of one of the names was not seen at this place. */
  readonly derived?: boolean;
  readonly old?: readonly string[];
}

function readList<T>(name: string): T {
  return parse(readFileSync(join(root, "spec/i18n", `${name}.yaml`), "utf8")) as T;
}

let lists: { terms: Term[]; menus: Menu[]; spelling: [string, string][]; readings: Record<string, string>; latin: string[] };

/** Returns the lists of words in `spec/i18n`. */
export function wordLists(): typeof lists {
  return (lists ??= {
    terms: readList<Term[]>("terms"),
    menus: readList<Menu[]>("menus"),
    spelling: Object.entries(readList<Record<string, string>>("spelling")),
    readings: readList<Record<string, string>>("readings"),
    latin: readList<string[]>("latin"),
  });
}
