import fc from "fast-check";
import { expect } from "vitest";
import {
  type Bundle,
  type MediaType,
  type OperationObject,
  type Parameter,
  resolveRef,
  type Schema,
} from "../../scripts/lib/model/openapi.js";
import { parseJson } from "../../src/json.js";

/**
 * How the description has a value written; read here from its keywords, apart from what the client is generated from.
 */
type Style = "plain" | "comma" | "pipe" | "repeated" | "json" | "file";

export interface Field {
  readonly name: string;
  readonly style: Style;
  readonly types: readonly string[];
}

/** The values of an operation, by where they go. */
export interface Values {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: Record<string, unknown> | undefined;
}

/** The fields of an operation, by where they go. */
export interface Fields {
  readonly path: readonly Field[];
  readonly query: readonly Field[];
  /** Media type of the body. */
  readonly mediaType: string | undefined;
  readonly form: readonly Field[];
}

export function fieldsOf(bundle: Bundle, operation: OperationObject): Fields {
  const parameters = (operation.parameters ?? []).map((parameter) => resolveRef(bundle, parameter));
  const inPlace = (place: string) =>
    parameters.filter((parameter) => parameter.in === place).map((parameter) => fieldOfParameter(bundle, parameter));
  const body = operation.requestBody && resolveRef(bundle, operation.requestBody).content;
  const [mediaType, content] = Object.entries(body ?? {})[0] ?? [];
  const form = mediaType === undefined || mediaType === "application/json" ? [] : fieldsOfForm(bundle, content!);
  return { path: inPlace("path"), query: inPlace("query"), mediaType, form };
}

function fieldOfParameter(bundle: Bundle, { name, content, schema = {}, style, explode }: Parameter): Field {
  const types = typesOf(bundle, schema);
  if (content) return { name, types, style: "json" };
  const list = style === "pipeDelimited" ? "pipe" : explode ? "repeated" : "comma";
  return { name, types, style: types.includes("array") ? list : "plain" };
}

function fieldsOfForm(bundle: Bundle, { schema = {}, encoding = {} }: MediaType): Field[] {
  return Object.entries(propertiesOf(bundle, schema)).map(([name, property]) => {
    const types = typesOf(bundle, property);
    const json = encoding[name]?.contentType === "application/json";
    const bytes = resolveRef(bundle, property)["contentMediaType"] === "application/octet-stream";
    return { name, types, style: json ? "json" : bytes ? "file" : types.includes("array") ? "comma" : "plain" };
  });
}

function propertiesOf(bundle: Bundle, schema: Schema): Record<string, Schema> {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolveRef(bundle, schema);
  const parts = [...allOf, ...oneOf, ...anyOf].map((part) => propertiesOf(bundle, part));
  return Object.assign({}, ...parts, properties) as Record<string, Schema>;
}

/** Lists the JSON types of a schema, with `int64` for an integer of that format. */
function typesOf(bundle: Bundle, schema: Schema): string[] {
  const { type = [], format, anyOf = [], oneOf = [], allOf = [] } = resolveRef(bundle, schema);
  const own = format === "int64" ? ["int64"] : [type].flat();
  return [...own, ...[...anyOf, ...oneOf, ...allOf].flatMap((part) => typesOf(bundle, part))];
}

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom("a&b=c", "a+b", "100%", "#?/", "가 나", "👩‍👩‍👧", "a,b", '"\\', "%2C"),
);
const int64 = fc.oneof(fc.integer(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }));

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    text,
    int64,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(
      text.filter((name) => name !== "__proto__"),
      tie("json"),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
}));

const plain: Record<string, fc.Arbitrary<unknown>> = {
  int64,
  integer: fc.integer(),
  // The client refuses integers beyond 2^53 − 1 that are numbers: their digits are lost already.
  number: fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Object.is(value, -0) && (!Number.isInteger(value) || Number.isSafeInteger(value))),
  boolean: fc.boolean(),
};

const jsonField = fc.oneof(
  fc.array(json, { maxLength: 3 }),
  fc.dictionary(
    text.filter((name) => name !== "__proto__"),
    json,
    { noNullPrototype: true },
  ),
);

function valueOf({ style, types }: Field, place: "query" | "form" | "path"): fc.Arbitrary<unknown> {
  if (style === "json") return jsonField;
  if (style === "file") return file;
  // A repeated name without a value counts as absent.
  if (style === "repeated") return fc.array(text, { minLength: 1, maxLength: 4 });
  // The client refuses an item with a pipe.
  if (style === "pipe")
    return fc.array(
      text.filter((value) => !value.includes("|")),
      { maxLength: 4 },
    );
  if (style === "comma") {
    // In a form the commas within an item cannot be told from those between items.
    const item = place === "form" ? text.filter((value) => !value.includes(",")) : text;
    return fc.array(item, { maxLength: 4 });
  }
  const type = types.find((name) => name in plain);
  return type ? plain[type]! : text;
}

const file = fc
  .tuple(
    fc.uint8Array({ maxLength: 20 }),
    text.filter((name) => !/[\r\n]|%(22|0A|0D)/i.test(name)),
  )
  .map(([bytes, name]) => new File([bytes], name, { type: "image/png" }));

/** Generates any values that an operation could be given, present or left out. */
export function valuesOf({ path, query, form, mediaType }: Fields): fc.Arbitrary<Values> {
  const record = (fields: readonly Field[], place: "query" | "form") =>
    fc.record(
      Object.fromEntries(fields.map((field) => [field.name, fc.option(valueOf(field, place), { nil: undefined })])),
    );
  return fc.record({
    path: fc.record(Object.fromEntries(path.map((field) => [field.name, fc.constantFrom("json", "xml")]))),
    query: record(query, "query"),
    body:
      mediaType === undefined
        ? fc.constant(undefined)
        : mediaType === "application/json"
          ? fc.dictionary(
              text.filter((name) => name !== "__proto__"),
              json,
              { noNullPrototype: true },
            )
          : record(form, "form"),
  });
}

/** Reads a request by the description alone. */
export async function decode(
  request: Request,
  address: string,
  { query, form, mediaType }: Fields,
  given: Values,
): Promise<Values> {
  const [path, search = ""] = request.url.slice(address.length).split("?") as [string, string?];
  const ending = /\.(\w+)$/.exec(path)?.[1];
  return {
    path: Object.fromEntries(Object.keys(given.path).map((name) => [name, ending])),
    query: decodePairs(search, query, given.query, "query"),
    body: await decodeBody(request, { form, mediaType }, given.body ?? {}),
  };
}

async function decodeBody(
  request: Request,
  { form, mediaType }: Pick<Fields, "form" | "mediaType">,
  given: Record<string, unknown>,
): Promise<Values["body"]> {
  if (mediaType === undefined) return undefined;
  if (mediaType === "multipart/form-data") return decodeParts(await request.formData(), form, given);
  const body = await request.text();
  return mediaType === "application/json"
    ? (parseJson(body) as Record<string, unknown>)
    : decodePairs(body, form, given, "form");
}

function decodePairs(
  pairs: string,
  fields: readonly Field[],
  values: Record<string, unknown>,
  place: "query" | "form",
): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  for (const pair of pairs.split("&").filter(Boolean)) {
    const [name, value] = pair.split("=").map(String) as [string, string];
    const field = fields.find((candidate) => candidate.name === unescape(name))!;
    const one = decodeValue(field, value, values[field.name], place);
    decoded[field.name] =
      field.style === "repeated" ? [...((decoded[field.name] as unknown[] | undefined) ?? []), one] : one;
  }
  return decoded;
}

async function decodeParts(
  parts: FormData,
  fields: readonly Field[],
  values: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const decoded = [...parts].map(async ([name, value]) => {
    if (typeof value !== "string") return [name, await contentOf(value)] as const;
    return [name, decodeText(value, values[name])] as const;
  });
  expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...parts.keys()]));
  return Object.fromEntries(await Promise.all(decoded));
}

/** Returns what two files must have in common. */
export async function contentOf(blob: Blob): Promise<object> {
  return { name: (blob as File).name, type: blob.type, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
}

/** Decodes a percent-encoded text, where a plus sign is a space as in every form. */
function unescape(value: string): string {
  return decodeURIComponent(value.replaceAll("+", " "));
}

function decodeValue({ style }: Field, value: string, given: unknown, place: "query" | "form"): unknown {
  if (style === "json") return parseJson(unescape(value));
  if (style === "pipe") return value === "" ? [] : value.split("%7C").map(unescape);
  if (style === "comma") {
    const items = place === "query" ? value.split(",").map(unescape) : unescape(value).split(",");
    return value === "" ? [] : items;
  }
  return decodeText(unescape(value), given);
}

// A form has texts only: the spec names the type that the receiver reads it as.
function decodeText(text: string, given: unknown): unknown {
  if (typeof given === "boolean") return text === "true";
  if (typeof given === "bigint") return BigInt(text);
  return typeof given === "number" ? Number(text) : text;
}
