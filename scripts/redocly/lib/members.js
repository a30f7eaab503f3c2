// @ts-check
// Following names through schemas: what a JSON Pointer into a value leads to, by its schema.
import { layers, typesOf, variants } from "./schema.js";

/** @typedef {import("./types.js").Layer} Layer */
/** @typedef {import("./types.js").Resolve} Resolve */

const MEMBERS = /** @type {("allOf" | "oneOf" | "anyOf")[]} */ (["allOf", "oneOf", "anyOf"]);

/**
 * Lists all that the schemas say, their `$ref`s and the members of their allOf, oneOf and anyOf included.
 *
 * @param {Layer[]} schemas
 * @param {Resolve} resolve
 * @returns {Layer[]}
 */
export function expand(schemas, resolve) {
  return schemas.flatMap(({ node, location }) => variants(node, location, resolve, MEMBERS).flat());
}

/**
 * Finds the schemas of what a JSON Pointer leads to in a value of the schemas; none when it leads nowhere.
 *
 * @param {Layer[]} schemas
 * @param {string} pointer
 * @param {Resolve} resolve
 * @returns {Layer[]}
 */
export function follow(schemas, pointer, resolve) {
  const names = pointer.split("/").slice(1);
  return names.reduce((from, name) => childrenOf(from, ["properties", name], resolve), schemas);
}

/**
 * Returns the schemas of the items of a list.
 *
 * @param {Layer[]} schemas
 * @param {Resolve} resolve
 * @returns {Layer[]}
 */
export function itemsOf(schemas, resolve) {
  return childrenOf(schemas, ["items"], resolve);
}

/**
 * Lists the types that the schemas name.
 *
 * @param {Layer[]} schemas
 * @param {Resolve} resolve
 * @returns {string[]}
 */
export function typesIn(schemas, resolve) {
  return expand(schemas, resolve).flatMap(({ node }) => typesOf(node));
}

const SHAPES = {
  object: ["properties", "additionalProperties"],
  array: ["items", "prefixItems"],
};

/**
 * Lists the types of values of the schemas: those that they name, and those that their other keywords are about where
 * they name none.
 *
 * @param {Layer[]} schemas
 * @param {Resolve} resolve
 * @returns {string[]}
 */
export function shapesOf(schemas, resolve) {
  return expand(schemas, resolve).flatMap(({ node }) => {
    const types = typesOf(node);
    if (types.length > 0) return types;
    return Object.entries(SHAPES).flatMap(([type, keywords]) => (keywords.some((key) => node?.[key]) ? [type] : []));
  });
}

/**
 * Returns whether a value of the schemas has a property of a name, itself or in an object inside it; lists are not
 * entered.
 *
 * @param {Layer[]} schemas
 * @param {string} name
 * @param {Resolve} resolve
 * @param {Set<string>} seen
 * @returns {boolean}
 */
export function hasProperty(schemas, name, resolve, seen = new Set()) {
  return expand(schemas, resolve).some(({ node, location }) => {
    if (seen.has(location.absolutePointer)) return false;
    seen.add(location.absolutePointer);
    return Object.entries(node?.properties ?? {}).some(([own, property]) => {
      const schema = { node: property, location: location.child(["properties", own]) };
      return own === name || hasProperty([schema], name, resolve, seen);
    });
  });
}

/**
 * Returns the schemas of the success in JSON of an operation.
 *
 * @param {any} operation
 * @param {import("./types.js").Location} location
 * @param {Resolve} resolve
 * @returns {Layer[]}
 */
export function successSchemas(operation, location, resolve) {
  const statuses = Object.keys(operation.responses ?? {}).filter((status) => status.startsWith("2"));
  return statuses.flatMap((status) =>
    layers(operation.responses[status], location.child(["responses", status]), resolve).flatMap((response) => {
      const schema = response.node?.content?.["application/json"]?.schema;
      return schema
        ? [{ node: schema, location: response.location.child(["content", "application/json", "schema"]) }]
        : [];
    }),
  );
}

/**
 * Finds the schemas of what an operation takes under a name: a query parameter, or a field of its form.
 *
 * @param {any} operation
 * @param {import("./types.js").Location} location
 * @param {string} name
 * @param {Resolve} resolve
 * @returns {Layer[]}
 */
export function parameterSchemas(operation, location, name, resolve) {
  const parameters = [...(operation.parameters ?? []).entries()]
    .flatMap(([index, parameter]) => layers(parameter, location.child(["parameters", index]), resolve))
    .filter(({ node }) => node?.in === "query" && node.name === name && node.schema);
  const bodies = layers(operation.requestBody, location.child("requestBody"), resolve).flatMap((body) =>
    Object.entries(body.node?.content ?? {}).map(([type, media]) => ({
      node: media?.schema,
      location: body.location.child(["content", type, "schema"]),
    })),
  );
  return [
    ...parameters.map((own) => ({ node: own.node.schema, location: own.location.child("schema") })),
    ...follow(bodies, `/${name}`, resolve),
  ];
}

/**
 * Finds the schemas of an argument, by the name of a parameter or a field of the body; `/` enters an object, or a list
 * by a number or, for each of its items, by `*`. A number also stands for a part of a text whose pattern has commas.
 *
 * @param {any} operation
 * @param {import("./types.js").Location} location
 * @param {string} path
 * @param {Resolve} resolve
 * @returns {Layer[]}
 */
export function argumentSchemas(operation, location, path, resolve) {
  const [name = "", ...inner] = path.split("/");
  return inner.reduce(
    (from, key) => {
      if (key === "*") return itemsOf(from, resolve);
      if (/^\d+$/.test(key)) return [...itemsOf(from, resolve), ...partsOf(from, resolve)];
      return childrenOf(from, ["properties", key], resolve);
    },
    parameterSchemas(operation, location, name, resolve),
  );
}

/**
 * @param {Layer[]} schemas
 * @param {Resolve} resolve
 * @returns {Layer[]}
 */
function partsOf(schemas, resolve) {
  return expand(schemas, resolve).filter(({ node }) => /,/.test(node?.pattern ?? ""));
}

/**
 * @param {Layer[]} schemas
 * @param {string[]} path
 * @param {Resolve} resolve
 * @returns {Layer[]}
 */
function childrenOf(schemas, path, resolve) {
  return expand(schemas, resolve).flatMap(({ node, location }) => {
    const child = path.reduce((from, key) => from?.[key], node);
    return child === undefined ? [] : [{ node: child, location: location.child(path) }];
  });
}
