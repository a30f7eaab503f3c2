import { findOperation } from "../find-operation.js";
import { siteAddressOf } from "../link.js";
import { readChoice, readOptionalTextArgument, readTextArgument } from "../read-argument.js";
import type { Tool } from "../tool.js";
import { ToolError } from "../tool-error.js";

const targets = ["kakao", "mock"] as const;

/** The programming languages of the samples, which a test compares with those of the pages. */
export const sampleLanguageIds = ["curl", "typescript", "fetch", "python", "java", "kotlin", "go"] as const;

/** Returns a request that works. */
export const makeRequestSampleTool: Tool = {
  name: "make_request_sample",
  title: "Make a request sample",
  description:
    "Returns a request that works, with the exact wire format (form fields, JSON in form fields, comma lists, headers), as curl, TypeScript (this package's client), fetch, Python, Java, Kotlin or Go. Credentials are environment variables. Every sample was tested against the emulator; target mock points it there.",
  properties: {
    operation: { type: "string", description: "The operation ID, a path, method and path, or the URL" },
    code: {
      type: "string",
      enum: sampleLanguageIds,
      default: "curl",
      description: "The programming language of the sample",
    },
    case: { type: "string", description: "Which request to show, where there are several; the response lists them" },
    target: { type: "string", enum: targets, default: "kakao", description: "Kakao, or the emulator on this computer" },
  },
  required: ["operation"],
  run(args, { library, words, samples }) {
    const operation = findOperation(readTextArgument(args, "operation", words, "GET https://…"), library, words);
    const language = readChoice(args, "code", sampleLanguageIds, words) ?? "curl";
    const target = readChoice(args, "target", targets, words) ?? "kakao";
    const name = readOptionalTextArgument(args, "case", words) ?? operation.samples[0]?.name;
    if (name === undefined || operation.host === "") throw new ToolError(words.noSample);
    const sample = operation.samples.find((one) => one.name === name);
    if (!sample) throw new ToolError(words.unknownCase(operation.samples.map((one) => one.name).join(", ")));
    const { languages, code } = samples();
    const written = code[operation.id]?.[name];
    const text = written?.[language]?.[target] ?? "";
    const grammar = languages.find(({ id }) => id === language)?.grammar ?? "";
    const variables = variablesIn(written?.["curl"]?.kakao ?? "");
    const others = operation.samples.filter((one) => one.name !== name);
    return [
      `${operation.title} (\`${operation.id}\`): ${sample.summary}`,
      ...(target === "mock" ? [words.mockNote] : []),
      ...(variables.length > 0 ? [words.variables(variables.map((one) => `\`${one}\``).join(", "))] : []),
      `\`\`\`${grammar}\n${text.trimEnd()}\n\`\`\``,
      ...(others.length > 0
        ? [[`${words.otherCases}:`, ...others.map((one) => `- \`${one.name}\`: ${one.summary}`)].join("\n")]
        : []),
      `${words.page}: ${siteAddressOf(library, operation.page)}`,
    ].join("\n\n");
  },
};

/** Lists the environment variables of a request; the curl sample names them as they are. */
function variablesIn(curl: string): string[] {
  return [...new Set([...curl.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name))];
}
