import { pick } from "./random.js";
import { type Site, typeOf } from "./sites.js";

/** A change of a value that makes it wrong. */
export interface Spoiled {
  /** The whole value with the violation. */
  readonly value: unknown;
  /** Keys of what is wrong or missing. */
  readonly path: readonly string[];
}

/** Mutates a value; undefined if it has no place for this kind. */
export type Spoil = (sites: readonly Site[], random: () => number) => Spoiled | undefined;

/** Leaves out a member that must be there. */
export const missingRequired: Spoil = (sites, random) => {
  const places = sites.flatMap(({ path, value, schema }) =>
    (schema["required"] ?? [])
      .filter((name) => typeof value === "object" && value !== null && name in value)
      .map((name) => [...path, name]),
  );
  const path = pick(random, places);
  return path && { path, value: change(rootOf(sites), path, undefined) };
};

/** Replaces a value by one of another type. */
export const wrongType: Spoil = (sites, random) => {
  const others = [12.5, "text", true, {}, []];
  const places = sites.flatMap((site) => {
    const { types } = site;
    const wrong = others.filter((other) => !types.includes(typeOf(other)));
    return types.length > 0 && wrong.length > 0 ? [{ site, wrong }] : [];
  });
  const place = pick(random, places);
  return place && put(sites, place.site, pick(random, place.wrong));
};

/** Writes null where it is not allowed. */
export const nullValue: Spoil = (sites, random) =>
  putAt(
    sites,
    random,
    ({ types }) => types.length > 0 && !types.includes("null"),
    () => null,
  );

/** Replaces a value of an enum by another string. */
export const wrongEnum: Spoil = (sites, random) =>
  putAt(
    sites,
    random,
    ({ schema, value }) => typeof value === "string" && !schema["open"] && Boolean(schema.enum ?? schema["const"]),
    () => "planted",
  );

/** Writes a string that is not of the format. */
export const badFormat: Spoil = (sites, random) =>
  putAt(
    sites,
    random,
    ({ schema, value }) => typeof value === "string" && !schema["open"] && checkedFormats.has(String(schema["format"])),
    () => "not of this format",
  );

const checkedFormats = new Set(["date", "date-time", "email", "uri", "uuid", "ipv4"]);

/** Writes a value past one of its limits. */
export const pastLimit: Spoil = (sites, random) => {
  const places = sites.flatMap((site) => {
    const found = beyond(site);
    return found === undefined ? [] : [{ site, found }];
  });
  const place = pick(random, places);
  return place && put(sites, place.site, place.found);
};

function beyond({ schema, value }: Site): unknown {
  const { maximum, minimum, maxLength, maxItems } = schema as Record<string, number | undefined>;
  if (schema["open"]) return undefined;
  if (typeof value === "number" && maximum !== undefined) return maximum + 1;
  if (typeof value === "number" && minimum !== undefined) return minimum - 1;
  if (typeof value === "string" && maxLength !== undefined) return "a".repeat(maxLength + 1);
  if (Array.isArray(value) && value.length > 0 && maxItems !== undefined && maxItems < 2000)
    return Array.from({ length: maxItems + 1 }, () => value[0] as unknown);
  return undefined;
}

/** Writes an unknown tag into a member of a union. */
export const unionMismatch: Spoil = (sites, random) => {
  const tags = sites.filter(({ schema }) => schema["discriminator"]);
  const site = pick(random, tags);
  const { propertyName } = (site?.schema["discriminator"] ?? {}) as { propertyName?: string };
  if (!site || !propertyName) return undefined;
  const path = [...site.path, propertyName];
  return { path, value: change(rootOf(sites), path, "planted") };
};

/** Adds a member that the description does not declare, to an object that is not free. */
export const undeclared: Spoil = (sites, random) => {
  const closed = sites.filter(
    ({ schema, value }) =>
      typeOf(value) === "object" &&
      !schema["open"] &&
      !schema["additionalProperties"] &&
      Object.keys(schema.properties ?? {}).length > 0,
  );
  const site = pick(random, closed);
  if (!site) return undefined;
  const path = [...site.path, "planted"];
  return { path, value: change(rootOf(sites), path, 1) };
};

function putAt(
  sites: readonly Site[],
  random: () => number,
  fits: (site: Site) => boolean,
  make: (site: Site) => unknown,
): Spoiled | undefined {
  const site = pick(random, sites.filter(fits));
  return site && put(sites, site, make(site));
}

function put(sites: readonly Site[], { path }: Site, value: unknown): Spoiled {
  return { path, value: change(rootOf(sites), path, value) };
}

function rootOf(sites: readonly Site[]): unknown {
  return sites[0]?.value;
}

/** Returns a copy with another value at a path; undefined takes the member out. */
function change(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) }) as Record<string, unknown>;
  const changed = change(copy[key], rest, value);
  if (changed === undefined) return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  copy[key] = changed;
  return copy;
}
