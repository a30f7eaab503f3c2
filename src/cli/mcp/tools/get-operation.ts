import { findOperation } from "../find-operation.js";
import { operationParts } from "../library.js";
import { siteAddressOf, withSiteLinks } from "../link.js";
import { readChoices, readTextArgument } from "../read-argument.js";
import type { Tool } from "../tool.js";

/** What a call is written from; the rest is there for who asks. */
const usualParts = ["overview", "request", "response", "errors"] as const;

/** Returns the page of an operation. */
export const getOperationTool: Tool = {
  name: "get_operation",
  title: "Get an operation of the Kakao REST APIs",
  description:
    "Returns everything about one operation or webhook: method and URL, authorization, consent items, parameters with their wire formats and limits, the response, and its errors with remedies. parts also has samples, examples (recorded responses) and discrepancies (where Kakao's sources disagree).",
  properties: {
    operation: {
      type: "string",
      description: "The operation ID, a path, method and path, or the URL",
    },
    parts: {
      type: "array",
      items: { type: "string", enum: operationParts },
      default: usualParts,
      description: "The parts of the page to return",
    },
  },
  required: ["operation"],
  run(args, { library, words }) {
    const name = readTextArgument(args, "operation", words, "GET https://…");
    const operation = findOperation(name, library, words);
    const wanted = readChoices(args, "parts", operationParts, words) ?? usualParts;
    const isWanted = (part: string): boolean => (wanted as readonly string[]).includes(part);
    const shown = operation.parts.filter(([part]) => isWanted(part));
    const others = operation.parts.filter(([part]) => !isWanted(part)).map(([part]) => part);
    return [
      `operationId: \`${operation.id}\``,
      ...shown.map(([, text]) => withSiteLinks(text)),
      ...(others.length > 0 ? [words.otherParts(others.join(", "))] : []),
      `${words.page}: ${siteAddressOf(library, operation.page)}`,
    ].join("\n\n");
  },
};
