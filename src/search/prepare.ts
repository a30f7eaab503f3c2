import type { SearchEntry } from "./entry.js";
import { initialsOf, isKorean, normalize, singular, squeeze, wordsOf } from "./text.js";

/** An entry as the search compares it. */
export interface Prepared {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly names: readonly string[];
  /** The names, each between line breaks. */
  readonly joined: string;
  /** Names that a query may hold, the longest first. */
  readonly phrases: readonly Phrase[];
  /** Words of the title and the names. */
  readonly words: ReadonlySet<string>;
  readonly text: string;
  readonly textWords: ReadonlySet<string>;
  readonly initials: string;
  readonly patterns: readonly RegExp[];
  /** All of it in one text: what is not in here need not be looked for. */
  readonly everything: string;
}

/** A name that says so much that a query which holds it is about it. */
export interface Phrase {
  readonly text: string;
  readonly squeezed: string;
  readonly isKorean: boolean;
}

/** Prepares an entry for comparison. */
export function prepare(entry: SearchEntry): Prepared {
  const { kind, title, names, detail, text, messages = [] } = entry;
  // A code is itself only: `ValidationError` is not what every "error" looks for.
  const said = kind === "error" ? names : [title, ...names];
  const squeezed = names.map(squeeze);
  const words = new Set(said.flatMap(wordsOf).map(singular));
  const textWords = new Set(wordsOf(`${detail} ${text}`).map(singular));
  const squeezedText = squeeze(`${detail} ${text}`);
  return {
    entry,
    title: kind === "error" ? "" : squeeze(title),
    names: squeezed,
    joined: `\n${squeezed.join("\n")}\n`,
    phrases: said.flatMap(phraseOf).sort((one, other) => other.squeezed.length - one.squeezed.length),
    words,
    text: squeezedText,
    textWords,
    everything: [kind === "error" ? "" : squeeze(title), ...squeezed, squeezedText, ...words, ...textWords].join("\n"),
    initials: ` ${[title, ...names].filter(isKorean).map(initialsOf).join(" ")}`,
    patterns: messages.flatMap(patternOf),
  };
}

function phraseOf(name: string): Phrase[] {
  const phrase = { text: normalize(name), squeezed: squeeze(name), isKorean: isKorean(name) };
  const isLong = phrase.isKorean ? phrase.squeezed.length >= 3 : phrase.text.length >= 5;
  return isLong ? [phrase] : [];
}

/** Compiles a pattern of a message, which is found wherever it stands in what was pasted. */
function patternOf(source: string): RegExp[] {
  try {
    return [new RegExp(source.replace(/^\^/, "").replace(/\$$/, ""), "i")];
  } catch {
    return [];
  }
}
