import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject } from "../../../src/is-object.js";
import { type Bundle, readBundle, type Schema } from "./openapi.js";
import { root } from "../project.js";

/** Where the control API of the emulator is described. */
const file = join(root, "src/emulator/control/openapi.yaml");

/** Begins a reference to a schema of an API of Kakao, such as `kapi#/components/schemas/Gender`. */
const foreign = /^(\w+)#\/components\/schemas\/(\w+)$/;

/** Reads the description of the emulator's control API, with the schemas of Kakao that it refers to. */
export function readControlApi(generated: string): Bundle {
  const document = parse(readFileSync(file, "utf8")) as Bundle;
  const schemas: Record<string, Schema> = {};
  const take = (node: unknown, api?: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => take(item, api));
    if (!isObject(node)) return node;
    if (typeof node["$ref"] === "string") return { $ref: takeReference(node["$ref"], api) };
    // Only validators and types are made of it; what the x- keys say is about the APIs of Kakao.
    const entries = Object.entries(node).filter(([key]) => !key.startsWith("x-"));
    // A misspelt name in a world file is to be reported.
    const isOpen = !("properties" in node) || "additionalProperties" in node;
    const closed = isOpen ? {} : { additionalProperties: false };
    const taken = entries.map(([key, value]) => [key, key === "properties" ? takeEach(value, api) : take(value, api)]);
    return { ...Object.fromEntries(taken), ...closed };
  };
  // A property may be called like a keyword.
  function takeEach(properties: unknown, api?: string): object {
    const entries = Object.entries(properties as object).map(([name, schema]) => [name, take(schema, api)] as const);
    return Object.fromEntries(entries);
  }
  function takeReference(reference: string, from?: string): string {
    const [, api = from, name = reference.slice(reference.lastIndexOf("/") + 1)] = foreign.exec(reference) ?? [];
    if (!api) return reference;
    if (!Object.hasOwn(schemas, name)) {
      schemas[name] = {};
      const found = readBundle(generated, api).components?.schemas?.[name];
      if (!found) throw new Error(`${file}: ${reference}: no such schema`);
      schemas[name] = take(found, api) as Schema;
    }
    return `#/components/schemas/${name}`;
  }
  const own = take(document) as Bundle;
  return { ...own, components: { ...own.components, schemas: { ...schemas, ...own.components?.schemas } } };
}
