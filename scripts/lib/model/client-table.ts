import { isDeepStrictEqual } from "node:util";
import type { ClientWireForm, Operation, PageTable } from "../../../src/client/operations.js";
import type { ApiModel } from "./api-model.js";
import { type DescribedErrors, describeErrors } from "./error-bodies.js";
import { type Bundle, resolveRef } from "./openapi.js";
import {
  isSuccess,
  type OperationModel,
  type ParameterModel,
  type ResponseModel,
  type ValueModel,
} from "./operation-model.js";
import { operationError } from "./read-operations.js";
import { typesOf } from "../schema/schema-types.js";

/** What the client must know of an API. */
export interface ClientTable {
  readonly baseUrl: string;
  /** By method and path, such as `GET /path`. */
  readonly operations: Record<string, Operation>;
  /** How the pages of lists follow each other, by operation. */
  readonly pages: PageTable;
  readonly errors?: DescribedErrors;
}

/**
 * Returns the operation table of an API.
 *
 * @throws BuildError where an operation is described that the client cannot send
 */
export function tabulate(api: ApiModel): ClientTable {
  const { baseUrl, bundle, operations } = api;
  const errors = describeErrors(api);
  return {
    baseUrl,
    operations: Object.fromEntries(
      operations.map((operation) => [keyOf(operation), tabulateOperation(bundle, operation)]),
    ),
    pages: Object.fromEntries(
      operations.flatMap((operation) => (operation.pagination ? [[keyOf(operation), operation.pagination]] : [])),
    ),
    ...(errors && { errors }),
  };
}

function keyOf({ method, path }: OperationModel): string {
  return `${method} ${path}`;
}

function tabulateOperation(bundle: Bundle, operation: OperationModel): Operation {
  const fail = (problem: string): never => {
    throw operationError(operation.operationId, problem);
  };
  const query = wireFormsOf(operation.parameters, fail);
  const form = wireFormsOfForm(operation, fail);
  const responseBody = readingOfResponse(bundle, operation, fail);
  const omitted = operation.parameters.flatMap(({ name, omitted: value }) =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    operationId: operation.operationId,
    security: operation.security.map(({ scheme }) => scheme as Operation["security"][number]),
    ...(omitted.length > 0 && { path: Object.fromEntries(omitted) as Record<string, string> }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(form && { form }),
    ...(operation.body?.content[0]?.mediaType === "multipart/form-data" && { multipart: true }),
    ...(holdsSecret(bundle, operation) && { secretBody: true }),
    ...(responseBody && { responseBody }),
  };
}

/** Returns whether a body has a key, token or code among its fields. */
function holdsSecret(bundle: Bundle, { body }: OperationModel): boolean {
  const fields = (body?.content ?? []).flatMap(({ fields = [], schema }) => [
    ...fields.map((field) => field.schema),
    ...Object.values((schema && resolveRef(bundle, schema).properties) ?? {}),
  ]);
  return fields.some((field) => [field, resolveRef(bundle, field)].some((one) => one["x-kakao-personal"] === "token"));
}

type Fail = (problem: string) => never;

/** Lists the encodings of parameters that are not written plainly. */
function wireFormsOf(parameters: readonly ParameterModel[], fail: Fail): Record<string, ClientWireForm> {
  for (const { name, in: place, wireForm } of parameters) {
    if (place !== "query" && place !== "path")
      fail(`parameter ${name} is in ${place}: the client sends parameters in path and query`);
    if (place === "path" && wireForm !== "plain")
      fail(`path parameter ${name} is written as ${wireForm}: the client writes plain values in a path`);
  }
  return wireForms(parameters, fail);
}

function wireFormsOfForm({ body }: OperationModel, fail: Fail): Record<string, ClientWireForm> | undefined {
  if (!body) return undefined;
  const [content, ...others] = body.content;
  if (!content || others.length > 0) return fail("the body must have exactly one media type");
  if (content.mediaType === "application/json") return undefined;
  return content.fields
    ? wireForms(content.fields, fail)
    : fail(`the body is ${content.mediaType}: the client sends JSON and forms`);
}

function wireForms(values: readonly ValueModel[], fail: Fail): Record<string, ClientWireForm> {
  return Object.fromEntries(
    values.flatMap(({ name, wireForm }) => {
      if (wireForm === "rest") return fail(`object parameter ${name} needs "content: application/json"`);
      return wireForm === "plain" ? [] : [[name, wireForm]];
    }),
  );
}

/**
 * Returns what the body of a success is: undefined for a JSON object, or what a path parameter picks among its formats.
 */
function readingOfResponse(
  bundle: Bundle,
  { parameters, responses }: OperationModel,
  fail: Fail,
): Operation["responseBody"] {
  const success = responses.find(isSuccess);
  const mediaTypes = (success?.content ?? []).map(({ mediaType }) => mediaType);
  if (mediaTypes.length === 0) return "none";
  if (mediaTypes.every((mediaType) => mediaType === "application/json")) return jsonTypeOf(bundle, success, fail);
  if (!mediaTypes.includes("application/json")) return "text";
  const formats = mediaTypes.map((mediaType) => mediaType.split("/")[1]).sort();
  const parameter = parameters.find(
    ({ in: place, schema }) =>
      place === "path" && isDeepStrictEqual([...(resolveRef(bundle, schema).enum ?? [])].sort(), formats),
  );
  return parameter
    ? { parameter: parameter.name }
    : fail(`${formats.join(" and ")} need a path parameter with these values`);
}

function jsonTypeOf(bundle: Bundle, success: ResponseModel | undefined, fail: Fail): Operation["responseBody"] {
  const [type, ...others] = new Set(success?.content.flatMap(({ schema }) => typesOf(bundle, schema)));
  if (others.length > 0 || !type) return fail("the body of a success must have one JSON type");
  if (type === "object") return undefined;
  if (type === "integer" || type === "number") return "number";
  return type === "array" ? type : fail(`the client does not read a success of type ${type}`);
}
