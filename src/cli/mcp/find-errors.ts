import type { Library, LibraryError } from "./library.js";

/** The errors that a text is about. */
export interface FoundErrors {
  /** The best match first. */
  readonly errors: readonly LibraryError[];
  /** Whether the text names the code of the first one; otherwise it only has one of its messages. */
  readonly isNamed: boolean;
}

/** Finds the errors whose code a text names, or whose message it has: a catalogued one, or that of a recorded body. */
export function findErrors(pasted: string, { errors, pages }: Library): FoundErrors {
  const names = new Set(namesIn(pasted));
  const isNamed = ({ code }: LibraryError): boolean => names.has(code.toLowerCase());
  const isSaid = ({ messages, page }: LibraryError): boolean =>
    messages.some(({ matches }) => isMatch(matches, pasted)) || isRecorded(pages[page] ?? "", pasted);
  const rank = (error: LibraryError): number => (isNamed(error) ? 0 : 2) + (isSaid(error) ? 0 : 1);
  const found = errors
    .filter((error) => isNamed(error) || isSaid(error))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, 4);
  return { errors: found, isNamed: found.slice(0, 1).some(isNamed) };
}

/** Lists the codes that a text may name, in lower case. */
function namesIn(pasted: string): string[] {
  return (pasted.match(/(?<![\p{L}\p{N}-])-\d{1,5}(?![\p{N}-])|\bKOE\d+\b|\b[A-Za-z]\w+\b/giu) ?? []).map((name) =>
    name.toLowerCase(),
  );
}

/** The shortest message that is taken for one of Kakao: `not found` may be anybody's. */
const minRecorded = 20;

/** Returns whether a text has the message of a body on a page; what differs from call to call may be anything. */
function isRecorded(page: string, text: string): boolean {
  const messages = [...page.matchAll(/"(?:msg|message|error_description)": "((?:[^"\\]|\\.)*)"/g)];
  return messages.some(([, message = ""]) => message.length >= minRecorded && patternOf(message).test(text));
}

function patternOf(message: string): RegExp {
  const parts = message.split(/(?<==)\S+|\d+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(parts.join(String.raw`\S+`), "i");
}

/** Returns whether a pattern of a message is found anywhere in a text. */
export function isMatch(source: string, text: string): boolean {
  try {
    return new RegExp(source.replace(/^\^/, "").replace(/\$$/, ""), "i").test(text);
  } catch {
    return false;
  }
}
