import { isDeepStrictEqual } from "node:util";
import { stringifyJson } from "../../../src/json.js";
import { pick } from "../mutations/random.js";
import { type Site, typeOf } from "../mutations/sites.js";
import {
  badFormat,
  missingRequired,
  nullValue,
  pastLimit,
  type Spoil,
  undeclared,
  unionMismatch,
  wrongEnum,
} from "../mutations/values.js";
import { inPlace, type JsonPlace, type Kinds, type Mutate, ofJson, ofSite } from "./kind.js";

const is = (type: string) => (site: Site) =>
  typeOf(site.value) === type && site.types.length > 0 && !site.schema["open"];
const only =
  (...types: string[]) =>
  (site: Site) =>
    site.types.length > 0 && site.types.every((type) => types.includes(type));
const both =
  (...tests: ((site: Site) => boolean)[]) =>
  (site: Site) =>
    tests.every((test) => test(site));
const hasFormat = (format: string) => (site: Site) =>
  site.schema["format"] === format && typeof site.value === "string" && !site.schema["open"];
const isRequiredIn = (site: Site, name: string) => (site.schema["required"] ?? []).includes(name);

function asSpoil(place: JsonPlace, spoil: Spoil): Mutate {
  return ofJson(place, (sites, random) => {
    const spoiled = spoil(sites, random);
    if (!spoiled) return undefined;
    return { path: [], value: spoiled.value };
  });
}

/** Renames a property of an object. */
function rename(
  place: JsonPlace,
  isWanted: (site: Site, name: string) => boolean,
  to: (name: string) => string,
): Mutate {
  return ofJson(place, (sites, random) => {
    const places = sites.flatMap((site) =>
      typeOf(site.value) === "object" && !site.schema["open"] && !site.schema["additionalProperties"]
        ? Object.keys(site.value as object)
            .filter((name) => name in (site.schema.properties ?? {}) && to(name) !== name && isWanted(site, name))
            .map((name) => ({ site, name }))
        : [],
    );
    const found = pick(random, places);
    if (!found) return undefined;
    const entries = Object.entries(found.site.value as object).map(
      ([name, value]) => [name === found.name ? to(name) : name, value] as const,
    );
    return { path: found.site.path, value: Object.fromEntries(entries) };
  });
}

const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const typo = (name: string) => (name.length > 4 ? name.slice(0, 2) + name.slice(3) : name);

function camelAll(value: unknown, declared: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => camelAll(item, declared));
  if (typeof value !== "object" || value === null) return value;
  const rename = (name: string) => (declared.has(name) ? camel(name) : name);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [rename(name), camelAll(member, declared)]));
}

/** Lists values of JSON that are wrong wherever they are. */
export function valueFaults(place: JsonPlace, label: string): Kinds {
  return inPlace(label, {
    "a missing property": asSpoil(place, missingRequired),
    "null in place of a value": asSpoil(place, nullValue),
    "a value outside of an enum": asSpoil(place, wrongEnum),
    "a value of another format": asSpoil(place, badFormat),
    "a value past its limit": asSpoil(place, pastLimit),
    "an unknown tag of a union": asSpoil(place, unionMismatch),
    "a string in place of an integer": ofSite(place, both(is("integer"), only("integer", "null")), ({ value }) =>
      String(value),
    ),
    "decimals in place of an integer, as a value": ofSite(
      place,
      both(is("integer"), only("integer", "null")),
      ({ value }) => (Number(value) % 1_000_000) + 0.5,
    ),
    "a string in place of a number": ofSite(place, both(is("number"), only("number", "null")), ({ value }) =>
      String(value),
    ),
    "a word in place of a number, as a value": ofSite(place, only("integer", "number"), () => "first"),
    "a string in place of a boolean": ofSite(place, both(is("boolean"), only("boolean", "null")), ({ value }) =>
      String(value),
    ),
    "1 in place of true, as a value": ofSite(place, both(is("boolean"), only("boolean", "null")), ({ value }) =>
      Number(value),
    ),
    "Y in place of true": ofSite(place, both(is("boolean"), only("boolean", "null")), () => "Y"),
    "a number in place of a string": ofSite(place, both(is("string"), only("string", "null")), () => 1),
    "a boolean in place of a string": ofSite(place, both(is("string"), only("string", "null")), () => true),
    "an object in place of a string": ofSite(place, both(is("string"), only("string", "null")), (site) => ({
      value: site.value,
    })),
    "a list in place of a string": ofSite(place, both(is("string"), only("string", "null")), (site) => [site.value]),
    "a string in place of an object": ofSite(
      place,
      both(is("object"), only("object", "null"), ({ path }) => path.length > 0),
      (site) => stringifyJson(site.value),
    ),
    "a list in place of an object, as a value": ofSite(place, both(is("object"), only("object", "null")), (site) => [
      site.value,
    ]),
    "an object in place of a list, as a value": ofSite(place, both(is("array"), only("array", "null")), (site) => ({
      items: site.value,
    })),
    "a string in place of a list": ofSite(
      place,
      both(is("array"), only("array", "null"), ({ path }) => path.length > 0),
      () => "first",
    ),
    "one item in place of a list": ofSite(
      place,
      both(is("array"), only("array", "null"), ({ value }) => typeOf((value as unknown[])[0]) === "object"),
      (site) => (site.value as unknown[])[0],
    ),
    "null among the items of a list": ofSite(
      place,
      both(
        is("array"),
        ({ schema, value }) => typeOf((value as unknown[])[0]) !== "null" && schema["items"] !== undefined,
      ),
      (site) => [null, ...(site.value as unknown[])],
    ),
    "a time without a zone, as a value": ofSite(place, hasFormat("date-time"), () => "2026-03-02T09:00:00"),
    "a time with a blank for its T, as a value": ofSite(place, hasFormat("date-time"), () => "2026-03-02 09:00:00"),
    "a day in place of a time, as a value": ofSite(place, hasFormat("date-time"), () => "2026-03-02"),
    "a day that does not exist, as a value": ofSite(place, hasFormat("date-time"), () => "2026-02-30T09:00:00Z"),
    "milliseconds in place of a time": ofSite(
      place,
      both(hasFormat("date-time"), only("string", "null")),
      () => 1772409600000,
    ),
    "a URL without its scheme": ofSite(place, hasFormat("uri"), () => "www.example.com/a"),
    "a relative URL": ofSite(place, hasFormat("uri"), () => "/images/a.png"),
    "a required name in camelCase": rename(place, isRequiredIn, camel),
    "a misspelt required name": rename(place, isRequiredIn, typo),
    "a required name in upper case": rename(place, isRequiredIn, (name) => name.toUpperCase()),
    "all names in camelCase": ofJson(place, (sites) => {
      const [root] = sites;
      const declared = new Set(sites.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
      const value = camelAll(root?.value, declared);
      return isDeepStrictEqual(value, root?.value) ? undefined : { path: [], value };
    }),
    "an optional name in camelCase": rename(place, (site, name) => !isRequiredIn(site, name), camel),
    "an integer beyond 64 bits": ofSite(place, both(is("integer"), hasIntegerFormat), () => 1e20),
  });
}

function hasIntegerFormat({ schema }: Site): boolean {
  return schema["format"] === "int64" || schema["format"] === "int32";
}

/** Lists values that are wrong only where nothing undeclared may be. */
export function strictFaults(place: JsonPlace, label: string): Kinds {
  return inPlace(label, {
    "an undeclared property": asSpoil(place, undeclared),
    "a misspelt optional name": rename(place, (site, name) => !isRequiredIn(site, name), typo),
  });
}
