import { isDeepStrictEqual } from "node:util";
import { stringifyJson } from "../../../src/json.js";
import type { MediaType, OperationObject, Parameter, ResponseObject, Schema } from "../model/openapi.js";
import { resolveRef } from "../model/openapi.js";
import { type Context, toPortableSchema } from "./schema.js";

type Examples = MediaType["examples"];
type RequestBody = NonNullable<OperationObject["requestBody"]>;

/** Converts an operation. Parameters, bodies and responses that stand in `components` are converted there. */
export function toPortableOperation(context: Context, operation: OperationObject): OperationObject {
  const { parameters, requestBody, responses } = operation;
  const place = operation.operationId;
  return {
    ...operation,
    ...(parameters && { parameters: parameters.map((parameter) => toPortableParameter(context, parameter, place)) }),
    ...(requestBody && { requestBody: toPortableBody(context, requestBody, place) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, toPortableResponse(context, response, place)]),
    ),
  };
}

/** Converts a parameter; one that holds JSON becomes a string. */
export function toPortableParameter(context: Context, parameter: Parameter, place: string): Parameter {
  if (parameter.$ref !== undefined) return parameter;
  const { content, schema, examples, ...rest } = parameter;
  const json = content?.["application/json"];
  const at = `${place}.${parameter.name}`;
  if (!json?.schema) {
    return {
      ...rest,
      ...withDefault(context, parameter),
      ...(schema && { schema: toPortableSchema(context, schema, at) }),
      ...(examples && { examples }),
    };
  }
  context.losses.count("jsonText");
  return {
    ...rest,
    description: jsonDescription(context, json.schema, parameter.description),
    schema: { type: "string", ...firstExample(examples ?? json.examples, json.schema) },
  };
}

/** Writes a default into the description, for one that stands beside a `$ref` is gone with it. */
function withDefault({ bundle }: Context, { schema, description }: Parameter): { description?: string } {
  if (schema?.$ref === undefined || schema["default"] === undefined || !resolveRef(bundle, schema).type) return {};
  const { default: value } = schema;
  const text = `Default: \`${typeof value === "string" ? value : stringifyJson(value)}\`.`;
  return { description: description === undefined ? text : `${description}\n\n${text}` };
}

/** Converts a request body; form fields that hold JSON become strings. */
export function toPortableBody(context: Context, body: RequestBody, place: string): RequestBody {
  if (body.$ref !== undefined) return body;
  return { ...body, content: portableContent(context, body.content, place) };
}

/** Converts a response. */
export function toPortableResponse(context: Context, response: ResponseObject, place: string): ResponseObject {
  if (response.$ref !== undefined) return response;
  const { content, headers } = response;
  return {
    ...response,
    ...(headers && {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, header]) => [
          name,
          header.schema ? { ...header, schema: toPortableSchema(context, header.schema, place) } : header,
        ]),
      ),
    }),
    ...(content && { content: portableContent(context, content, place) }),
  };
}

function portableContent(
  context: Context,
  content: Record<string, MediaType>,
  place: string,
): Record<string, MediaType> {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => [type, portableMediaType(context, type, media, place)]),
  );
}

function portableMediaType(context: Context, type: string, media: MediaType, place: string): MediaType {
  const { schema, encoding = {}, ...rest } = media;
  const jsonFields = Object.keys(encoding).filter((name) => encoding[name]?.contentType === "application/json");
  const others = Object.entries(encoding).filter(([name]) => !jsonFields.includes(name));
  return {
    ...rest,
    ...(schema && {
      schema: type.includes("form")
        ? portableForm(context, schema, jsonFields, place)
        : toPortableSchema(context, schema, place),
    }),
    ...(others.length > 0 && { encoding: Object.fromEntries(others) }),
    ...(rest.examples && jsonFields.length > 0 && { examples: textExamples(rest.examples, jsonFields) }),
  };
}

/** Returns a form whose JSON fields are strings, in its place, since a named schema may serve a JSON body too. */
function portableForm(context: Context, schema: Schema, jsonFields: readonly string[], place: string): Schema {
  const written = resolveRef(context.bundle, schema);
  const form = mergeAlternatives(context, written);
  if (jsonFields.length === 0 && form === written) return toPortableSchema(context, schema, place);
  const properties = { ...form.properties };
  const converted = toPortableSchema(
    context,
    { ...form, properties: Object.fromEntries(Object.entries(properties).filter(([n]) => !jsonFields.includes(n))) },
    place,
  );
  const texts = jsonFields.flatMap((name) => {
    const property = properties[name];
    if (!property) return [];
    context.losses.count("jsonText");
    const text: Schema = {
      type: "string",
      description: jsonDescription(context, property, property.description),
      ...firstExample(undefined, property),
    };
    return [[name, text] as const];
  });
  // In the order in which Kakao documents the fields.
  const all = { ...converted.properties, ...Object.fromEntries(texts) };
  return {
    ...converted,
    properties: Object.fromEntries(Object.keys(properties).map((name) => [name, all[name] ?? {}])),
  };
}

/** Merges the alternatives of a form into one with all their fields: generators write the fields as arguments. */
function mergeAlternatives({ bundle, losses }: Context, form: Schema): Schema {
  const { oneOf, anyOf, ...rest } = form;
  const alternatives = (oneOf ?? anyOf ?? []).map((member) => resolveRef(bundle, member));
  if (alternatives.length === 0) return form;
  losses.count("formUnion");
  const properties: Record<string, Schema> = {};
  for (const alternative of alternatives) {
    for (const [name, property] of Object.entries(alternative.properties ?? {})) {
      properties[name] = properties[name] ? eitherOf(properties[name], property) : property;
    }
  }
  const everywhere = (name: string) => alternatives.every(({ required = [] }) => required.includes(name));
  return { ...rest, type: "object", properties, required: Object.keys(properties).filter(everywhere) };
}

function withoutEnum({ enum: _, ...rest }: Schema): Schema {
  return rest;
}

/** Merges a field of two alternatives: it has the constants of both, such as the kinds of a grant. */
function eitherOf(one: Schema, other: Schema): Schema {
  if (isDeepStrictEqual(one, other)) return one;
  const { const: _, ...unfixed } = one;
  const rest = withoutEnum(unfixed);
  const values = [one, other].flatMap(({ const: value, enum: list }) => list ?? (value === undefined ? [] : [value]));
  return values.length > 1 ? { ...rest, type: typeof values[0], enum: [...new Set(values)] } : rest;
}

function jsonDescription({ bundle }: Context, schema: Schema, description: string | undefined): string {
  const name = schema.$ref?.split("/").at(-1);
  const type = [resolveRef(bundle, schema).type].flat()[0];
  const what = name === undefined ? `a JSON ${type ?? "value"}` : `a JSON ${type ?? "object"} of \`${name}\``;
  const instruction = `Put in ${what} as text, serialized by your JSON library.`;
  return [description ?? resolveRef(bundle, schema).description, instruction].filter(Boolean).join("\n\n");
}

function firstExample(examples: Examples, schema: Schema): Schema {
  const [first] = Object.values(examples ?? {});
  const [own] = Array.isArray(schema["examples"]) ? (schema["examples"] as unknown[]) : [];
  const value = first?.value ?? own;
  return value === undefined ? {} : { example: stringifyJson(value) };
}

/** Returns the examples of a form, with the text of its JSON fields as it is sent. */
function textExamples(examples: NonNullable<Examples>, jsonFields: readonly string[]): Examples {
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => {
      const value = Object.entries(example.value as Record<string, unknown>).map(([field, one]) => [
        field,
        jsonFields.includes(field) ? stringifyJson(one) : one,
      ]);
      return [name, { ...example, value: Object.fromEntries(value) as unknown }];
    }),
  );
}
