import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../../src/is-object.js";
import type { OperationShapes, PersonalKind, Shape } from "../../src/redact/shapes.js";
import { readApis } from "../lib/model/api-model.js";
import { resolveRef } from "../lib/model/openapi.js";
import type { Bundle, Schema } from "../lib/model/openapi-types.js";
import type { OperationModel } from "../lib/model/operation-model.js";
import { emptyFolder } from "../lib/empty-folder.js";
import { runAsCommand, type Step } from "../lib/step.js";

/** Generates `personal/index.ts`: what the redaction must know of each value, by operation. */
export const personal: Step = {
  name: "generate:personal",
  run(generated) {
    const folder = emptyFolder(join(generated, "personal"));
    const shapes: Shape[] = [];
    const entries = readApis(generated).flatMap(({ bundle, operations, webhooks }) => {
      const shapeOf = collectShapes(bundle, shapes);
      return [...operations, ...webhooks].map((operation) => [
        operation.operationId,
        describeOperation(bundle, operation, shapeOf),
      ]);
    });
    writeFileSync(join(folder, "index.ts"), render(Object.fromEntries(entries) as object, shapes));
    return `${shapes.length} shapes`;
  },
};

type Schemas = readonly (Schema | undefined)[];

/** Returns the number of the shape that all these schemas give a value. */
type ShapeOf = (schemas: Schemas) => number | undefined;

/** Collects the shapes of a bundle. One has its number before its members have, since schemas may hold themselves. */
function collectShapes(bundle: Bundle, shapes: Shape[]): ShapeOf {
  const numbers = new Map<string, number>();
  const ids = new Map<Schema, number>();
  const idOf = (schema: Schema): number => ids.get(schema) ?? ids.set(schema, ids.size).size - 1;
  const shapeOf: ShapeOf = (schemas) => {
    const layers = layersOf(bundle, schemas);
    const key = layers.map(idOf).join();
    if (layers.length === 0 || numbers.has(key)) return numbers.get(key);
    const number = shapes.push({}) - 1;
    numbers.set(key, number);
    shapes[number] = describeShape(layers, shapeOf);
    return number;
  };
  return shapeOf;
}

/** Lists the schemas that describe one value, those of all variants included. */
function layersOf(bundle: Bundle, schemas: Schemas): Schema[] {
  const layers = new Set<Schema>();
  const add = (schema: Schema): void => {
    if (layers.has(schema)) return;
    layers.add(schema);
    if (schema.$ref !== undefined) add(resolveRef(bundle, schema));
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) add(part);
  };
  for (const schema of schemas) if (schema) add(schema);
  return [...layers];
}

function describeShape(layers: readonly Schema[], shapeOf: ShapeOf): Shape {
  const kind = layers.map((layer) => layer["x-kakao-personal"]).find(Boolean) as PersonalKind | undefined;
  const types = new Set(layers.flatMap(({ type = [] }) => type));
  const names = new Set(layers.flatMap(({ properties = {} }) => Object.keys(properties)));
  const members = [...names].map((name) => [name, shapeOf(layers.map(({ properties }) => properties?.[name]))]);
  const others = layers.map(({ additionalProperties: any }) => (isObject(any) ? any : undefined));
  // Names of a map that its description quotes are of nobody.
  const quoted = layers.flatMap((layer, index) => (others[index] ? quotedIn(layer) : []));
  const json = layers.find(({ contentMediaType }) => contentMediaType === "application/json");
  return withoutEmpty({
    personal: kind,
    text: types.has("string"),
    number: types.has("integer") || types.has("number"),
    date: layers.some(({ format }) => String(format).startsWith("date")),
    words: [...(types.has("boolean") ? ["true", "false"] : []), ...layers.flatMap((layer) => wordsOf(layer, kind))],
    members: Object.fromEntries([...quoted.map((name) => [name, shapeOf(others)]), ...members]) as Record<
      string,
      number
    >,
    others: shapeOf(others),
    items: shapeOf(layers.flatMap(({ items, prefixItems = [] }) => [items, ...prefixItems])),
    json: json && shapeOf([json.contentSchema ?? { additionalProperties: { type: "string" } }]),
  });
}

/** Lists values that nobody is known by: constants, and among IDs the words that the spec quotes. */
function wordsOf(schema: Schema, kind?: PersonalKind): string[] {
  const { const: only, enum: some = [] } = schema;
  const quoted = kind === "id" ? quotedIn(schema).filter((word) => /^[a-z_]+$/i.test(word)) : [];
  return [...(only === undefined ? [] : [only]), ...some].map(String).concat(quoted);
}

function quotedIn({ description = "" }: Schema): string[] {
  return Array.from(description.matchAll(/`([^`]+)`/g), ([, word = ""]) => word);
}

function describeOperation(bundle: Bundle, operation: OperationModel, shapeOf: ShapeOf): OperationShapes {
  const { parameters, body, responses } = operation;
  const shapesOf = (place: string) =>
    Object.fromEntries(
      parameters.filter((one) => one.in === place).map(({ name, schema }) => [name, shapeOf([schema])]),
    ) as Record<string, number>;
  const bodyOf = (isFailure: boolean) =>
    shapeOf(
      responses
        .filter(({ status }) => status >= "4" === isFailure)
        .flatMap(({ content }) => content.map(({ schema }) => schema)),
    );
  return withoutEmpty({
    path: shapesOf("path"),
    query: shapesOf("query"),
    body: shapeOf((body?.content ?? []).map(({ schema }) => schema)),
    success: bodyOf(false),
    failure: bodyOf(true),
    errors: shapeOf(Object.values(bundle.components?.schemas ?? {}).filter((schema) => schema["x-kakao-error"])),
    headers: [...new Set(responses.flatMap(({ headers }) => headers.map(({ name }) => name.toLowerCase())))],
  });
}

/** Leaves out what says nothing, for the table is long. */
function withoutEmpty<T extends object>(object: T): T {
  const isEmpty = (value: unknown) =>
    value === undefined ||
    value === false ||
    (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmpty(value))) as T;
}

function render(operations: object, shapes: readonly Shape[]): string {
  return `// Generated from spec/ by npm run generate:personal. Do not edit.
import type { OperationShapes, Shape } from "../../src/redact/shapes.js";

/** What stands where in the messages of an operation or webhook, by the numbers of shapes. */
export const operations: Readonly<Record<string, OperationShapes>> = ${JSON.stringify(operations)};

/** What the spec says of a value. */
export const shapes: readonly Shape[] = ${JSON.stringify(shapes)};
`;
}

await runAsCommand(import.meta.url, personal);
