import { isObject } from "../../../is-object.js";
import { stringifyJson } from "../../../json.js";
import { runCheck } from "../../check/command.js";
import type { Io } from "../../io.js";
import { findOperation } from "../find-operation.js";
import type { Library } from "../library.js";
import { linkTo } from "../link.js";
import { readBoolean, readOptionalText } from "../read-argument.js";
import type { Tool, ToolArguments } from "../tool.js";
import { ToolError } from "../tool-error.js";
import type { Words } from "../words.js";

/** The longest traffic that is read, in characters. */
const maxTraffic = 2_000_000;

/**
 * Checks requests and responses as the command `check` does, and by its rules: a report shows no value of a body, a query or
 * a header, and no name that the spec does not know.
 */
export const checkExchange: Tool = {
  name: "check_exchange",
  title: "Check a request or response against the spec",
  description:
    "Checks a request to Kakao, its response, or both: wrong names, types, wire forms, limits, missing fields and credentials. Give request and response as objects, or traffic as text: HAR, curl commands, a Postman collection, .http. The report never shows a value or an unknown name.",
  properties: {
    request: {
      type: "object",
      description: "{ method, url, headers, body }; url is absolute, body is the text on the wire, or the JSON value",
    },
    response: { type: "object", description: "{ status, headers, body }" },
    operation: { type: "string", description: "The operation, needed for a response without its request" },
    traffic: { type: "string", description: "Recorded traffic as text, instead of request and response" },
    strict: { type: "boolean", default: false, description: "Also report undeclared fields, and warnings as errors" },
  },
  required: [],
  async run(args, { library, words }) {
    const input = readInput(args, library, words);
    const options = [...(readBoolean(args, "strict", words) ? ["--strict"] : []), "--lang", library.language];
    const text = await check(input, options);
    const json = await check(input, [...options, "--format", "json"]);
    const pages = operationsIn(json.output).flatMap((id) => library.operations.filter((one) => one.id === id));
    const links = pages.map((one) => `- ${linkTo(library, one.title, one.page)} \`${one.id}\``);
    return [text.errors.trim(), text.output.trim(), links.join("\n")].filter(Boolean).join("\n\n");
  },
};

function readInput(args: ToolArguments, library: Library, words: Words): string {
  const { request, response, traffic } = args;
  if (traffic !== undefined && traffic !== null) {
    if (typeof traffic !== "string") throw new ToolError(words.wrongType("traffic", "string"));
    if (traffic.length > maxTraffic) throw new ToolError(words.tooLong("traffic", maxTraffic));
    return traffic;
  }
  for (const [name, value] of Object.entries({ request, response })) {
    if (value !== undefined && value !== null && !isObject(value))
      throw new ToolError(
        words.wrongType(name, name === "request" ? "{ method, url, headers, body }" : "{ status, body }"),
      );
  }
  if (!isObject(request) && !isObject(response)) throw new ToolError(words.noExchange);
  const name = readOptionalText(args, "operation", words);
  const operation = name === undefined ? undefined : findOperation(name, library, words).id;
  return stringifyJson({ operation, request: request ?? undefined, response: response ?? undefined });
}

/** Runs the command with an input and without a file. */
async function check(input: string, options: readonly string[]): Promise<{ output: string; errors: string }> {
  const written = { output: "", errors: "" };
  const io: Io = {
    folder: ".",
    environment: {},
    input: oneChunk(input),
    output: { terminal: false, write: (text) => void (written.output += text) },
    errors: { terminal: false, write: (text) => void (written.errors += text) },
  };
  await runCheck(["-", ...options], io);
  return written;
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

function operationsIn(json: string): string[] {
  const { findings = [] } = json === "" ? {} : (JSON.parse(json) as { findings?: { operationId?: string }[] });
  return [...new Set(findings.flatMap(({ operationId }) => operationId ?? []))];
}
