import { STATUS_CODES } from "node:http";
import { isObject } from "../../../is-object.js";
import { stringifyJson } from "../../../json.js";
import { findErrors, isMatch } from "../find-errors.js";
import { findOperation } from "../find-operation.js";
import { guessErrors } from "../guess-errors.js";
import type { Library, LibraryError } from "../library.js";
import { siteAddressOf, linkTo, withSiteLinks } from "../link.js";
import { readOptionalTextArgument, readTextArgument } from "../read-argument.js";
import type { Tool, ToolArguments } from "../tool.js";
import { ToolError } from "../tool-error.js";
import type { Words } from "../words.js";

/** Returns what an error means and what to do about it. What was pasted is not repeated: it may hold a token. */
export const explainErrorTool: Tool = {
  name: "explain_error",
  title: "Explain an error of the Kakao REST APIs",
  description:
    "Explains a Kakao error: meaning, remedy, whether to retry, and the calls that return it. Takes a code (-402, KOE320), a message, or the response body as it arrived. Says so where nothing matches, and where its result is a guess. Parts that look like tokens are not repeated.",
  properties: {
    error: {
      type: ["string", "number", "object"],
      description: 'A code, a message or a body, e.g. -402, KOE320, {"msg":"insufficient scopes.","code":-402}',
    },
    operation: { type: "string", description: "The operation that returned it: its ID, path or URL" },
  },
  required: ["error"],
  run(args, { library, words }) {
    const pasted = readError(args, words);
    const name = readOptionalTextArgument(args, "operation", words);
    const operation = name === undefined ? undefined : findOperation(name, library, words);
    const { errors, isNamed } = findErrors(pasted, library);
    const [first, ...others] = errors;
    if (!first) return guess(pasted, library, words);
    const cause = first.messages.find(({ matches }) => isMatch(matches, pasted));
    const own = operation
      ? rowOf(operation.parts.find(([part]) => part === "errors")?.[1] ?? "", first.code)
      : undefined;
    return [
      ...(isNamed ? [] : [words.byMessage]),
      ...(cause ? [`**${words.thisMessage}.** ${cause.says} ${cause.remedy}`] : []),
      ...(operation && own !== undefined
        ? [`${linkTo(library, operation.title, operation.page)}: ${withSiteLinks(own)}`]
        : []),
      withSiteLinks(library.pages[first.page] ?? ""),
      ...(others.length > 0
        ? [words.severalErrors(others.map((one) => linkTo(library, one.code, one.page)).join(", "))]
        : []),
      `${words.page}: ${siteAddressOf(library, first.page)}`,
    ].join("\n\n");
  },
};

// A body may come as the text that arrived or as the object that it is.
function readError(args: ToolArguments, words: Words): string {
  const { error } = args;
  const text = isObject(error) ? stringifyJson(error) : error;
  return readTextArgument({ error: text }, "error", words, "-402, KOE320", ["string", "number", "object"]);
}

/** Returns whether a text is only a status with its reason: `429 Too Many Requests`, `HTTP/1.1 401 Unauthorized`. */
function isStatusLine(text: string): boolean {
  const [, status = "", reason = ""] = /^(?:HTTP(?:\/\d(?:\.\d)?)? )?(\d{3}) (\D+)$/i.exec(text.trim()) ?? [];
  return STATUS_CODES[status]?.toLowerCase() === reason.toLowerCase();
}

/**
 * Returns the errors that may be meant, said to be a guess.
 *
 * @throws {ToolError} When nothing comes near
 */
function guess(pasted: string, library: Library, words: Words): string {
  const closest = isStatusLine(pasted) ? [] : guessErrors(pasted, library);
  const all = `${words.page}: ${siteAddressOf(library, "errors/index.html")}`;
  const nothing = /^[1-5]\d\d$/.test(pasted) || isStatusLine(pasted) ? words.statusOnly : words.unknownError;
  if (closest.length === 0) throw new ToolError(`${nothing}\n\n${all}`);
  const lines = closest.map((one) => `- ${linkTo(library, one.code, one.page)}: ${meaningOf(one, library)}`);
  return [words.closestErrors, lines.join("\n"), all].join("\n\n");
}

/** Returns the first paragraph of the page of an error, below its heading. */
function meaningOf({ page }: LibraryError, { pages }: Library): string {
  const [, below = ""] = (pages[page] ?? "").split(/^# .*$/m);
  return withSiteLinks(below.trim().split("\n\n")[0] ?? "");
}

/** Finds what the table of an operation says about a code. */
function rowOf(table: string, code: string): string | undefined {
  const row = table.split("\n").find((line) => line.startsWith("|") && line.includes(`\`${code}\``));
  return row?.split(" | ")[1]?.replace(/ \|$/, "").trim();
}
