import type { Prepared } from "./prepare.js";
import { isKorean } from "./text.js";

/** Weight of a word by where it stands. */
export const weights = { name: 12, title: 10, inName: 7, text: 2 };

/** A form in which a word may stand in an entry. */
export interface Form {
  readonly text: string;
  /** 1 for the word itself, less for what means the same. */
  readonly worth: number;
}

/** Returns how well an entry has a word, in the best of its forms. */
export function scoreOf(one: Prepared, forms: readonly Form[]): number {
  let best = 0;
  for (const { text, worth } of forms) {
    if (worth * weights.name > best && one.everything.includes(text))
      best = Math.max(best, worth * scoreOfForm(one, text));
  }
  return best;
}

function scoreOfForm(one: Prepared, form: string): number {
  const { title, joined, words, text, textWords } = one;
  if (title === form || joined.includes(`\n${form}\n`)) return weights.name;
  // Short words are parts of many others: `ip` of `description`, 일 of 일정.
  if (isKorean(form) ? form.length < 2 : form.length < 4) {
    return words.has(form) ? weights.inName : textWords.has(form) ? weights.text : 0;
  }
  if (title.includes(form)) return weights.title * share(form, title);
  if (joined.includes(form)) return weights.inName * share(form, shortestWith(one, form));
  return textWords.has(form) ? weights.text * 1.5 : text.includes(form) ? weights.text : 0;
}

// A word that fills more of a name says more about it.
function share(form: string, name: string): number {
  return 0.75 + 0.25 * (form.length / name.length);
}

function shortestWith({ names }: Prepared, form: string): string {
  let shortest = "";
  for (const name of names) {
    if (name.includes(form) && (shortest === "" || name.length < shortest.length)) shortest = name;
  }
  return shortest;
}
