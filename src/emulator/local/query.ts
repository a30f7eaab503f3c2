import { dapiFailure } from "../failure.js";

/** Longest query that Kakao takes. */
const longest = 100;

/**
 * Reads the words of a query.
 *
 * @throws Failure if there are none, or too many
 */
export function readQueryWords(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) throw dapiFailure("MissingParameter", "query parameter required");
  if (text.length > longest) throw dapiFailure("InvalidArgument", `Max (query) length ${longest}`);
  return words;
}
