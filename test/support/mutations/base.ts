import {
  type Bundle,
  type MediaType,
  type Parameter,
  type PlacedOperation,
  resolveRef,
  type Schema,
} from "../../../scripts/lib/model/openapi.js";
import { escapeSegment } from "../../../scripts/lib/json-pointer.js";
import { propertiesOf, typesOf } from "../../../scripts/lib/schema/schema-types.js";
import { isError, isMultipart, type Recording } from "../../../scripts/lib/spec/recordings.js";
import { stringifyJson } from "../../../src/json.js";
import type { Exchange } from "../../../src/contract/index.js";
import { callableApis, locate } from "../apis.js";
import { writeParts } from "../parts.js";

/** An exchange as a recorder would have written it: bodies are text. */
export interface PlainExchange {
  readonly request: { method: string; url: string; headers: Record<string, string>; body: string };
  readonly response: { status: number; headers: Record<string, string>; body: string };
}

/** A valid exchange, with the operation that it is of. */
export interface Base extends PlacedOperation {
  readonly name: string;
  readonly bundle: Bundle;
  readonly exchange: PlainExchange;
}

/** Lists all recorded successes of the operations that are called. */
export function listBases(): Base[] {
  return callableApis.flatMap((api) =>
    api.recordings
      .filter((recording) => !isError(recording) && !recording.violations)
      .map((recording) => ({
        ...locate(api, recording.operation),
        name: `${recording.operation}/${recording.case}`,
        bundle: api.bundle,
        exchange: exchangeOf(recording),
      })),
  );
}

function exchangeOf(recording: Recording): PlainExchange {
  const { response } = recording;
  const request = isMultipart(recording) ? inParts(recording.request) : recording.request;
  const isJson = typeof response.body === "object";
  const others = Object.entries(response.headers).filter(([name]) => name.toLowerCase() !== "content-type");
  const headers = isJson
    ? { ...Object.fromEntries(others), "Content-Type": "application/json" }
    : { ...response.headers };
  const plain = {
    request: { ...request, headers: { ...request.headers }, body: textOf(request.body) },
    response: { ...response, headers, body: textOf(response.body) },
  };
  // Placeholders of keys and tokens become texts that any format allows.
  return JSON.parse(JSON.stringify(plain).replaceAll(/\$\{(\w+)\}/g, "$1")) as PlainExchange;
}

function inParts(request: Recording["request"]): Recording["request"] {
  const { contentType, text } = writeParts(request.body);
  return { ...request, headers: { ...request.headers, "Content-Type": contentType }, body: text };
}

function textOf(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : stringifyJson(body);
}

/** Returns the schema of a JSON response. */
export function schemaOfResponse({ bundle, operation, exchange }: Base): Schema | undefined {
  const response = operation.responses[String(exchange.response.status)];
  const isJson = exchange.response.body !== "" && exchange.response.headers["Content-Type"] === "application/json";
  return isJson ? response && resolveRef(bundle, response).content?.["application/json"]?.schema : undefined;
}

/** A parameter of the query or a field of the form, as in an exchange. */
export interface Field {
  readonly place: "query" | "body";
  readonly name: string;
  readonly text: string;
  readonly required: boolean;
  readonly json: boolean;
  /** Whether the name is repeated for each item. */
  readonly repeated: boolean;
  readonly schema: Schema;
  readonly types: readonly string[];
}

/** Lists the documented query parameters and form fields of an exchange. */
export function fieldsOf(base: Base): Field[] {
  return [...fieldsOfQuery(base), ...fieldsOfForm(base)];
}

function fieldsOfQuery({ bundle, operation, exchange }: Base): Field[] {
  const query = new URL(exchange.request.url).searchParams;
  return (operation.parameters ?? [])
    .map((own) => resolveRef(bundle, own))
    .filter(({ in: place, name }) => place === "query" && query.has(name))
    .map((parameter) => fieldOf(bundle, "query", parameter, query.get(parameter.name) ?? ""));
}

function fieldOf(bundle: Bundle, place: Field["place"], parameter: Parameter, text: string): Field {
  const { name, required = false, content, schema = content?.["application/json"]?.schema ?? {} } = parameter;
  const repeated = parameter.explode === true;
  return { place, name, text, required, json: content !== undefined, repeated, schema, types: typesOf(bundle, schema) };
}

function fieldsOfForm(base: Base): Field[] {
  const form = formOf(base);
  if (!form?.schema) return [];
  const { bundle, exchange } = base;
  const sent = new URLSearchParams(exchange.request.body);
  const required = requiredOf(bundle, form.schema);
  return Object.entries(propertiesOf(bundle, form.schema))
    .filter(([name]) => sent.has(name))
    .map(([name, schema]) => ({
      place: "body",
      name,
      text: sent.get(name) ?? "",
      required: required.includes(name),
      json: form.encoding?.[name]?.contentType === "application/json",
      repeated: false,
      schema,
      types: typesOf(bundle, schema),
    }));
}

/** Returns the form of an operation, if that is its body. */
export function formOf({ bundle, operation }: Base): MediaType | undefined {
  const body = operation.requestBody && resolveRef(bundle, operation.requestBody);
  return body?.content["application/x-www-form-urlencoded"];
}

function requiredOf(bundle: Bundle, schema: Schema): string[] {
  const { required = [], allOf = [] } = resolveRef(bundle, schema) as Schema & { required?: string[] };
  return [...required, ...allOf.flatMap((member) => requiredOf(bundle, member))];
}

/** Returns an exchange with another text in a field; undefined takes the field out. */
export function withField(exchange: PlainExchange, { place, name }: Field, text: string | undefined): PlainExchange {
  const { request } = exchange;
  const url = new URL(request.url);
  const fields = place === "query" ? url.searchParams : new URLSearchParams(request.body);
  if (text === undefined) fields.delete(name);
  else fields.set(name, text);
  const changed = place === "query" ? { url: url.href } : { body: fields.toString() };
  return { ...exchange, request: { ...request, ...changed } };
}

// An exchange of another kind of recorder is one of ours too.
export function toExchange({ request, response }: PlainExchange): Exchange {
  return { request, response };
}

/** Writes keys as a JSON Pointer. */
export function pointerOf(path: readonly string[]): string {
  return path.map((key) => `/${escapeSegment(key)}`).join("");
}
