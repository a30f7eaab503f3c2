import type { Operation } from "../../src/client/operations.js";
import { serializeForm, serializeQuery } from "../../src/client/serialize.js";
import { stringifyJson } from "../redocly/lib/int64.js";
import { isError, type Recording } from "../redocly/lib/recordings.js";
import { type Bundle, listOperations, listWebhooks, type OperationObject } from "./openapi.js";

interface DocumentedOperation extends OperationObject {
  description: string;
  externalDocs: { description?: string; url: string };
  "x-codeSamples"?: { lang: string; label: string; source: string }[];
}

/**
 * A bundle as the reference shows it. Redoc leaves out the link to Kakao's page and writes examples of lists and forms
 * in a format of its own, so the link goes into the description and the examples stand as they are on the wire. Each
 * operation gets the curl of its first recording of a success.
 */
export function prepareForDocs(
  bundle: Bundle,
  operations: Record<string, Operation>,
  recordings: readonly Recording[],
): Bundle {
  const copy = structuredClone(bundle);
  for (const { path, method, operation } of [...listOperations(copy), ...listWebhooks(copy)]) {
    const documented = operation as DocumentedOperation;
    const { description, url } = documented.externalDocs;
    documented.description += `\n\nKakao's page: [${description ?? url}](${url})`;
    const { query = {}, form } = operations[`${method} ${path}`] ?? {};
    showQueryAsSent(operation, query);
    if (form) showFormAsSent(operation, form);
    showEveryDigit(operation);
    const recording = recordings.find((one) => one.call && one.operation === operation.operationId && !isError(one));
    // Redoc shows one sample of this kind only.
    if (recording) documented["x-codeSamples"] = [{ lang: "Shell", label: "curl", source: curl(recording) }];
  }
  return copy;
}

function showQueryAsSent(operation: OperationObject, encodings: NonNullable<Operation["query"]>): void {
  for (const { name, examples, content } of operation.parameters ?? []) {
    for (const example of Object.values(examples ?? content?.["application/json"]?.examples ?? {})) {
      if (encodings[name]) example.value = serializeQuery({ [name]: example.value }, encodings).slice(name.length + 1);
    }
  }
}

function showFormAsSent(operation: OperationObject, encodings: NonNullable<Operation["form"]>): void {
  for (const { examples } of Object.values(operation.requestBody?.content ?? {})) {
    for (const example of Object.values(examples ?? {})) {
      example.value = serializeForm(example.value as Record<string, unknown>, encodings);
    }
  }
}

/** Redoc shows numbers as JavaScript knows them, which cuts long IDs: better in quotes than wrong. */
function showEveryDigit(operation: OperationObject): void {
  for (const { content } of Object.values(operation.responses)) {
    for (const example of Object.values(content?.["application/json"]?.examples ?? {})) {
      example.value = JSON.parse(stringifyJson(example.value).replace(/(?<=[:[,])-?\d{17,}(?=[,\]}])/g, '"$&"'));
    }
  }
}

function curl({ request }: Recording): string {
  const { method, url, headers, body } = request;
  const [address, query] = url.split("?");
  const data = typeof body === "string" || body === undefined ? body : stringifyJson(body);
  return [
    // Placeholders of keys are shown as the shell knows them, not as they would be encoded.
    `curl ${query ? "-G " : ""}${method === "GET" ? "" : `-X ${method} `}"${address}"`,
    ...Object.entries(headers).map(([name, value]) => `-H "${name}: ${value}"`),
    ...(query?.split("&") ?? []).map((pair) => `-d '${pair}'`),
    ...(data === undefined ? [] : [`-d '${data.replaceAll("'", "'\\''")}'`]),
  ]
    .join(" \\\n  ")
    .replace(/%24%7B(\w+)%7D/g, "${$1}");
}
