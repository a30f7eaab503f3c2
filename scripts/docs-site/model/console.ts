import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readCatalogue } from "../../lib/spec/catalogue.js";
import { root } from "../../lib/project.js";

/** A menu of Kakao's console. */
export interface ConsoleMenu {
  readonly key: string;
  /** As the English console names it, such as `[App] > [Platform key]`. */
  readonly en: string;
  readonly ko: string;
  /** What the console called it before December 2025, in Korean. */
  readonly old?: readonly string[];
  /** What is set there: security schemes, error codes, operations. */
  readonly sets: readonly string[];
}

/** Reads the menus of Kakao's console. */
export function readConsoleMenus(): ConsoleMenu[] {
  const menus = parse(readFileSync(join(root, "spec/i18n/menus.yaml"), "utf8")) as Omit<ConsoleMenu, "sets">[];
  const sets = readCatalogue<readonly string[]>("console.yaml");
  return menus.map((menu) => ({ ...menu, sets: sets[menu.key] ?? [] }));
}
