import { createSearch } from "../../../search/engine.js";
import { entryOf } from "../../../search/entry.js";
import { findOperation } from "../find-operation.js";
import type { Library, LibraryError } from "../library.js";
import { addressOf, linkTo, withLinks } from "../link.js";
import { readOptionalText, readText } from "../read-argument.js";
import type { Tool } from "../tool.js";
import { ToolError } from "../tool-error.js";

/** Returns what an error means and what to do about it. What was pasted is not repeated: it may hold a token. */
export const explainError: Tool = {
  name: "explain_error",
  title: "Explain an error of the Kakao REST APIs",
  description:
    "Explains an error of Kakao: meaning, remedy, whether to retry, and the calls that return it. Takes a code (-402, KOE320), a message, or the response body as it arrived. Parts that look like tokens are not repeated.",
  properties: {
    error: {
      type: ["string", "number"],
      description: 'A code, a message or a body, e.g. -402, KOE320, {"msg":"insufficient scopes.","code":-402}',
    },
    operation: { type: "string", description: "The operation that returned it: its ID, path or URL" },
  },
  required: ["error"],
  run(args, { library, words }) {
    const pasted = readText(args, "error", words, "-402, KOE320");
    const name = readOptionalText(args, "operation", words);
    const operation = name === undefined ? undefined : findOperation(name, library, words);
    const [first, ...others] = findErrors(pasted, library);
    if (!first) throw new ToolError(words.unknownError);
    const cause = first.messages.find(({ matches }) => isMatch(matches, pasted));
    const own = operation
      ? rowOf(operation.parts.find(([part]) => part === "errors")?.[1] ?? "", first.code)
      : undefined;
    return [
      ...(cause ? [`**${words.thisMessage}.** ${cause.says} ${cause.remedy}`] : []),
      ...(operation && own !== undefined
        ? [`${linkTo(library, operation.title, operation.page)}: ${withLinks(own)}`]
        : []),
      withLinks(library.pages[first.page] ?? ""),
      ...(others.length > 0
        ? [words.severalErrors(others.map((one) => linkTo(library, one.code, one.page)).join(", "))]
        : []),
      `${words.page}: ${addressOf(library, first.page)}`,
    ].join("\n\n");
  },
};

/** The errors that a text names or whose messages it has; those whose message it has come first. */
function findErrors(pasted: string, { errors, index }: Library): LibraryError[] {
  const names = new Set(namesIn(pasted));
  const isNamed = ({ code }: LibraryError): boolean => names.has(code.toLowerCase());
  const isSaid = ({ messages }: LibraryError): boolean => messages.some(({ matches }) => isMatch(matches, pasted));
  const exact = errors.filter((error) => isNamed(error) || isSaid(error));
  const rank = (error: LibraryError): number => (isNamed(error) ? 0 : 2) + (isSaid(error) ? 0 : 1);
  if (exact.length > 0) return exact.sort((one, other) => rank(one) - rank(other)).slice(0, 4);
  const search = createSearch(index.filter(([kind]) => kind === "error").map(entryOf));
  return search.find(pasted, 3).flatMap(({ url }) => errors.filter(({ page }) => page === url));
}

/** The codes that a text may name, in lower case. */
function namesIn(pasted: string): string[] {
  return (pasted.match(/(?<![\p{L}\p{N}-])-\d{1,5}(?![\p{N}-])|\bKOE\d+\b|\b[A-Za-z]\w+\b|^\d{1,5}$/giu) ?? []).map(
    (name) => name.toLowerCase(),
  );
}

function isMatch(source: string, text: string): boolean {
  try {
    return new RegExp(source.replace(/^\^/, "").replace(/\$$/, ""), "i").test(text);
  } catch {
    return false;
  }
}

/** What the table of an operation says about a code. */
function rowOf(table: string, code: string): string | undefined {
  const row = table.split("\n").find((line) => line.startsWith("|") && line.includes(`\`${code}\``));
  return row?.split(" | ")[1]?.replace(/ \|$/, "").trim();
}
