import { isCallable, readApis } from "../model/api-model.js";
import { fieldsOfParts, isMultipart, loadRecordings, type RecordedFile, type Recording } from "../spec/recordings.js";
import { stringifyJson } from "../../../src/json.js";

/** A field of a form: its text, or a file. */
export interface FormField {
  readonly name: string;
  readonly value: string | RecordedFile;
}

/** A recorded request as a collection shows it, with `{{variables}}` for the API's address and for keys. */
export interface CollectedRequest {
  readonly api: string;
  readonly name: string;
  readonly summary: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly form: FormField[]; readonly multipart: boolean } | { readonly json: string };
}

/** The APIs of the collections, each with the address of its server. */
export interface CollectedApi {
  readonly api: string;
  readonly title: string;
  readonly server: string;
  readonly requests: readonly CollectedRequest[];
}

/** Reads the recorded success of every operation as a request of a collection. */
export function readCollected(generated: string): CollectedApi[] {
  const apis = readApis(generated).filter(isCallable);
  return apis.map(({ id, baseUrl, bundle, operations }) => {
    const recordings = loadRecordings(id).filter((recording) => recording.case === "success");
    const requests = operations.flatMap(({ operationId, source }) => {
      const recording = recordings.find((one) => one.operation === operationId);
      return recording ? [requestOf(id, baseUrl, source.summary, recording)] : [];
    });
    return { api: id, title: bundle.info.title, server: baseUrl, requests };
  });
}

function requestOf(api: string, server: string, summary: string, recording: Recording): CollectedRequest {
  const { method, url, headers, body } = recording.request;
  const multipart = isMultipart(recording);
  // The boundary of the parts is the tool's to choose.
  const kept = Object.entries(headers).filter(([name]) => !(multipart && name.toLowerCase() === "content-type"));
  return {
    api,
    name: recording.operation,
    summary,
    method,
    url: withVariables(url.replace(server, `{{${variableOf(api)}}}`)),
    headers: Object.fromEntries(kept.map(([name, value]) => [name, withVariables(value)])),
    ...(body !== undefined && { body: bodyOf(body, multipart) }),
  };
}

function bodyOf(body: unknown, multipart: boolean): NonNullable<CollectedRequest["body"]> {
  if (multipart) {
    const fields = fieldsOfParts(body, (file) => file);
    const form = Object.entries(fields).map(([name, value]) => ({
      name,
      value: typeof value === "object" ? value : withVariables(String(value)),
    }));
    return { form, multipart };
  }
  if (typeof body !== "string") return { json: withVariables(stringifyJson(body)) };
  const form = [...new URLSearchParams(body)].map(([name, value]) => ({ name, value: withVariables(value) }));
  return { form, multipart };
}

/** Returns the variable that holds the address of an API. */
export function variableOf(api: string): string {
  return api.replaceAll("-", "_");
}

/** Writes `{{NAME}}`, as Postman and Bruno do, where a recording has `${NAME}` for what is secret, also encoded. */
function withVariables(text: string): string {
  return text.replaceAll(
    /\$\{([A-Z_]+)\}|%24%7B([A-Z_]+)%7D/g,
    (_, plain?: string, encoded?: string) => `{{${plain ?? encoded}}}`,
  );
}

/** Returns the variables of requests other than the addresses, sorted. */
export function secretsOf(apis: readonly CollectedApi[]): string[] {
  const names = [...JSON.stringify(apis).matchAll(/\{\{([A-Z_]+)\}\}/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(names)].sort();
}
