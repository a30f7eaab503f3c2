import {
  type Bundle,
  escapeSegment,
  type MediaType,
  type OperationObject,
  type Parameter,
  type PlacedOperation,
  type ResponseObject,
  resolveRef,
  type Schema,
} from "./openapi.js";
import { propertiesOf, typesOf } from "./schema-types.js";

/** Stands for a validator in a contract, to be put in by its name. */
export type ValidatorName = `validator:${string}`;

/** Gives the name of the validator of a schema, by JSON Pointer and schema. */
export type NameValidator = (pointer: string, schema: Schema) => ValidatorName;

/** How validators of an operation are named: those of its errors are shared with other operations. */
export interface ValidatorNames {
  readonly own: NameValidator;
  readonly shared: NameValidator;
}

/** What the checker must know of an operation, as it is written into its module. */
export function describeContract(
  bundle: Bundle,
  { pointer, operation }: PlacedOperation,
  names: ValidatorNames,
): object {
  const parameters = (operation.parameters ?? []).map((own, index) => {
    const at = own.$ref ? own.$ref.slice(1) : `${pointer}/parameters/${index}`;
    return describeParameter(bundle, resolveRef(bundle, own), at, names.own);
  });
  return {
    security: operation.security.flatMap((alternative) => Object.keys(alternative)),
    parameters,
    ...(operation.requestBody && { body: describeRequestBody(bundle, pointer, operation.requestBody, names.own) }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, own]) => {
        const at = own.$ref ? own.$ref.slice(1) : `${pointer}/responses/${status}`;
        const name = status.startsWith("2") ? names.own : names.shared;
        return [status, describeResponse(bundle, resolveRef(bundle, own), at, name)];
      }),
    ),
  };
}

function describeParameter(bundle: Bundle, parameter: Parameter, at: string, name: NameValidator): object {
  const { content, schema } = parameter;
  const json = content?.["application/json"]?.schema;
  const [pointer, described] = json
    ? [`${at}/content/${escapeSegment("application/json")}/schema`, json]
    : [`${at}/schema`, schema ?? {}];
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    ...(json ? { encoding: "json" } : describeText(bundle, described)),
    validate: name(pointer, described),
  };
}

/** How a text becomes the value of a schema, where it is not a mere text. */
function describeText(bundle: Bundle, schema: Schema): object {
  const types = typesOf(bundle, schema);
  if (types.includes("object")) return { encoding: "rest" };
  if (types.includes("array")) return { encoding: "comma", ...typed(itemTypesOf(bundle, schema)) };
  return typed(types);
}

/** A value that may be a text needs no conversion. */
function typed(types: readonly string[]): object {
  return types.length === 0 || types.includes("string") ? {} : { types };
}

function itemTypesOf(bundle: Bundle, schema: Schema): string[] {
  const { items, anyOf = [], oneOf = [], allOf = [] } = resolveRef(bundle, schema);
  const inner = [...anyOf, ...oneOf, ...allOf].flatMap((member) => itemTypesOf(bundle, member));
  return [...(items ? typesOf(bundle, items) : []), ...inner];
}

function describeRequestBody(
  bundle: Bundle,
  operation: string,
  own: NonNullable<OperationObject["requestBody"]>,
  name: NameValidator,
): object {
  const { required, content } = resolveRef(bundle, own);
  const at = own.$ref ? own.$ref.slice(1) : `${operation}/requestBody`;
  return { required: required === true, content: describeContent(bundle, content, at, name) };
}

function describeResponse(bundle: Bundle, response: ResponseObject, at: string, name: NameValidator): object {
  const headers = Object.entries(response.headers ?? {}).map(([header, own]) =>
    describeParameter(
      bundle,
      { name: header, in: "header", ...resolveRef(bundle, own) },
      own.$ref ? own.$ref.slice(1) : `${at}/headers/${escapeSegment(header)}`,
      name,
    ),
  );
  return {
    content: describeContent(bundle, response.content ?? {}, at, name),
    ...(headers.length > 0 && { headers }),
    ...(!response.content && response["x-kakao-unknown"] && { unknownBody: true }),
  };
}

function describeContent(
  bundle: Bundle,
  content: Record<string, MediaType>,
  at: string,
  name: NameValidator,
): Record<string, object> {
  return Object.fromEntries(
    Object.entries(content).map(([mediaType, body]) => {
      const pointer = `${at}/content/${escapeSegment(mediaType)}/schema`;
      return [mediaType, describeBody(bundle, mediaType, body, pointer, name)];
    }),
  );
}

function describeBody(
  bundle: Bundle,
  mediaType: string,
  { schema, encoding = {} }: MediaType,
  pointer: string,
  name: NameValidator,
): object {
  if (!schema || mediaType.startsWith("text/") || mediaType === "*/*") return {};
  const { contentSchema } = schema;
  if (contentSchema) return { token: name(`${pointer}/contentSchema`, contentSchema) };
  const validate = name(pointer, schema);
  if (mediaType !== "application/x-www-form-urlencoded") return { validate };
  const fields = Object.entries(propertiesOf(bundle, schema)).flatMap(([field, property]) => {
    const json = encoding[field]?.contentType === "application/json";
    const text = json ? { encoding: "json" } : describeText(bundle, property);
    return Object.keys(text).length > 0 ? [[field, text] as const] : [];
  });
  return { validate, fields: Object.fromEntries(fields) };
}
