import { readCatalogue } from "../../lib/catalogue.js";

/** A menu of Kakao's console, by key. */
export interface ConsoleMenu {
  readonly key: string;
  /** As the English console names it, such as `[App] > [Platform key]`. */
  readonly menu: string;
  readonly korean: string;
  /** What is set there. */
  readonly sets?: readonly string[];
  /** What the console called it before December 2025, in Korean. */
  readonly earlier?: readonly string[];
}

/** Reads the menus of Kakao's console. */
export function readConsoleMenus(): ConsoleMenu[] {
  return Object.entries(readCatalogue<Omit<ConsoleMenu, "key">>("console.yaml")).map(([key, menu]) => ({
    key,
    ...menu,
  }));
}
