import { lines } from "./lines.js";
import { phrases } from "./phrases.js";
import { usage } from "./usage.js";

interface Phrase {
  readonly pattern: RegExp;
  readonly korean: string;
}

/** How deep phrases may be in one another. */
const depth = 4;

/**
 * Creates a translator of some phrases. Names, values and what no phrase matches stay as they are.
 *
 * @param all The phrases, each with its Korean
 */
function createTranslate(all: readonly (readonly [english: string, korean: string])[]): (english: string) => string {
  const whole = new Map(all.filter(([english]) => !english.includes("{}")));
  // The phrases with parts, those with most words of their own first.
  const withParts: readonly Phrase[] = all
    .filter(([english]) => english.includes("{}"))
    .sort(([one], [other]) => wordsOf(other).length - wordsOf(one).length)
    .map(([english, korean]) => ({
      pattern: new RegExp(`^${english.split("{}").map(escapePattern).join("(.+?)")}$`, "s"),
      korean,
    }));
  const translate = (english: string, levels: number): string => {
    const known = whole.get(english);
    if (known !== undefined || levels === 0) return known ?? english;
    for (const { pattern, korean } of withParts) {
      const [, ...parts] = pattern.exec(english) ?? [];
      if (parts.length === 0) continue;
      let next = 0;
      return korean.replace(/\{(\d?)\}/g, (_, index: string) => {
        const part = parts[index === "" ? next++ : Number(index)] ?? "";
        return translate(part, levels - 1);
      });
    }
    return english;
  };
  return (english) => translate(english, depth);
}

/** Returns what a phrase says itself. */
function wordsOf(english: string): string {
  return english.replaceAll("{}", "");
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** Translates one of the texts of a violation. */
export const translate = createTranslate(phrases);

/** Translates what a command says of its run, its inputs and its arguments. */
export const translateLine = createTranslate([...lines, ...usage]);
