import { nearestNames } from "../../suggest.js";

/** Returns whether two names differ in case and punctuation only, as camelCase and snake_case do. */
export function isSameWord(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  // Longer texts are no names, and punctuation is not shown in any length.
  return text.length > 80 ? text : text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** Returns the known names that an unknown one resembles: of the same word, or else in few letters. */
export function closest(name: string, names: readonly string[]): string[] {
  // Nobody misspells a name by so many letters, and long names take long to compare.
  if (name.length > 60) return [];
  const same = names.find((known) => isSameWord(known, name));
  return same === undefined ? nearestNames(name, names) : [same];
}
