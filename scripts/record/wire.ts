import { parseJson, stringifyJson } from "../../src/client/int64.js";
import type { Encoding, Operation } from "../../src/client/operations.js";
import { serializeForm, serializeQuery } from "../../src/client/serialize.js";
import { type Bundle, type PlacedOperation, resolveRef, type ResponseObject, type Schema } from "../lib/openapi.js";
import type { Call } from "../redocly/lib/recordings.js";
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
      body: mapJson(described.bundle, bodyLayers(described, response.status), response.body, visitor),
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

/** Works on the URL of a request, and on one in an answer that leads back to the operation. */
export function mapUrl(described: Described, url: string, visitor: Visitor): string {
  const [, address = url, query, fragment = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (query === undefined) return visitor.text(url);
  const pairs = query.split("&").map((pair) => mapPair(described, pair, visitor));
  return `${mapAddress(described, address, visitor)}?${pairs.join("&")}${visitor.text(fragment)}`;
}

/** The origin of the API is not personal, whatever the user is called. */
function mapAddress({ bundle }: Described, address: string, visitor: Visitor): string {
  const origin = bundle.servers.map(({ url }) => url).find((url) => address.startsWith(`${url}/`)) ?? "";
  return origin + visitor.text(address.slice(origin.length));
}

function mapPair(described: Described, pair: string, visitor: Visitor): string {
  const { bundle, operation } = described;
  const [, name = "", raw = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  const decoded = decode(raw);
  const layers = parameterLayers(described, decode(name) ?? name) ?? secretLayers(bundle, name);
  if (!layers || decoded === undefined) return visitor.text(pair);
  const value = readValue(raw, operation.query?.[name]);
  const mapped = walk(bundle, layers, value, visitor);
  if (stringifyJson(mapped) === stringifyJson(value)) return pair;
  return serializeQuery({ [name]: mapped }, operation);
}

/** A name in an address that is none of the operation's parameters may be that of a secret, as in a redirect. */
function secretLayers(bundle: Bundle, name: string): Layers {
  const members = Object.values(bundle.components?.schemas ?? {}).flatMap(({ properties = {} }) =>
    Object.hasOwn(properties, name) ? (layersOf(bundle, properties[name]) ?? []) : [],
  );
  const secret = members.filter((layer) => layer["x-kakao-personal"] === "token");
  return secret.length > 0 ? secret : undefined;
}

function mapHeaders(described: Described, headers: Record<string, string>, visitor: Visitor): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, mapHeader(described, name, value, visitor)]),
  );
}

const commonMediaType = /^(application\/(json|x-www-form-urlencoded|xml)|text\/(html|plain|xml))(; *charset=utf-?8)?$/i;

function mapHeader(described: Described, name: string, value: string, visitor: Visitor): string {
  const [, prefix, credential] = /^(\S+) (.*)$/.exec(value) ?? [];
  if (name.toLowerCase() === "authorization")
    return prefix && credential
      ? `${prefix} ${visitor.personal(credential, "token")}`
      : String(visitor.personal(value, "token"));
  // Whatever the user is called, the type of a body is not personal.
  if (commonMediaType.test(value)) return value;
  return /^https?:/i.test(value) ? mapUrl(described, value, visitor) : visitor.text(value);
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

function mapJson(bundle: Bundle, layers: Layers, text: string, visitor: Visitor): string {
  const value = readJson(text);
  return value === undefined ? visitor.text(text) : stringifyJson(walk(bundle, layers, value, visitor));
}

function readJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function readValue(raw: string, encoding: Encoding | undefined): unknown {
  if (encoding === "comma") return raw.split(",").map((item) => decode(item) ?? item);
  return readField(decode(raw) ?? raw, encoding);
}

function readField(text: string, encoding: Encoding | undefined): unknown {
  if (encoding === "comma") return text.split(",");
  return encoding === "json" ? (readJson(text) ?? text) : text;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

function parameterLayers({ bundle, placed }: Described, name: string): Layers {
  const parameter = (placed.operation.parameters ?? [])
    .map((item) => resolveRef(bundle, item))
    .find((item) => item.name === name);
  return layersOf(bundle, parameter?.schema ?? parameter?.content?.["application/json"]?.schema);
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
