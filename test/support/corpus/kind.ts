import { stringifyJson, parseJson } from "../../../src/json.js";
import {
  type Base,
  type Field,
  fieldsOf,
  formOf,
  type PlainExchange,
  schemaOfResponse,
  withField,
} from "../mutations/base.js";
import { pick } from "../mutations/random.js";
import { type Site, sitesOf } from "../mutations/sites.js";

/** Changes an exchange; undefined if it has no place for this kind. */
export type Mutate = (base: Base, random: () => number) => PlainExchange | undefined;

/** Kinds of mutations by name. */
export type Kinds = Readonly<Record<string, Mutate>>;

/** Names the kinds of a table with what they are in. */
export function inPlace(place: string, kinds: Kinds): Kinds {
  return Object.fromEntries(Object.entries(kinds).map(([name, mutate]) => [`${name}, in ${place}`, mutate]));
}

export function withRequest({ exchange }: Base, changed: Partial<PlainExchange["request"]>): PlainExchange {
  return { ...exchange, request: { ...exchange.request, ...changed } };
}

export function withResponse({ exchange }: Base, changed: Partial<PlainExchange["response"]>): PlainExchange {
  return { ...exchange, response: { ...exchange.response, ...changed } };
}

/** Whether a field is one that a kind can be planted in. */
export type Fits = (field: Field, base: Base) => boolean;

/** Rewrites the text of one field; undefined leaves it out. The same text is no mutation. */
export function ofField(fits: Fits, rewrite: (field: Field, base: Base) => string | undefined): Mutate {
  return (base, random) => {
    const places = fieldsOf(base).filter((field) => fits(field, base) && rewrite(field, base) !== field.text);
    const field = pick(random, places);
    return field && withField(base.exchange, field, rewrite(field, base));
  };
}

/** Renames one field. */
export function ofName(fits: Fits, rename: (name: string) => string): Mutate {
  return (base, random) => {
    const field = pick(
      random,
      fieldsOf(base).filter((one) => fits(one, base) && rename(one.name) !== one.name),
    );
    if (!field) return undefined;
    const without = withField(base.exchange, field, undefined);
    return withField(without, { ...field, name: rename(field.name) }, field.text);
  };
}

/** Writes the pair of a field as it is, without percent-encoding. */
export function withRaw(base: Base, field: Field, pair: string): PlainExchange {
  const { request } = withField(base.exchange, field, undefined);
  if (field.place === "body") return withRequest(base, { body: [request.body, pair].filter(Boolean).join("&") });
  const { url } = request;
  return withRequest(base, { url: `${url}${url.includes("?") ? "&" : "?"}${pair}` });
}

/** Changes one value inside of a JSON text that has a schema. */
export type ChangeSite = (site: Site) => unknown;

/** Where JSON is: in the response, in the body of the request, or in its fields. */
export type JsonPlace = "response" | "body" | "query" | "form";

/** Replaces one of the values that fit in JSON. */
export function ofSite(place: JsonPlace, fits: (site: Site) => boolean, change: ChangeSite): Mutate {
  return ofJson(place, (sites, random) => {
    const site = pick(
      random,
      sites.filter((one) => fits(one) && change(one) !== one.value),
    );
    return site && { path: site.path, value: change(site) };
  });
}

interface Change {
  readonly path: readonly string[];
  /** undefined takes the member out. */
  readonly value: unknown;
}

/** Changes a JSON text at a path. */
export function ofJson(
  place: JsonPlace,
  choose: (sites: readonly Site[], random: () => number) => Change | undefined,
): Mutate {
  return (base, random) => {
    const found = textsOf(place, base).flatMap(({ text, schema, write }) => {
      const value = parseJson(text);
      const change = choose(sitesOf(base.bundle, schema, value), random);
      return change ? [() => write(stringifyJson(put(value, change.path, change.value)))] : [];
    });
    return pick(random, found)?.();
  };
}

interface JsonText {
  readonly text: string;
  readonly schema: Site["schema"];
  readonly write: (text: string) => PlainExchange;
}

/** Returns the JSON texts of a place. */
function textsOf(place: JsonPlace, base: Base): JsonText[] {
  const { request, response } = base.exchange;
  if (place === "response") {
    const schema = schemaOfResponse(base);
    return schema ? [{ text: response.body, schema, write: (body) => withResponse(base, { body }) }] : [];
  }
  if (place === "body") {
    const schema = base.operation.requestBody?.content["application/json"]?.schema;
    return schema && request.body ? [{ text: request.body, schema, write: (body) => withRequest(base, { body }) }] : [];
  }
  return fieldsOf(base)
    .filter((field) => field.json && field.place === (place === "form" ? "body" : "query"))
    .map((field) => ({
      text: field.text,
      schema: field.schema,
      write: (text) => withField(base.exchange, field, text),
    }));
}

/** Copies a value with another one at a path. */
function put(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) }) as Record<string, unknown>;
  const changed = put(copy[key], rest, value);
  if (changed === undefined && !Array.isArray(copy))
    return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  copy[key] = changed;
  return copy;
}

/** Returns whether the body of a request is a form. */
export function hasForm(base: Base): boolean {
  return formOf(base) !== undefined && base.exchange.request.body !== "";
}

export function hasJsonBody(base: Base): boolean {
  return textsOf("body", base).length > 0;
}
