import { stringifyJson } from "../../src/json.js";
import type { Operation } from "../../src/client/operations.js";
import { serializeForm } from "../../src/client/serialize.js";
import { type Bundle, type PlacedOperation, resolveRef, type ResponseObject, type Schema } from "../lib/openapi.js";
import type { Call } from "../lib/recordings.js";
import { mapMarkup } from "./markup.js";
import { isUrl, mapUrl, parameterLayers, readField, readJson } from "./urls.js";
import { type Layers, layersOf, layersOfMember, type Visitor, walk } from "./walk.js";

/** An operation with what the description says of it. */
export interface Described {
  /** ID of the API. */
  readonly api: string;
  readonly bundle: Bundle;
  readonly placed: PlacedOperation;
  /** Its wire format. */
  readonly operation: Operation;
}

/** A call and what came of it, bodies as text. */
export interface Exchange {
  readonly described: Described;
  readonly call: Call;
  readonly request: { method: string; url: string; headers: Record<string, string>; body: string };
  readonly response: { status: number; headers: Record<string, string>; body: string };
}

/** Gives an exchange in which the visitor has seen, and may have replaced, whatever it is made of. */
export function mapExchange(exchange: Exchange, visitor: Visitor): Exchange {
  const { described, call, request, response } = exchange;
  return {
    described,
    call: mapCall(described, call, visitor),
    request: {
      ...request,
      url: mapUrl(described, request.url, visitor),
      headers: mapHeaders(described, request.headers, visitor),
      body: mapRequestBody(described, request, visitor),
    },
    response: {
      ...response,
      headers: mapHeaders(described, response.headers, visitor),
      body: mapAnswerBody(described, response, visitor),
    },
  };
}

function mapCall(described: Described, call: Call, visitor: Visitor): Call {
  const { bundle } = described;
  const place = (name: "path" | "query") =>
    mapMembers(call.params?.[name] ?? {}, (key, value) =>
      walk(bundle, parameterLayers(described, key), value, visitor),
    );
  return {
    ...call,
    ...(call.params && {
      params: { ...(call.params.path && { path: place("path") }), ...(call.params.query && { query: place("query") }) },
    }),
    ...(call.body !== undefined && { body: walk(bundle, requestLayers(described), call.body, visitor) }),
  };
}

function mapHeaders(described: Described, headers: Record<string, string>, visitor: Visitor): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, mapHeader(described, name, value, visitor)]),
  );
}

/** The type of a body is not personal, whatever the user is called; its parameters may be anything. */
const mediaType = /^((?:application|text|multipart)\/[a-z.+-]{1,60})\s*(?:;|$)/i;

function mapMediaType(value: string): string {
  const [, type = "application/octet-stream"] = mediaType.exec(value.trim()) ?? [];
  const [charset] = /;\s*charset="?(?:utf-?8|us-ascii|euc-kr|iso-8859-\d{1,2}|ms949|cp949)"?(?=\s*(?:;|$))/i.exec(
    value,
  ) ?? [""];
  return type + charset;
}

function mapHeader(described: Described, name: string, value: string, visitor: Visitor): string {
  const [, prefix, credential] = /^(\S+) (.*)$/.exec(value) ?? [];
  if (name.toLowerCase() === "authorization")
    return prefix && credential
      ? `${prefix} ${visitor.personal(credential, "token")}`
      : String(visitor.personal(value, "token"));
  if (name.toLowerCase() === "content-type") return mapMediaType(value);
  const leads = /^(?:content-)?location$/i.test(name) || isUrl(value);
  return leads ? mapUrl(described, value, visitor) : visitor.text(value);
}

function mapRequestBody(described: Described, { body }: Exchange["request"], visitor: Visitor): string {
  const { bundle, operation } = described;
  if (!operation.form) return mapJson(bundle, requestLayers(described), body, visitor);
  const fields = Object.fromEntries(new URLSearchParams(body));
  const layers = requestLayers(described);
  const mapped = mapMembers(fields, (name, raw) =>
    walk(bundle, layersOfMember(bundle, layers, name), readField(raw, operation.form?.[name]), visitor),
  );
  return serializeForm(mapped, operation);
}

function mapAnswerBody(described: Described, { status, body }: Exchange["response"], visitor: Visitor): string {
  if (body === "") return body;
  return readJson(body) === undefined
    ? mapMarkup(body, visitor)
    : mapJson(described.bundle, bodyLayers(described, status), body, visitor);
}

function mapJson(bundle: Bundle, layers: Layers, text: string, visitor: Visitor): string {
  const value = readJson(text);
  return value === undefined ? visitor.text(text) : stringifyJson(walk(bundle, layers, value, visitor));
}

function requestLayers({ bundle, placed: { operation } }: Described): Layers {
  const content = operation.requestBody && resolveRef(bundle, operation.requestBody).content;
  return layersOf(bundle, ...Object.values(content ?? {}).map(({ schema }) => schema));
}

/** An answer that is not described is read as the described answers of its kind, failures or successes. */
function bodyLayers({ bundle, placed: { operation } }: Described, status: number): Layers {
  const answers = Object.entries(operation.responses);
  const own = describedAnswer(operation.responses, status);
  const alike = answers.filter(([key]) => key.startsWith("2") === status < 400).map(([, answer]) => answer);
  return layersOf(bundle, ...(own ? [own] : alike).flatMap((answer) => schemasOf(bundle, answer)));
}

/** Whether a body can be told apart into values: JSON, nothing, or text of a type that the description has for it. */
export function isReadable({ described, response }: Exchange): boolean {
  const { status, headers, body } = response;
  if (body === "" || readJson(body) !== undefined) return true;
  const answer = describedAnswer(described.placed.operation.responses, status);
  const types = Object.keys((answer && resolveRef(described.bundle, answer).content) ?? {});
  const [type = ""] = (headers["content-type"] ?? "").toLowerCase().split(";");
  return !type.includes("json") && types.includes(type.trim());
}

/** How the description knows an answer with a status. */
export function describedAnswer(responses: Record<string, ResponseObject>, status: number): ResponseObject | undefined {
  return responses[status] ?? responses[`${String(status)[0]}XX`];
}

function schemasOf(bundle: Bundle, answer: ResponseObject): Schema[] {
  const content = Object.values(resolveRef(bundle, answer).content ?? {});
  return content.flatMap(({ schema }) => (schema ? [schema] : []));
}

function mapMembers<T>(members: Record<string, T>, map: (name: string, value: T) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, map(name, value)]));
}
