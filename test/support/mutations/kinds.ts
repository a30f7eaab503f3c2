import { parseJson, stringifyJson } from "../../../src/json.js";
import type { Violation } from "../../../src/contract/index.js";
import {
  type Base,
  type Field,
  fieldsOf,
  formOf,
  type PlainExchange,
  pointerOf,
  schemaOfResponse,
  withField,
} from "./base.js";
import { pick } from "./random.js";
import { sitesOf } from "./sites.js";
import {
  badFormat,
  missingRequired,
  nullValue,
  pastLimit,
  type Spoil,
  type Spoiled,
  undeclared,
  unionMismatch,
  wrongEnum,
  wrongType,
} from "./values.js";

/** An exchange with one violation, and its place. */
export interface Planted extends Pick<Violation, "side" | "place" | "pointer"> {
  readonly exchange: PlainExchange;
}

/** Mutates an exchange; undefined if it has no place for this kind. */
export type Plant = (base: Base, random: () => number) => Planted | undefined;

/** The kinds of mutations by name. */
export const kinds: Readonly<Record<string, Plant>> = {
  "missing property of a response": inResponse(missingRequired),
  "wrong type in a response": inResponse(wrongType),
  "value outside an enum in a response": inResponse(wrongEnum),
  "bad format in a response": inResponse(badFormat),
  "number beyond its limit in a response": inResponse(pastLimit),
  "null in a response": inResponse(nullValue),
  "undeclared property of a response": inResponse(undeclared),
  "response that is not JSON": brokenResponse,
  "undocumented status": undocumentedStatus,
  "wrong media type of a response": wrongMediaTypeOfResponse,
  "missing parameter of the query": missingField("query"),
  "missing field of a form": missingField("body"),
  "value outside an enum in a query": inText("query", wrongEnum),
  "value outside an enum in a form": inText("body", wrongEnum),
  "number beyond its limit in a query": inText("query", pastLimit),
  "number beyond its limit in a form": inText("body", pastLimit),
  "wrong item inside a JSON array of the query": inJson("query", wrongType),
  "wrong property inside a JSON field of a form": inJson("body", wrongType),
  "missing property inside a JSON field of a form": inJson("body", missingRequired),
  "null inside a JSON field of a form": inJson("body", nullValue),
  "number beyond its limit inside a JSON field of a form": inJson("body", pastLimit),
  "bad format inside a JSON field of a form": inJson("body", badFormat),
  "union mismatch inside a JSON field of a form": inJson("body", unionMismatch),
  "undeclared property inside a JSON field of a form": inJson("body", undeclared),
  "field that is not JSON": brokenJson,
  "undeclared parameter of the query": (base) => undeclaredField(base, "query"),
  "undeclared field of a form": (base) =>
    formOf(base) && base.exchange.request.body ? undeclaredField(base, "body") : undefined,
  "repeated parameter": repeatedParameter,
  "missing property of a JSON body": inJsonBody(missingRequired),
  "wrong type in a JSON body": inJsonBody(wrongType),
  "wrong media type of a body": wrongMediaTypeOfBody,
  "missing credential": missingCredential,
  "wrong credential": wrongCredential,
  "wrong host": wrongHost,
  "wrong scheme": wrongScheme,
  "wrong method": (base) => planted(withRequest(base, { method: "TRACE" }), "request", "operation"),
};

function inResponse(spoil: Spoil): Plant {
  return (base, random) => {
    const schema = schemaOfResponse(base);
    if (!schema) return undefined;
    const spoiled = spoil(sitesOf(base.bundle, schema, parseJson(base.exchange.response.body)), random);
    if (!spoiled) return undefined;
    const body = stringifyJson(spoiled.value);
    return planted(withResponse(base, { body }), "response", "body", pointerOf(spoiled.path));
  };
}

function inJsonBody(spoil: Spoil): Plant {
  return (base, random) => {
    const schema = base.operation.requestBody?.content["application/json"]?.schema;
    const { body } = base.exchange.request;
    if (!schema || body === "") return undefined;
    const spoiled = spoil(sitesOf(base.bundle, schema, parseJson(body)), random);
    if (!spoiled) return undefined;
    const exchange = withRequest(base, { body: stringifyJson(spoiled.value) });
    return planted(exchange, "request", "body", pointerOf(spoiled.path));
  };
}

function inJson(place: Field["place"], spoil: Spoil): Plant {
  return inField(
    (field) => field.place === place && field.json,
    (base, { schema, text }, random) => spoil(sitesOf(base.bundle, schema, parseJson(text)), random),
    stringifyJson,
  );
}

/** Mutates a plain value, unless any text is valid. */
function inText(place: Field["place"], spoil: Spoil): Plant {
  return inField(
    (field) => field.place === place && !field.json && !field.types.includes("array"),
    (base, { schema, text, types }, random) => {
      const value = types.includes("integer") ? Number(text) : text;
      return spoil(sitesOf(base.bundle, schema, value), random);
    },
    String,
  );
}

function inField(
  fits: (field: Field) => boolean,
  spoil: (base: Base, field: Field, random: () => number) => Spoiled | undefined,
  write: (value: unknown) => string,
): Plant {
  return (base, random) => {
    const places = fieldsOf(base).flatMap((field) => {
      const spoiled = fits(field) ? spoil(base, field, random) : undefined;
      return spoiled ? [{ field, spoiled }] : [];
    });
    const place = pick(random, places);
    if (!place) return undefined;
    const { field, spoiled } = place;
    const exchange = withField(base.exchange, field, write(spoiled.value));
    return planted(exchange, "request", field.place, pointerOf([field.name, ...spoiled.path]));
  };
}

function missingField(place: Field["place"]): Plant {
  return (base, random) => {
    const field = pick(
      random,
      fieldsOf(base).filter((one) => one.place === place && one.required),
    );
    if (!field) return undefined;
    return planted(withField(base.exchange, field, undefined), "request", place, pointerOf([field.name]));
  };
}

function undeclaredField(base: Base, place: Field["place"]): Planted {
  const field = { place, name: "planted" } as Field;
  return planted(withField(base.exchange, field, "1"), "request", place, "/planted");
}

function brokenJson(base: Base, random: () => number): Planted | undefined {
  const field = pick(
    random,
    fieldsOf(base).filter(({ json }) => json),
  );
  if (!field) return undefined;
  const exchange = withField(base.exchange, field, `${field.text.slice(0, -1)},`);
  return planted(exchange, "request", field.place, pointerOf([field.name]));
}

function repeatedParameter(base: Base, random: () => number): Planted | undefined {
  const field = pick(
    random,
    fieldsOf(base).filter(({ repeated }) => !repeated),
  );
  if (!field) return undefined;
  const { request } = base.exchange;
  const pair = new URLSearchParams({ [field.name]: field.text }).toString();
  const changed = field.place === "query" ? { url: `${request.url}&${pair}` } : { body: `${request.body}&${pair}` };
  return planted(withRequest(base, changed), "request", field.place, pointerOf([field.name]));
}

function brokenResponse(base: Base): Planted | undefined {
  if (!schemaOfResponse(base)) return undefined;
  return planted(withResponse(base, { body: base.exchange.response.body.slice(0, -1) }), "response", "body");
}

function undocumentedStatus(base: Base): Planted {
  const { responses } = base.operation;
  const status = [418, 505, 306].find((one) => !(one in responses) && !(`${String(one)[0]}XX` in responses));
  return planted(withResponse(base, { status: status ?? 199 }), "response", "status");
}

function wrongMediaTypeOfResponse(base: Base): Planted | undefined {
  if (!schemaOfResponse(base)) return undefined;
  const headers = { ...base.exchange.response.headers, "Content-Type": "text/html" };
  return planted(withResponse(base, { headers }), "response", "media-type");
}

function wrongMediaTypeOfBody(base: Base): Planted | undefined {
  const { headers, body } = base.exchange.request;
  if (body === "") return undefined;
  const spoiled = { ...headers, "Content-Type": "text/plain;charset=UTF-8" };
  return planted(withRequest(base, { headers: spoiled }), "request", "media-type");
}

function missingCredential(base: Base): Planted | undefined {
  if (base.operation.security.length === 0) return undefined;
  const { Authorization, ...headers } = base.exchange.request.headers;
  return Authorization === undefined ? undefined : credentialFault(base, headers);
}

/** Plants the other word that Kakao knows, or one that it does not where it takes both. */
function wrongCredential(base: Base): Planted | undefined {
  const schemes = base.operation.security.flatMap((alternative) => Object.keys(alternative));
  if (schemes.length === 0) return undefined;
  const takesToken = schemes.includes("accessToken");
  const takesKey = schemes.some((scheme) => scheme !== "accessToken");
  const word = takesToken && takesKey ? "Basic" : takesToken ? "KakaoAK" : "Bearer";
  return credentialFault(base, { ...base.exchange.request.headers, Authorization: `${word} planted` });
}

function credentialFault(base: Base, headers: Record<string, string>): Planted {
  return planted(withRequest(base, { headers }), "request", "credential", "/Authorization");
}

function wrongHost(base: Base): Planted {
  const url = new URL(base.exchange.request.url);
  url.host = url.host === "kapi.kakao.com" ? "dapi.kakao.com" : "kapi.kakao.com";
  return planted(withRequest(base, { url: url.href }), "request", "operation");
}

function wrongScheme(base: Base): Planted {
  const url = base.exchange.request.url.replace(/^https:/, "http:");
  return planted(withRequest(base, { url }), "request", "operation");
}

function withRequest({ exchange }: Base, changed: Partial<PlainExchange["request"]>): PlainExchange {
  return { ...exchange, request: { ...exchange.request, ...changed } };
}

function withResponse({ exchange }: Base, changed: Partial<PlainExchange["response"]>): PlainExchange {
  return { ...exchange, response: { ...exchange.response, ...changed } };
}

function planted(exchange: PlainExchange, side: Planted["side"], place: Planted["place"], pointer = ""): Planted {
  return { exchange, side, place, pointer };
}
