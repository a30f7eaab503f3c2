import type { Pagination } from "../../../src/client/operations.js";
import type { WireForm } from "../../../src/wire-form.js";
import type {
  Examples,
  OperationObject,
  Parameter,
  RequestBodyObject,
  ResponseObject,
  Schema,
} from "./openapi-types.js";

// What a bundle says of an operation, with its references resolved and its keywords read. Every generator renders this
// and derives nothing by itself; `readOperations` is the one place where it is derived.

/** An operation, or a webhook. */
export interface OperationModel {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** Path template, or the name of a webhook. */
  readonly path: string;
  /** JSON Pointer of the operation in its bundle. */
  readonly pointer: string;
  /** The alternatives, in order of preference; empty where no credential is needed. */
  readonly security: readonly SecurityModel[];
  readonly parameters: readonly ParameterModel[];
  readonly body?: BodyModel;
  /** In the order of the description. */
  readonly responses: readonly ResponseModel[];
  /** Where the response is a page of a list. */
  readonly pagination?: Pagination;
  /** The operation as it stands in the bundle, for its texts. */
  readonly source: OperationObject;
}

/** A credential that an operation accepts. */
export interface SecurityModel {
  readonly scheme: string;
  readonly scopes: readonly string[];
}

/** A value that is written as text: a parameter, a header or a field of a form. */
export interface ValueModel {
  readonly name: string;
  readonly required: boolean;
  readonly wireForm: WireForm;
  /** The schema as it stands there, a reference perhaps. */
  readonly schema: Schema;
  /** The JSON types of the value, or of the items of a list; empty where any is allowed. */
  readonly types: readonly string[];
}

/** A parameter of an operation, or a header of a response. */
export interface ParameterModel extends ValueModel {
  readonly in: "query" | "path" | "header" | "cookie";
  /** JSON Pointer of the schema. */
  readonly pointer: string;
  readonly examples: Examples;
  /** The default of a path parameter that may be omitted, with the dot before it. */
  readonly omitted?: string;
  /** The parameter as it stands in the bundle, its reference resolved, for its texts. */
  readonly source: Parameter;
}

/** What an operation takes. */
export interface BodyModel {
  readonly required: boolean;
  readonly content: readonly ContentModel[];
  /** The body as it stands in the bundle, its reference resolved, for its texts. */
  readonly source: RequestBodyObject;
}

/** A body in one media type. */
export interface ContentModel {
  readonly mediaType: string;
  /** As it stands there, a reference perhaps; undefined where nothing is said of the body. */
  readonly schema?: Schema;
  /** JSON Pointer of the schema. */
  readonly pointer: string;
  /** The fields of a form; undefined where the body is not a form. */
  readonly fields?: readonly ValueModel[];
  readonly examples: Examples;
}

/** What comes back with one status. */
export interface ResponseModel {
  /** A status, or a class of them such as `4XX`. */
  readonly status: string;
  readonly headers: readonly ParameterModel[];
  /** Empty where there is no body. */
  readonly content: readonly ContentModel[];
  /** What Kakao does not document about it. */
  readonly unknown?: string;
  /** The error codes that may come with it. */
  readonly errorCodes: readonly string[];
  /** The response as it stands in the bundle, its reference resolved, for its texts. */
  readonly source: ResponseObject;
}

/** Returns whether a response says that a call worked, which a redirect does not. */
export function isSuccess({ status }: ResponseModel): boolean {
  return status.startsWith("2");
}

/**
 * Returns whether a response says that a call failed. A redirect may carry an error, but its status does not say so.
 */
export function isFailure({ status }: ResponseModel): boolean {
  return /^[45]/.test(status);
}

/** Returns the consent items without which a call with an access token fails, each once. */
export function requiredScopes({ security }: OperationModel): readonly string[] {
  return [...new Set(security.flatMap(({ scopes }) => scopes))];
}

/** Returns the response that the description has for a status. */
export function responseOf({ responses }: OperationModel, status: number): ResponseModel | undefined {
  const known = (key: string) => responses.find((response) => response.status === key);
  return known(String(status)) ?? known(`${String(status)[0]}XX`);
}
