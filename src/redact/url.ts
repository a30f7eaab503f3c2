import { type ContractId, operations } from "../../generated/contract/index.js";
import { readJson } from "../contract/read/json.js";
import { isOperationId } from "../contract/match/operation-id.js";
import { isOfKakao, matchElsewhere, matchRequest } from "../contract/match/match.js";
import { stringifyJson } from "../json.js";
import { encodeWhole, unpercent } from "./readings.js";
import type { Shape } from "./shapes.js";
import { memberOf, operationShapes, shapeAt } from "./table.js";
import { type Visitor, visitName, walk } from "./walk.js";

/** Returns whether a value is the address of something: a whole one, or a path with a query or a fragment. */
export function isUrl(value: string): boolean {
  return /^[a-z][\w+.-]*:\/\//i.test(value) || /^\/[^\s?#]*[?#]/.test(value);
}

/**
 * Works on the URL of a request, or on one in a response. What the spec says of the operation that the URL leads to is
 * known; whatever else stands in the URL is not, and does not stay.
 *
 * @param operationId The operation in whose messages the URL stands
 * @param method Method with which the URL is called; GET where it is a link
 */
export function mapUrl(operationId = "", url: string, visitor: Visitor, place: string, method = "GET"): string {
  const [, address = "", query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  const target = operationAt(operationId, { method, url: address });
  const { errors } = operationShapes(operationId);
  const members = target === undefined ? shapeAt(errors)?.members : operationShapes(target).query;
  return (
    mapAddress(target, address, visitor, place) +
    (query === undefined ? "" : `?${mapPairs(query, { members }, visitor, place)}`) +
    (fragment === undefined ? "" : `#${mapPairs(fragment, undefined, visitor, place)}`)
  );
}

function operationAt(operationId: string, request: { method: string; url: string }): ContractId | undefined {
  if (isOperationId(operationId) && matchElsewhere(request, operationId)) return operationId;
  const match = matchRequest(request, {});
  return match.kind === "operation" ? match.operationId : undefined;
}

function mapAddress(target: ContractId | undefined, address: string, visitor: Visitor, place: string): string {
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
  // A name and a password may stand before a host.
  const host = start.replace(/(?<=\/\/).*(?=@)/s, (login) => encodeWhole(String(visitor.undeclared(login))));
  return (isOfKakao(`${host}/`) ? host : visitor.word(host)) + mapped.join("/");
}

// In a path that the spec does not know, words stay, and versions.
function mapSegment(segment: string, visitor: Visitor): string {
  const text = decode(segment);
  if (/^(?:v\d{1,2})?$/.test(segment)) return segment;
  if (/^[a-z][a-z_.~-]{0,29}$/i.test(text)) return visitor.word(segment);
  const [, stem = text, extension = ""] = /^(.*)(\.[a-z]{2,4})$/is.exec(text) ?? [];
  return (
    rewrite(segment.slice(0, segment.length - extension.length), visitor.undeclared(stem)) + visitor.word(extension)
  );
}

/** Works on a query or a form, whose names are the members of a shape. */
export function mapPairs(text: string, shape: Shape | undefined, visitor: Visitor, place: string): string {
  const mapPair = (pair: string): string => {
    const [, rawName = pair, raw] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    if (raw === undefined) return mapSegment(pair, visitor);
    const name = decode(rawName);
    const member = memberOf(shape, name);
    if (member) return `${rawName}=${mapValue(raw, member, visitor, `${place} ${name}`)}`;
    const visited = visitName(name, visitor);
    const value = /^(?:true|false|[01])?$/.test(raw) ? raw : rewrite(raw, visitor.undeclared(decode(raw)));
    return `${rewrite(rawName, visited)}=${value}`;
  };
  return text.split("&").map(mapPair).join("&");
}

/**
 * Works on a declared value as a URL or a form writes it: plainly, as JSON, or as a list with a sign between the items.
 */
function mapValue(raw: string, shape: Shape | undefined, visitor: Visitor, place: string): string {
  const text = decode(raw);
  const isDeep = (shape?.items ?? shape?.members ?? shape?.others ?? shape?.json) !== undefined;
  const json = isDeep ? readJson(text)?.value : undefined;
  if (typeof json === "object" && json !== null) {
    const mapped = stringifyJson(walk(shape, json, visitor, place));
    return mapped === stringifyJson(json) ? raw : rewrite(raw, mapped);
  }
  if (shape?.items === undefined) return rewrite(raw, walk(shape, text, visitor, place));
  const mapItem = (item: string) =>
    rewrite(item, walk(shapeAt(shape.items), decode(item), visitor, place, shape.personal));
  return raw.replace(/(?:(?!%2c|%7c)[^,|])+/gi, mapItem);
}

/** Writes a value in the place of another one, with the same signs left plain. */
function rewrite(raw: string, mapped: unknown): string {
  const text = String(mapped);
  if (text === decode(raw)) return raw;
  const encoded = encodeWhole(text);
  const written = /[^\0-\x7f]/.test(raw) ? encoded.replace(/(?:%[89A-F][\dA-F])+/g, decodeURIComponent) : encoded;
  return written.replace(/%(?:2[0124789ACF]|3[AB]|40|5[BD]|7[BCD])|[!'()~]/g, (found) => {
    const sign = decodeURIComponent(found);
    if (sign === " ") return raw.includes("+") ? "+" : found;
    const code = `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
    return raw.includes(sign) || (found === sign && !raw.includes(code)) ? sign : code;
  });
}

/** Undoes what URLs and forms do to a text. */
function decode(raw: string): string {
  return unpercent(raw.replaceAll("+", " "));
}
