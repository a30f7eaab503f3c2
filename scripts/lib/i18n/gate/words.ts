import { partsOf } from "./parts.js";
import { wordLists } from "./word-lists.js";

/** Returns the terms of the English that the Korean calls otherwise. */
export function termProblems(english: string, korean: string): string[] {
  // What is quoted is not translated.
  const prose = partsOf(english).prose.replace(/"[^"\n]*"/g, "");
  return wordLists().terms.flatMap(({ en, ko }) => {
    // "error code" is said of "error codes" as well, and "app key" not of "map keys".
    const said = new RegExp(`(?<![\\w-])${en}(?:e?s)?(?![\\w-])`, en === en.toLowerCase() ? "i" : "").test(prose);
    return said && !ko.some((term) => korean.includes(term)) ? [`${en}: write ${ko.join(" or ")}`] : [];
  });
}

/** Returns the spellings that are refused. */
export function spellingProblems(korean: string): string[] {
  const { prose } = partsOf(korean);
  return wordLists().spelling.flatMap(([refused, write]) =>
    prose.includes(refused) ? [`${refused}: write ${write}`] : [],
  );
}

/** Returns the English words that a Korean reader has a Korean word for: all but names. */
export function latinProblems(korean: string): string[] {
  const names = new Set(wordLists().latin.flatMap((name) => name.split(" ")));
  // A media type and a color are code, in backquotes or not.
  const prose = partsOf(korean).prose.replace(/\b[a-z]+\/[\w.+-]+|#[0-9A-F]{6}\b/g, "");
  return [...prose.matchAll(/[A-Za-z](?:[A-Za-z0-9._'-]*[A-Za-z0-9])?/g)].flatMap(([word]) =>
    names.has(word) || word.includes("_") || /^[A-Z]{1,5}(?:-?\d+)?$/.test(word)
      ? []
      : [`${word}: write it in Korean, put code in backquotes, or add a name to latin.yaml`],
  );
}

/** Returns the menus of the console that the Korean lacks. */
export function menuProblems(english: string, korean: string): string[] {
  const names = new Map(
    wordLists().menus.flatMap(({ en, ko }) => {
      const [from, to] = [namesOf(en), namesOf(ko)];
      return from.map((name, index): [string, string] => [simple(name), to[index] ?? ""]);
    }),
  );
  return partsOf(english).menus.flatMap((menu) => {
    const parts = namesOf(menu);
    if (parts.length < 2 && !names.has(simple(parts[0] ?? ""))) return [];
    const unknown = parts.filter((part) => !names.has(simple(part)));
    if (unknown.length > 0) return unknown.map((part) => `[${part}]: add the menu to menus.yaml`);
    const expected = parts.map((part) => `[${names.get(simple(part)) ?? ""}]`).join(" > ");
    return korean.includes(expected) ? [] : [`${menu}: write ${expected}`];
  });
}

function namesOf(menu: string): string[] {
  return [...menu.matchAll(/\[([^\]]+)\]/g)].map(([, name = ""]) => name);
}

function simple(name: string): string {
  return name.toLowerCase().replace(/s$/, "");
}
