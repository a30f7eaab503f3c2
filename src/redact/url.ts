import { type OperationId, operations } from "../../generated/contract/index.js";
import { isOperationId } from "../contract/operation-id.js";
import { isOfKakao, matchElsewhere, matchRequest } from "../contract/match.js";
import { stringifyJson } from "../json.js";
import { encodeWhole, type Reading, unpercent, writeLike } from "./readings.js";
import type { Shape } from "./shapes.js";
import { memberOf, operationShapes, shapeAt } from "./table.js";
import { readJson, type Visitor, visitName, walk } from "./walk.js";

/** Whether a value is the address of something: a whole one, or a path with a query or a fragment. */
export function isUrl(value: string): boolean {
  return /^[a-z][\w+.-]*:\/\//i.test(value) || /^\/[^\s?#]*[?#]/.test(value);
}

/** The message in which an address stands. */
export interface Origin {
  readonly operationId: string | undefined;
  /** Method with which the address is called; GET where it is a link. */
  readonly method?: string;
}

/**
 * Works on the URL of a request, or on one in a response. What the spec says of the operation that the URL leads to is
 * known; whatever else stands in the URL is not, and does not stay.
 */
export function mapUrl(origin: Origin, url: string, visitor: Visitor, place: string): string {
  const [, address = "", query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  const target = operationAt(origin, address);
  const { errors } = operationShapes(origin.operationId);
  const members = target === undefined ? shapeAt(errors)?.members : operationShapes(target).query;
  return (
    mapAddress(target, address, visitor, place) +
    (query === undefined ? "" : `?${mapPairs(query, { members }, origin, visitor, place)}`) +
    (fragment === undefined ? "" : `#${mapPairs(fragment, undefined, origin, visitor, place)}`)
  );
}

function operationAt({ operationId = "", method = "GET" }: Origin, address: string): OperationId | undefined {
  const request = { method, url: address };
  if (isOperationId(operationId) && matchElsewhere(request, operationId)) return operationId;
  const match = matchRequest(request, {});
  return match.kind === "operation" ? match.operationId : undefined;
}

function mapAddress(target: OperationId | undefined, address: string, visitor: Visitor, place: string): string {
  const [, start = "", path = ""] = /^([a-z][\w+.-]*:\/\/[^/]*)?(.*)$/is.exec(address) ?? [];
  const template = target === undefined ? [] : operations[target].path.split("/").slice(1);
  const shapes = operationShapes(target).path;
  const segments = path.split("/");
  const unknown = segments.length - template.length;
  const mapped = segments.map((segment, index) => {
    if (index < unknown) return mapSegment(segment, visitor);
    const [, before = "", name, after = ""] = /^(.*)\{(\w+)\}(.*)$/.exec(template[index - unknown] ?? "") ?? [];
    if (name === undefined) return segment;
    const raw = segment.slice(before.length, segment.length - after.length);
    return before + mapValue(raw, shapeAt(shapes?.[name]), visitor, `${place} {${name}}`) + after;
  });
  return mapHost(start, visitor) + mapped.join("/");
}

/** A name and a password may stand before a host. */
function mapHost(start: string, visitor: Visitor): string {
  const [, scheme = "", user, host = ""] = /^([^/]*:\/\/)?(?:(.*)@)?(.*)$/s.exec(start) ?? [];
  const login = user === undefined ? "" : `${encodeWhole(String(visitor.undeclared(user)))}@`;
  return scheme + login + (isOfKakao(`${scheme}${host}/`) ? host : visitor.word(host));
}

/** In a path that the spec does not know, words stay, and versions. */
function mapSegment(segment: string, visitor: Visitor): string {
  const { text } = decode(segment);
  if (/^(?:v\d{1,2})?$/.test(segment)) return segment;
  if (/^[a-z][a-z_.~-]{0,29}$/i.test(text)) return visitor.word(segment);
  const [, stem = text, extension = ""] = /^(.*)(\.[a-z]{2,4})$/is.exec(text) ?? [];
  return encodeWhole(String(visitor.undeclared(stem))) + visitor.word(extension);
}

/** Works on a query or a form, whose names are the members of a shape. */
export function mapPairs(text: string, shape: Shape | undefined, origin: Origin, visitor: Visitor, place: string) {
  const mapPair = (pair: string): string => {
    const [, rawName = pair, raw] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    if (raw === undefined) return mapSegment(pair, visitor);
    const name = decode(rawName).text;
    const member = memberOf(shape, name);
    if (member) return `${rawName}=${mapValue(raw, member, visitor, `${place} ${name}`)}`;
    const visited = visitName(name, visitor);
    return `${visited === name ? rawName : encodeWhole(visited)}=${mapUndeclared(raw, origin, visitor, place)}`;
  };
  return text.split("&").map(mapPair).join("&");
}

function mapUndeclared(raw: string, { operationId }: Origin, visitor: Visitor, place: string): string {
  // An address in an address in an address is encoded as often, or what it holds could not be told.
  let reading = decode(raw);
  for (let times = 1; times < 4 && !isUrl(reading.text); times += 1) reading = unpercent(reading);
  const { text } = reading;
  if (/^(?:true|false|[01])?$/.test(text)) return raw;
  return rewrite(raw, reading, isUrl(text) ? mapUrl({ operationId }, text, visitor, place) : visitor.undeclared(text));
}

/** Works on a declared value as a URL or a form writes it: plainly, as JSON, or as a list with a sign between the items. */
function mapValue(raw: string, shape: Shape | undefined, visitor: Visitor, place: string): string {
  const reading = decode(raw);
  const isDeep = (shape?.items ?? shape?.members ?? shape?.others ?? shape?.json) !== undefined;
  const json = isDeep ? readJson(reading.text) : undefined;
  if (typeof json === "object" && json !== null) {
    const mapped = stringifyJson(walk(shape, json, visitor, place));
    return mapped === stringifyJson(json) ? raw : rewrite(raw, reading, mapped);
  }
  if (shape?.items === undefined) return rewrite(raw, reading, walk(shape, reading.text, visitor, place));
  const mapItem = (item: string) => {
    const one = decode(item);
    return rewrite(item, one, walk(shapeAt(shape.items), one.text, visitor, place, shape.personal));
  };
  return raw.replace(/(?:(?!%2c|%7c)[^,|])+/gi, mapItem);
}

function rewrite(raw: string, reading: Reading, mapped: unknown): string {
  const text = String(mapped);
  return text === reading.text ? raw : writeLike(raw, reading, [0, reading.text.length], text, encodeLike);
}

/** Percent-encodes a text with the same signs left plain as in another one. */
function encodeLike(raw: string, text: string): string {
  return encodeWhole(text).replace(/%(?:2[0124789ACF]|3[AB]|40|5[BD]|7[BCD])|[!'()~]/g, (found) => {
    const sign = decodeURIComponent(found);
    const code = `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
    if (sign === " ") return raw.includes("+") ? "+" : code;
    return raw.includes(sign) || (found === sign && !raw.includes(code)) ? sign : code;
  });
}

/** Undoes what URLs and forms do to a text. */
function decode(raw: string): Reading {
  const { text, at } = unpercent({ text: raw.replaceAll("+", " ") });
  return { text, at };
}
