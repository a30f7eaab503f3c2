import { parseJson, stringifyJson } from "../../src/json.js";
import type { Encoding } from "../../src/client/operations.js";
import { serializeQuery } from "../../src/client/serialize.js";
import { type Bundle, listOperations, resolveRef } from "../lib/openapi.js";
import { tabulate } from "../lib/client-table.js";
import { isPlainName, type Layers, layersOf, type Visitor, visitName, walk } from "./walk.js";
import type { Described } from "./wire.js";

/** Whether a value is the address of something: a whole one, or a path with a query or a fragment. */
export function isUrl(value: string): boolean {
  return /^[a-z][\w+.-]*:\/\//i.test(value) || /^\/[^\s?#]*[?#]/.test(value);
}

/**
 * Works on the URL of a request, and on one in an answer. What the description says of the operation that the URL leads
 * to is known; whatever else stands in the URL is not, and does not stay.
 */
export function mapUrl(described: Described, url: string, visitor: Visitor): string {
  const [, address = "", query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  const target: Target = { from: described, to: operationAt(described, address) };
  const parameters = query === undefined ? "" : `?${mapPairs(target, query, visitor)}`;
  return mapAddress(target, address, visitor) + parameters + mapFragment(described, fragment, visitor);
}

/** The operation that has a URL, and the one that a URL leads to, if it leads to one. */
interface Target {
  readonly from: Described;
  readonly to: Described | undefined;
}

function operationAt(described: Described, address: string): Described | undefined {
  const { bundle, placed, operation } = described;
  const path = address.slice(originOf(bundle, address).length);
  const leadsTo = (template: string) => patternOf(template).test(path);
  if (leadsTo(placed.path)) return described;
  const other = listOperations(bundle).find((candidate) => leadsTo(candidate.path));
  const found = other && tabulate(bundle).operations[`${other.method} ${other.path}`];
  return found && { ...described, placed: other, operation: found === operation ? operation : found };
}

/** The origin of the API is not personal, whatever the user is called. */
function originOf(bundle: Bundle, address: string): string {
  return bundle.servers.map(({ url }) => url).find((url) => address.startsWith(`${url}/`)) ?? "";
}

function mapAddress({ from: { bundle }, to }: Target, address: string, visitor: Visitor): string {
  const origin = originOf(bundle, address);
  if (to) return origin + mapKnownPath(to, address.slice(origin.length), visitor);
  const [, start = "", rest = ""] = /^([a-z][\w+.-]*:\/\/[^/]*)?(.*)$/is.exec(address) ?? [];
  return (origin === "" ? mapHost(start, visitor) : start) + mapPath(rest, visitor);
}

/** Finds the values that stand in a path in the place of parameters. */
function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

/** The words of a path of the API are not personal either, but what stands in it for parameters may be. */
function mapKnownPath(to: Described, path: string, visitor: Visitor): string {
  const values = patternOf(to.placed.path).exec(path)?.groups ?? {};
  return to.placed.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const raw = values[name] ?? "";
    const value = decode(raw) ?? raw;
    const mapped = String(walk(to.bundle, parameterLayers(to, name), value, visitor));
    return mapped === value ? raw : encodeURIComponent(mapped);
  });
}

/** A name and a password may stand before a host. */
function mapHost(start: string, visitor: Visitor): string {
  const [, scheme = "", user, host = ""] = /^([^/]*:\/\/)?(?:(.*)@)?(.*)$/s.exec(start) ?? [];
  const login = user === undefined ? "" : `${encodeURIComponent(String(visitor.undeclared(user)))}@`;
  return visitor.text(scheme) + login + visitor.text(host);
}

/** A path that the description does not know: words in it stay, and versions. */
function mapPath(path: string, visitor: Visitor): string {
  return path
    .split("/")
    .map((segment) => mapSegment(segment, visitor))
    .join("/");
}

function mapSegment(segment: string, visitor: Visitor): string {
  const decoded = decode(segment) ?? segment;
  if (/^(?:v\d{1,2})?$/.test(segment)) return segment;
  if (/^[a-z][a-z_.~-]{0,29}$/i.test(decoded)) return visitor.text(segment);
  const [, stem = decoded, extension = ""] = /^(.*)(\.[a-z]{2,4})$/is.exec(decoded) ?? [];
  return encodeURIComponent(String(visitor.undeclared(stem))) + visitor.text(extension);
}

/** Pages of one's own read parameters from there, too, and some have a path in it. */
function mapFragment(described: Described, fragment: string | undefined, visitor: Visitor): string {
  if (fragment === undefined) return "";
  const [, path = "", query = ""] = /^([^?=&]*\?|)(.*)$/s.exec(fragment) ?? [];
  const nowhere: Target = { from: described, to: undefined };
  const route = mapPath(path.replace(/\?$/, ""), visitor) + (path === "" ? "" : "?");
  return `#${route}${/[=&]/.test(query) ? mapPairs(nowhere, query, visitor) : mapPath(query, visitor)}`;
}

function mapPairs(target: Target, query: string, visitor: Visitor): string {
  return query
    .split("&")
    .map((pair) => mapPair(target, pair, visitor))
    .join("&");
}

function mapPair(target: Target, pair: string, visitor: Visitor): string {
  const [, rawName = pair, raw] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  if (raw === undefined) return mapSegment(pair, visitor);
  const name = decode(rawName) ?? rawName;
  const { from, to } = target;
  const layers = (to && parameterLayers(to, name)) ?? secretLayers(from.bundle, name) ?? errorLayers(from.bundle, name);
  const decoded = decode(raw);
  if (!layers || decoded === undefined) return mapUnknownPair(from, rawName, raw, visitor);
  const value = readValue(raw, to?.operation.query?.[name]);
  const mapped = walk(from.bundle, layers, value, visitor);
  if (stringifyJson(mapped) === stringifyJson(value)) return pair;
  return serializeQuery({ [name]: mapped }, to?.operation ?? from.operation);
}

/** The value of a parameter that the description does not know is that of an undeclared member. */
function mapUnknownPair(described: Described, rawName: string, raw: string, visitor: Visitor): string {
  const name = decode(rawName) ?? rawName;
  const written = isPlainName(name) ? rawName : encodeURIComponent(visitName(name, visitor));
  const { value, times } = decodeWhole(raw);
  if (/^(?:true|false|[01])?$/.test(value)) return `${written}=${raw}`;
  let mapped = isUrl(value) ? mapUrl(described, value, visitor) : String(visitor.undeclared(value));
  if (mapped === value) return `${written}=${raw}`;
  for (let time = 0; time < times; time += 1) mapped = encodeURIComponent(mapped);
  return `${written}=${mapped}`;
}

/** An address in an address in an address is encoded as often, or what it holds could not be told. */
function decodeWhole(raw: string): { value: string; times: number } {
  let value = decode(raw) ?? raw;
  let times = 1;
  for (; times < 4 && !isUrl(value) && /%[\da-f]{2}/i.test(value); times += 1) {
    const next = decode(value);
    if (next === undefined) break;
    value = next;
  }
  return { value, times };
}

/** A name in an address that is none of the operation's parameters may be that of a secret, as in a redirect. */
function secretLayers(bundle: Bundle, name: string): Layers {
  const members = membersNamed(bundle, name, () => true);
  const secret = members.filter((layer) => layer["x-kakao-personal"] === "token");
  return secret.length > 0 ? secret : undefined;
}

/** A redirect tells an error in the words of an error body. */
function errorLayers(bundle: Bundle, name: string): Layers {
  const members = membersNamed(bundle, name, (schema) => schema["x-kakao-error"] !== undefined);
  return members.length > 0 ? members : undefined;
}

function membersNamed(bundle: Bundle, name: string, isMeant: (schema: Record<string, unknown>) => boolean) {
  return Object.values(bundle.components?.schemas ?? {}).flatMap((schema) => {
    const { properties = {} } = schema;
    return isMeant(schema) && Object.hasOwn(properties, name) ? (layersOf(bundle, properties[name]) ?? []) : [];
  });
}

/** What the description says of a parameter. */
export function parameterLayers({ bundle, placed }: Described, name: string): Layers {
  const parameter = (placed.operation.parameters ?? [])
    .map((item) => resolveRef(bundle, item))
    .find((item) => item.name === name);
  return layersOf(bundle, parameter?.schema ?? parameter?.content?.["application/json"]?.schema);
}

function readValue(raw: string, encoding: Encoding | undefined): unknown {
  if (encoding === "comma") return raw.split(",").map((item) => decode(item) ?? item);
  return readField(decode(raw) ?? raw, encoding);
}

/** The value that a text stands for in a form or a query. */
export function readField(text: string, encoding: Encoding | undefined): unknown {
  if (encoding === "comma") return text.split(",");
  return encoding === "json" ? (readJson(text) ?? text) : text;
}

/** The value of JSON, or undefined for what is none. */
export function readJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}
