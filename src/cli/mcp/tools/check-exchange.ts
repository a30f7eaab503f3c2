import { stringifyJson } from "../../../json.js";
import { runCheck } from "../../check/command.js";
import type { Io } from "../../io.js";
import { forTool } from "../advice.js";
import { findOperation } from "../find-operation.js";
import type { Library, LibraryOperation } from "../library.js";
import { siteAddressOf, linkTo } from "../link.js";
import { readBoolean, readMessage, readOptionalTextArgument } from "../read-argument.js";
import type { Tool, ToolArguments } from "../tool.js";
import { ToolError } from "../tool-error.js";
import type { Words } from "../words.js";

/** The longest traffic that is read, in characters. */
const maxTraffic = 2_000_000;

/** How many pages a result links to: traffic may have calls of every operation. */
const maxLinks = 10;

const parts = {
  request: ["method", "url", "headers", "body"],
  response: ["status", "headers", "body"],
} as const;

/**
 * Checks requests and responses as the command `check` does, and by its rules: a report shows no value of a body, a
 * query or a header, and no name that the spec does not know.
 */
export const checkExchangeTool: Tool = {
  name: "check_exchange",
  title: "Check a request or response against the spec",
  description:
    "Checks a request to Kakao, its response, or both: wrong names, types, wire formats, limits, missing fields and credentials. Give request and response as objects, or traffic as text: HAR, curl commands, a Postman collection, .http. The report never shows a value or an unknown name.",
  properties: {
    request: {
      type: "object",
      description: "{ method, url, headers, body }; url is absolute, body is the text on the wire, or the JSON value",
    },
    response: { type: "object", description: "{ status, headers, body }" },
    operation: { type: "string", description: "The operation, needed for a response without its request" },
    traffic: { type: "string", description: "Recorded traffic as text, instead of request and response" },
    strict: { type: "boolean", default: false, description: "Also report undeclared fields, and warnings as errors" },
    credentials: {
      type: "boolean",
      default: true,
      description: "Check the Authorization header; false if you left it out",
    },
  },
  required: [],
  async run(args, { library, words }) {
    const input = readInput(args, library, words);
    const options = [
      ...(readBoolean(args, "strict", words) ? ["--strict"] : []),
      ...(readBoolean(args, "credentials", words, true) ? [] : ["--no-credentials"]),
      ...["--lang", library.language],
    ];
    const name = args["traffic"] === undefined || args["traffic"] === null ? "exchange" : "traffic";
    const text = await check(input, options);
    const json = await check(input, [...options, "--coverage", "--format", "json"]);
    const pages = operationsIn(json.output, library).slice(0, maxLinks);
    const links = pages.map((one) => `- ${linkTo(library, one.title, one.page)} \`${one.id}\``);
    const report = [text.errors, text.output].map((part) => forTool(part.trim(), name, library.language));
    const page = text.exitCode === 2 ? "guides/contract-testing.html" : "index.html";
    const other = `${words.page}: ${siteAddressOf(library, page)}`;
    const result = [...report, links.length > 0 ? links.join("\n") : other].filter(Boolean).join("\n\n");
    // An input that cannot be used: what is in it is for the model to correct.
    if (text.exitCode === 2) throw new ToolError(result);
    return result;
  },
};

function readInput(args: ToolArguments, library: Library, words: Words): string {
  const { traffic } = args;
  const request = readMessage(args, "request", parts.request, words);
  const response = readMessage(args, "response", parts.response, words);
  if (traffic !== undefined && traffic !== null) {
    if (typeof traffic !== "string") throw new ToolError(words.wrongType("traffic", "string"));
    if (traffic.length > maxTraffic) throw new ToolError(words.tooLong("traffic", maxTraffic));
    if (request || response || args["operation"] !== undefined) throw new ToolError(words.twoInputs);
    return traffic;
  }
  if (!request && !response) throw new ToolError(words.noExchange);
  const name = readOptionalTextArgument(args, "operation", words);
  const operation = name === undefined ? undefined : findOperation(name, library, words).id;
  return stringifyJson({ operation, request, response });
}

/** Runs the command with an input and without a file. */
async function check(input: string, options: readonly string[]) {
  const written = { output: "", errors: "" };
  const io: Io = {
    folder: ".",
    environment: {},
    input: oneChunk(input),
    output: { terminal: false, write: (text) => void (written.output += text) },
    errors: { terminal: false, write: (text) => void (written.errors += text) },
  };
  const exitCode = await runCheck(["-", ...options], io);
  return { ...written, exitCode };
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

/** The part of a JSON report that names operations. */
interface CheckedOperations {
  readonly findings?: readonly {
    readonly operationId?: string;
    readonly violations: readonly { readonly expected: string }[];
  }[];
  readonly coverage?: { readonly operations: Readonly<Record<string, { readonly exchanges: number }>> };
}

/** Lists the operations of a report, those with findings first; for an unknown path, those that may be meant. */
function operationsIn(json: string, { operations }: Library): LibraryOperation[] {
  const { findings = [], coverage } = (json === "" ? {} : JSON.parse(json)) as CheckedOperations;
  const named = findings.flatMap(({ operationId, violations }) =>
    operationId === undefined ? violations.map(({ expected }) => expected) : [operationId],
  );
  const checked = Object.entries(coverage?.operations ?? {}).flatMap(([id, { exchanges }]) =>
    exchanges > 0 ? [id] : [],
  );
  return [...new Set([...named, ...checked])].flatMap((name) =>
    operations.filter(({ id, path }) => id === name || (path !== "" && path === name)),
  );
}
