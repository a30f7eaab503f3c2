import { escapeSegment } from "../json-pointer.js";
import { type Bundle, listOperations, listWebhooks, resolveRef } from "./openapi.js";
import type {
  MediaType,
  OperationObject,
  Parameter,
  PlacedOperation,
  ResponseObject,
  Schema,
} from "./openapi-types.js";
import type {
  BodyModel,
  ContentModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
  SecurityModel,
  ValueModel,
} from "./operation-model.js";
import { paginationOf } from "./pagination.js";
import { itemTypesOf, propertiesOf, requiredOf, typesOf } from "../schema/schema-types.js";
import { BuildError } from "../step.js";
import { isListForm, type Serialization, wireFormOf, wireFormProblem } from "./wire-forms.js";
import { placeOf } from "../yaml.js";

/**
 * Reads the operations of a bundle.
 *
 * @throws BuildError where keywords describe what nothing here can write or read
 */
export function readOperations(bundle: Bundle): OperationModel[] {
  return listOperations(bundle).map((placed) => readOperation(bundle, placed));
}

/** Reads the webhooks of a bundle, as `readOperations` reads the operations. */
export function readWebhooks(bundle: Bundle): OperationModel[] {
  return listWebhooks(bundle).map((placed) => readOperation(bundle, placed));
}

const multipart = "multipart/form-data";

/** Returns an error about an operation that names the place of its description. */
export function operationError(operationId: string, problem: string): BuildError {
  return new BuildError(`${placeOf(operationId)}: ${operationId}: ${problem}`);
}

/** An operation that is being read. */
interface Reading {
  readonly bundle: Bundle;
  readonly fail: (problem: string) => never;
}

function readOperation(bundle: Bundle, { method, path, pointer, operation }: PlacedOperation): OperationModel {
  const { operationId } = operation;
  const fail = (problem: string): never => {
    throw operationError(operationId, problem);
  };
  const reading: Reading = { bundle, fail };
  const parameters = (operation.parameters ?? []).map((own, index) =>
    readParameter(reading, resolveRef(bundle, own), pointerOf(own, `${pointer}/parameters/${index}`)),
  );
  const body = operation.requestBody && readBody(reading, operation.requestBody, `${pointer}/requestBody`);
  const pagination = paginationOf(bundle, operation["x-kakao-pagination"], sentValues(parameters, body));
  return {
    operationId,
    method,
    path,
    pointer,
    security: operation.security.map((alternative) => readSecurity(reading, alternative)),
    parameters,
    ...(body && { body }),
    responses: readResponses(reading, operation, pointer),
    ...(pagination && { pagination }),
    source: operation,
  };
}

/** Returns the JSON Pointer of a node: that of its target where it is a reference. */
function pointerOf({ $ref }: { readonly $ref?: string }, own: string): string {
  return $ref?.slice(1) ?? own;
}

function readSecurity({ fail }: Reading, alternative: Readonly<Record<string, readonly string[]>>): SecurityModel {
  const [one, ...others] = Object.entries(alternative);
  if (!one || others.length > 0) return fail("a security alternative must name exactly one scheme");
  const [scheme, scopes] = one;
  return { scheme, scopes };
}

function readParameter(reading: Reading, parameter: Parameter, pointer: string): ParameterModel {
  const { name, in: place, required = false, content, schema = {}, examples = {} } = parameter;
  const { "x-kakao-optional": omitted } = parameter;
  const [document] = readContents(reading, content, pointer);
  const style = parameter.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const serialization = { style, explode: parameter.explode, contentType: document?.mediaType };
  const own = document ?? { schema, pointer: `${pointer}/schema`, examples };
  return {
    ...readValue(reading, { kind: `${place} parameter`, name, required }, own.schema ?? {}, serialization),
    in: place,
    pointer: own.pointer,
    examples: own.examples,
    ...(omitted !== undefined && { omitted }),
    source: parameter,
  };
}

function readBody(reading: Reading, own: NonNullable<OperationObject["requestBody"]>, pointer: string): BodyModel {
  const source = resolveRef(reading.bundle, own);
  const { required = false, content } = source;
  return { required, content: readContents(reading, content, pointerOf(own, pointer)), source };
}

function readResponses(reading: Reading, { responses }: OperationObject, operation: string): ResponseModel[] {
  return Object.entries(responses).map(([status, own]) => {
    const source = resolveRef(reading.bundle, own);
    const { headers = {}, content, "x-kakao-unknown": unknown } = source;
    const pointer = pointerOf(own, `${operation}/responses/${status}`);
    return {
      status,
      headers: Object.entries(headers).map(([name, header]) =>
        readParameter(
          reading,
          { ...resolveRef(reading.bundle, header), name, in: "header" },
          pointerOf(header, `${pointer}/headers/${escapeSegment(name)}`),
        ),
      ),
      content: readContents(reading, content, pointer),
      ...(unknown !== undefined && { unknown }),
      errorCodes: errorCodesOf(source),
      source,
    };
  });
}

/** Returns the error codes that a response names, as text. */
export function errorCodesOf({ "x-kakao-error-codes": codes = [] }: ResponseObject): string[] {
  return codes.map(String);
}

function readContents(
  reading: Reading,
  content: Readonly<Record<string, MediaType>> = {},
  holder: string,
): ContentModel[] {
  return Object.entries(content).map(([mediaType, body]) => {
    const { schema, examples = {} } = body;
    const fields = formMediaTypes.includes(mediaType) ? readFields(reading, body, mediaType) : undefined;
    const pointer = `${holder}/content/${escapeSegment(mediaType)}/schema`;
    return { mediaType, ...(schema && { schema }), pointer, ...(fields && { fields }), examples };
  });
}

const formMediaTypes: readonly string[] = ["application/x-www-form-urlencoded", multipart];

function readFields(reading: Reading, { schema = {}, encoding = {} }: MediaType, mediaType: string): ValueModel[] {
  const required = requiredOf(reading.bundle, schema);
  return Object.entries(propertiesOf(reading.bundle, schema)).map(([name, property]) => {
    const { style = "form", explode, contentType } = encoding[name] ?? {};
    const binary = mediaType === multipart && isBinary(reading.bundle, property);
    const about = { kind: "form field", name, required: required.includes(name) };
    return readValue(reading, about, property, { style, explode, contentType, binary });
  });
}

/** Returns whether a value is bytes, as OpenAPI 3.1 describes them: a string of this media type. */
function isBinary(bundle: Bundle, schema: Schema): boolean {
  return resolveRef(bundle, schema)["contentMediaType"] === "application/octet-stream";
}

function readValue(
  { bundle, fail }: Reading,
  { kind, name, required }: { readonly kind: string; readonly name: string; readonly required: boolean },
  schema: Schema,
  keywords: Omit<Serialization, "types">,
): ValueModel {
  const types = typesOf(bundle, schema);
  const serialization = { ...keywords, types };
  const wireForm = wireFormOf(serialization) ?? fail(wireFormProblem(kind, name, serialization));
  return { name, required, wireForm, schema, types: isListForm(wireForm) ? itemTypesOf(bundle, schema) : types };
}

/** Lists what the address of a next page may hold: the parameters of the query, or the fields of the form. */
function sentValues(parameters: readonly ParameterModel[], body: BodyModel | undefined): readonly ValueModel[] {
  return body?.content[0]?.fields ?? parameters.filter(({ in: place }) => place === "query");
}
