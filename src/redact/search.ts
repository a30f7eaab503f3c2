/** What to look for in a text. */
export interface Needle {
  readonly text: string;
  /** Known value that it stands for. */
  readonly value: string;
  /** Makes the needle of the value, and of its fake what is put in its place; undefined: they are so themselves. */
  readonly form?: (value: string) => string;
  /** Short values are found as whole words only, or they would be found inside others. */
  readonly isWord?: boolean;
  /** The whole value, of which the needle is the beginning or the end. */
  readonly whole?: string;
}

/** Where a needle was found. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly needle: Needle;
}

/** Creates a search by the first characters of needles, so that it does not matter how many there are. */
export function createIndex(needles: readonly Needle[]): { find(text: string): Hit[] } {
  const byStart = new Map<string, Needle[]>();
  for (const needle of [...needles].sort((a, b) => b.text.length - a.text.length)) {
    const start = needle.text.slice(0, needle.text.length < 6 ? 2 : 6);
    const others = byStart.get(start);
    if (others) others.push(needle);
    else byStart.set(start, [needle]);
  }
  const hitAt = (text: string, start: number): Hit | undefined => {
    const [longer, shorter] = [6, 2].map((length) => byStart.get(text.slice(start, start + length)) ?? []);
    const isHere = ({ text: part, isWord }: Needle) =>
      text.startsWith(part, start) && !(isWord && isInWord(text, start, start + part.length));
    const needle = longer?.find(isHere) ?? shorter?.find(isHere);
    return needle && extend(text, { start, end: start + needle.text.length, needle });
  };
  return {
    find(text) {
      const hits: Hit[] = [];
      for (let start = 0; byStart.size > 0 && start < text.length - 1; start += 1) {
        const hit = hitAt(text, start);
        if (!hit) continue;
        hits.push(hit);
        start = hit.end - 1;
      }
      return hits;
    },
  };
}

/** Korean particles follow a name directly, so only Latin letters and digits make a longer word. */
function isInWord(text: string, start: number, end: number): boolean {
  return /[a-z\d]/.test(text.charAt(start - 1)) || /^(?:[a-z\d]|:\/\/)/.test(text.slice(end, end + 3));
}

/** Goes on as far as the text is the same as the value of which a part was found. */
function extend(text: string, { start, end, needle }: Hit): Hit {
  const { whole = "", text: part } = needle;
  if (whole.startsWith(part)) while (end - start < whole.length && text[end] === whole[end - start]) end += 1;
  else while (end - start < whole.length && text[start - 1] === whole.at(start - end - 1)) start -= 1;
  return { start, end, needle };
}
