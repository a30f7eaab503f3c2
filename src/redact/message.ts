import { readJson } from "../contract/read/json.js";
import { stringifyJson } from "../json.js";
import type { Shape } from "./shapes.js";
import { operationShapes, shapeAt } from "./table.js";
import { isUrl, mapPairs, mapUrl } from "./url.js";
import { type Visitor, visitName, walk } from "./walk.js";

/** Headers in the order in which they were sent. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** A call that was captured: a request and its response, bodies as text. */
export interface CapturedCall {
  /** The operation, if it is known. */
  readonly operationId?: string | undefined;
  /** Typed arguments of the call, as the client takes them. */
  readonly call?: { readonly params?: Readonly<Record<string, unknown>>; readonly body?: unknown } | undefined;
  readonly request: { readonly method: string; readonly url: string; readonly headers: Headers; readonly body: string };
  readonly response: { readonly status: number; readonly headers: Headers; readonly body: string };
}

/** Returns a call in which the visitor has seen, and may have replaced, whatever it is made of. */
export function mapCall<T extends CapturedCall>(exchange: T, one: Visitor): T {
  const { operationId, call, request, response } = exchange;
  const { path, query, body, success, failure } = operationShapes(operationId);
  const visitor: Visitor = {
    ...one,
    text: (text, place) => (isUrl(text) ? mapUrl(operationId, text, visitor, place) : one.text(text, place)),
  };
  const mapHeaders = (sent: Headers): Headers =>
    sent.map(([name, value]) => [name, mapHeader(name.toLowerCase(), value, operationId, visitor)]);
  const isForm = request.headers.some(([name, value]) => /^content-type$/i.test(name) && /urlencoded/i.test(value));
  const params = Object.entries(call?.params ?? {}).map(([place, values]) => {
    return [place, walk({ members: place === "path" ? path : query }, values, visitor, "call")];
  });
  return {
    ...exchange,
    ...(call && {
      call: {
        ...call,
        ...(call.params && { params: Object.fromEntries(params) as object }),
        ...(call.body !== undefined && { body: walk(shapeAt(body), call.body, visitor, "call") }),
      },
    }),
    request: {
      ...request,
      url: mapUrl(operationId, request.url, visitor, "URL", request.method),
      headers: mapHeaders(request.headers),
      body:
        isForm && typeof readJson(request.body)?.value !== "object"
          ? mapPairs(request.body, shapeAt(body), visitor, "request")
          : mapBody(request.body, shapeAt(body), visitor, "request"),
    },
    response: {
      ...response,
      headers: mapHeaders(response.headers),
      body: mapBody(response.body, shapeAt(response.status < 400 ? success : failure), visitor, "response"),
    },
  };
}

function mapBody(body: string, shape: Shape | undefined, visitor: Visitor, place: string): string {
  const json = readJson(body)?.value;
  if (json === undefined) return mapMarkup(body, visitor);
  const mapped = stringifyJson(walk(shape, json, visitor, place));
  return mapped === stringifyJson(json) ? body : mapped;
}

/**
 * Works on a body of XML or HTML, or of what nobody knows: the names of its elements stay, its attributes are left out,
 * and all other text is undeclared.
 */
function mapMarkup(text: string, visitor: Visitor): string {
  const declaration = /^<\?xml(?: version="1\.\d")?(?: encoding="[\w-]{1,12}")?\s*\?>$/i;
  const mapPart = (part: string): string => {
    const [, slash, name = "", rest = ""] = /^<(\/?)([a-z][\w:.-]*)([^<>]*)>$/is.exec(part) ?? [];
    if (slash !== undefined) return `<${slash}${visitName(name, visitor)}${rest.endsWith("/") ? "/" : ""}>`;
    const inner = part.trim();
    if (/^(?:true|false|[01])?$/.test(inner) || declaration.test(inner)) return part;
    return part.replace(inner, () => String(visitor.undeclared(inner)));
  };
  return text
    .split(/(<\?xml[^<>]*>|<\/?[a-z][\w:.-]*[^<>]*>)/i)
    .map(mapPart)
    .join("");
}

/** Headers of HTTP that tell nothing of a person, but for what else is known. */
const harmless =
  /^(?:accept|accept-encoding|accept-language|age|allow|cache-control|connection|content-encoding|content-language|content-length|date|expires|host|keep-alive|origin|pragma|retry-after|server|strict-transport-security|transfer-encoding|vary|access-control-.*)$/;

function mapHeader(name: string, value: string, operationId: string | undefined, visitor: Visitor): string {
  if (/^(?:proxy-)?authorization$/.test(name))
    return value.replace(/[^ ]+$/, (credential) => String(visitor.personal(credential, "token")));
  if (name === "content-type") return mapMediaType(value);
  if (name === "www-authenticate") return mapChallenge(value, visitor);
  if (/^(?:content-)?location$|^referer$/.test(name) || isUrl(value))
    return mapUrl(operationId, value, visitor, `header ${name}`);
  if (operationShapes(operationId).headers?.includes(name)) return visitor.text(value, `header ${name}`);
  return harmless.test(name) ? visitor.word(value) : String(visitor.undeclared(value));
}

// The type of a body is not personal, whatever the user is called; its parameters may be anything.
function mapMediaType(value: string): string {
  const type = /^\s*((?:application|text|multipart)\/[a-z.+-]{1,60})\s*(?:;|$)/i.exec(value)?.[1];
  const charset = /;\s*charset="?(?:utf-?8|us-ascii|euc-kr|iso-8859-\d{1,2}|ms949|cp949)"?(?=\s*(?:;|$))/i.exec(value);
  return (type ?? "application/octet-stream") + (charset?.[0] ?? "");
}

// A challenge names an error (RFC 6750); whatever else stands in it may be anything.
function mapChallenge(value: string, visitor: Visitor): string {
  const [scheme = ""] = /^(?:Basic|Bearer|KakaoAK)(?= |$)/i.exec(value) ?? [];
  const mapPart = (part: string, name = "", text = part): string => {
    const inner = text.replace(/^"|"$/g, "");
    const isError = /^error(?:_description)?=$/.test(name);
    const mapped = isError ? visitor.text(inner, "header www-authenticate") : visitor.undeclared(inner);
    return name + text.replace(inner, () => String(mapped));
  };
  return scheme + value.slice(scheme.length).replace(/([a-z_]+=)?("[^"]*"?|[^,"\s]+)/gi, mapPart);
}
