/** Half of a pair of code units: `URLSearchParams` replaces one that stands alone. */
const surrogate = /[\uD800-\uDFFF]/;

/**
 * Reads the names and values of a query, or of a form in a URL's encoding, in turn. It is several times as fast as
 * `URLSearchParams`, and returns the same or nothing.
 *
 * @param text The text, without a question mark before it
 * @returns Name, value, name, value and so on; undefined if it holds what only `URLSearchParams` knows how to read
 */
export function readFlatPairs(text: string): readonly string[] | undefined {
  if (text === "") return none;
  if (last.text !== text) last = { text, pairs: parsePairs(text) };
  return last.pairs;
}

const none: readonly string[] = [];

/** The body of a request is read several times: to check it, and by a mock to choose its response. */
let last: { readonly text: string; readonly pairs: readonly string[] | undefined } = { text: "", pairs: none };

function parsePairs(text: string): string[] | undefined {
  if (text.charCodeAt(0) === questionMark || surrogate.test(text)) return undefined;
  const pairs: string[] = [];
  let equals = -1;
  for (let from = 0; from < text.length;) {
    const start = from;
    const next = text.indexOf("&", start);
    const end = next === -1 ? text.length : next;
    from = end + 1;
    if (end === start) continue;
    if (equals < start) equals = text.indexOf("=", start);
    if (equals === -1) equals = text.length;
    const middle = Math.min(equals, end);
    const name = decode(text.slice(start, middle));
    const value = decode(text.slice(middle + 1, end));
    if (name === undefined || value === undefined) return undefined;
    pairs.push(name, value);
  }
  return pairs;
}

const questionMark = 0x3f;

function decode(text: string): string | undefined {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    // Unlike URLSearchParams, it throws for what is not UTF-8.
    return decodeURIComponent(spaced);
  } catch {
    return undefined;
  }
}
