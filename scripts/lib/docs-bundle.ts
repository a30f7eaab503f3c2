import type { Operation } from "../../src/client/operations.js";
import { serializeForm, serializeQuery } from "../../src/client/serialize.js";
import { stringifyJson } from "../../src/json.js";
import { fieldsOfParts, isError, isMultipart, type Recording } from "./recordings.js";
import { noteOf, withNote, writeNotes } from "./notes.js";
import { type Bundle, listOperations, listWebhooks, type OperationObject, resolveRef, type Schema } from "./openapi.js";

interface DocumentedOperation extends OperationObject {
  description: string;
  externalDocs: { description?: string; url: string };
  "x-codeSamples"?: { lang: string; label: string; source: string }[];
}

/**
 * A bundle as the reference shows it. Redoc leaves out the link to Kakao's page, most notes on evidence and what a token
 * holds, and writes examples of lists and forms in a format of its own: so links and notes go into the descriptions, a
 * token shows its parts, and the examples stand as they are on the wire. Each operation gets the curl of its first
 * recording of a success.
 */
export function prepareForDocs(
  bundle: Bundle,
  operations: Record<string, Operation>,
  recordings: readonly Recording[],
): Bundle {
  const copy = writeNotes(structuredClone(bundle));
  showTokens(copy);
  for (const { path, method, operation } of [...listOperations(copy), ...listWebhooks(copy)]) {
    const documented = operation as DocumentedOperation;
    const { description, url } = documented.externalDocs;
    documented.description += `\n\nKakao's page: [${description ?? url}](${url})`;
    noteBodies(copy, operation);
    const sent = operations[`${method} ${path}`];
    if (sent) showAsSent(operation, sent);
    showEveryDigit(operation);
    const recording = recordings.find((one) => one.call && one.operation === operation.operationId && !isError(one));
    // Redoc shows one sample of this kind only.
    if (recording) documented["x-codeSamples"] = [{ lang: "Shell", label: "curl", source: curl(recording) }];
  }
  return copy;
}

/** Redoc shows no description of the schema of a body: its note goes to the response or the request. */
function noteBodies(bundle: Bundle, { requestBody, responses }: OperationObject): void {
  for (const holder of [requestBody, ...Object.values(responses)]) {
    if (!holder || holder.$ref) continue;
    for (const { schema } of Object.values(holder.content ?? {})) {
      const note = schema && noteOf(resolveRef(bundle, schema));
      if (note) holder.description = withNote(holder.description, note);
    }
  }
}

/** A string that holds a token is shown with the header and the claims that are in it. */
function showTokens(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const schema = node as Schema;
  const [header, claims] = schema.contentSchema?.prefixItems ?? [];
  for (const value of Object.values(node)) showTokens(value);
  if (!header || !claims) return;
  const { type, pattern, description = "" } = schema;
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  schema.description = description;
  schema.oneOf = [
    { title: "On the wire", type, ...(pattern !== undefined && { pattern }) },
    { title: "Decoded", type: "object", properties: { header, claims } },
  ];
}

function showAsSent({ parameters = [], requestBody }: OperationObject, sent: Operation): void {
  for (const { name, examples, content } of parameters) {
    for (const example of Object.values(examples ?? content?.["application/json"]?.examples ?? {})) {
      if (sent.query?.[name]) example.value = serializeQuery({ [name]: example.value }, sent).slice(name.length + 1);
    }
  }
  // The parts of a form are shown one by one.
  if (!sent.form || sent.multipart) return;
  for (const { examples } of Object.values(requestBody?.content ?? {})) {
    for (const example of Object.values(examples ?? {})) {
      example.value = serializeForm(example.value as Record<string, unknown>, sent);
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

function curl(recording: Recording): string {
  const { method, url, headers, body } = recording.request;
  const [address, query] = url.split("?");
  const inParts = isMultipart(recording);
  // curl knows the boundary.
  const sent = Object.entries(headers).filter(([, value]) => !inParts || !value.startsWith("multipart/"));
  return [
    // Placeholders of keys are shown as the shell knows them, not as they would be encoded.
    `curl ${query ? "-G " : ""}${method === "GET" ? "" : `-X ${method} `}"${address}"`,
    ...sent.map(([name, value]) => `-H "${name}: ${value}"`),
    ...(query?.split("&") ?? []).map((pair) => `-d '${pair}'`),
    ...(inParts ? partsOf(body) : dataOf(body)),
  ]
    .join(" \\\n  ")
    .replace(/%24%7B(\w+)%7D/g, "${$1}");
}

function partsOf(body: unknown): string[] {
  const fields = fieldsOfParts(body, ({ name, type }) => `@${name};type=${type}`);
  return Object.entries(fields).map(([name, value]) => `-F '${name}=${value}'`);
}

function dataOf(body: unknown): string[] {
  if (body === undefined) return [];
  const data = typeof body === "string" ? body : stringifyJson(body);
  return [`-d '${data.replaceAll("'", "'\\''")}'`];
}
