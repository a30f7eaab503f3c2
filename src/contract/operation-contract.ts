import type { ApiName, SecuritySchemeName } from "../../generated/apis.js";
import type { WireForm } from "../wire-form.js";
import type { CallRule } from "./rules/call-rule.js";

// What the checker knows of an operation; generated from the spec, one module per operation.

/** An error of a compiled validator, as Ajv reports it, without its message. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) of the value. */
  readonly instancePath: string;
  /** JSON Pointer of the keyword, within a schema that is referenced from its start. */
  readonly schemaPath?: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * A validator compiled by Ajv. It takes a value as `JSON.parse` returns it; `this` says whether undeclared properties
 * fail.
 */
export interface Validate {
  (this: Strictness, value: unknown): boolean;
  errors?: SchemaError[] | null | undefined;
}

/** Whether undeclared properties fail. */
export interface Strictness {
  readonly strict: boolean;
}

/** How to parse the text of a query, form, path or header value. */
export interface TextValue {
  readonly wireForm?: Exclude<WireForm, "plain">;
  /** JSON types of the value, or of the items of a list. Default: string. */
  readonly types?: readonly string[];
}

/** A parameter of an operation, or a header of a response. */
export interface ParameterContract extends TextValue {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly validate: Validate;
}

/** A body of one media type. */
export interface BodyContract {
  /** Absent if the body may be any text. */
  readonly validate?: Validate;
  /** The names of an object of JSON, as keys; absent if it may have any. */
  readonly names?: Readonly<Record<string, 1>>;
  /** The fields of a form that are not plain strings. */
  readonly fields?: Readonly<Record<string, TextValue>>;
  /** Validates the header and the claims of a token (RFC 7519), as a pair. */
  readonly token?: Validate;
}

/** The request body of an operation. */
export interface RequestBodyContract {
  readonly required: boolean;
  readonly content: Readonly<Record<string, BodyContract>>;
}

/** The response of one status. */
export interface ResponseContract {
  /** Empty if there is no body. */
  readonly content: Readonly<Record<string, BodyContract>>;
  readonly headers?: readonly ParameterContract[];
  /** Set if the body is not documented. */
  readonly unknownBody?: boolean;
}

/** An operation as the checker sees it. */
export interface OperationContract {
  /**
   * Set for the authorization and token endpoints of OAuth, which ignore unknown parameters (RFC 6749, sections 3.1
   * and 3.2).
   */
  readonly ignoresUnknown?: boolean;
  /** Security schemes that the operation accepts; empty when it needs none. */
  readonly security: readonly SecuritySchemeName[];
  readonly parameters: readonly ParameterContract[];
  readonly body?: RequestBodyContract;
  /** What neither parameters nor body can say by themselves. */
  readonly rules?: readonly CallRule[];
  /** By status, or by range such as `4XX`. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
}

/** An operation in the index of all operations. */
export interface OperationEntry {
  readonly api: ApiName | "webhooks";
  readonly method: string;
  /** Path template, or the name of a webhook. */
  readonly path: string;
  /** The parameter at the end of the path that may be omitted, with the dot before it, and its default. */
  readonly optional?: Readonly<Record<string, string>>;
  readonly load: () => Promise<{ readonly contract: OperationContract }>;
}
