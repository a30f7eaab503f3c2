import type { ApiName, SecuritySchemeName } from "../../generated/apis.js";

// What the checker must know of an operation; generated from the description, one module an operation.

/** An error of a compiled validator: those of Ajv, without its messages. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) of the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * A validator that Ajv has compiled. It takes JSON as `JSON.parse` gives it; `this` says whether undeclared members fail.
 */
export interface Validate {
  (this: Strictness, value: unknown): boolean;
  errors?: SchemaError[] | null | undefined;
}

/** Whether undeclared members fail. */
export interface Strictness {
  readonly strict: boolean;
}

/** How a text of a query, a form, a path or a header becomes the value that the schema describes. */
export interface TextValue {
  /** `comma` is a list of texts, `json` is JSON, `rest` an object of all the parameters that are not named. */
  readonly encoding?: "comma" | "json" | "rest";
  /** JSON types of the value, or of the items of a list; texts where it is left out. */
  readonly types?: readonly string[];
}

/** A parameter of an operation, or a header of an answer. */
export interface ParameterContract extends TextValue {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly validate: Validate;
}

/** A body in one media type. */
export interface BodyContract {
  /** Absent where a body may be any text. */
  readonly validate?: Validate;
  /** The fields of a form that are not plain texts. */
  readonly fields?: Readonly<Record<string, TextValue>>;
  /** Checks the header and the claims of a token (RFC 7519), as a list of the two. */
  readonly token?: Validate;
}

/** What an operation takes. */
export interface RequestBodyContract {
  readonly required: boolean;
  readonly content: Readonly<Record<string, BodyContract>>;
}

/** What an operation answers with one status. */
export interface ResponseContract {
  /** Empty where the answer has no body. */
  readonly content: Readonly<Record<string, BodyContract>>;
  readonly headers?: readonly ParameterContract[];
  /** Set where nobody documents whether there is a body, and of which kind. */
  readonly unknownBody?: boolean;
}

/** An operation as the checker sees it. */
export interface OperationContract {
  /** Security schemes that the operation accepts; empty when it needs none. */
  readonly security: readonly SecuritySchemeName[];
  readonly parameters: readonly ParameterContract[];
  readonly body?: RequestBodyContract;
  /** By status, or class of statuses such as `4XX`. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
}

/** An entry of the index of all operations. */
export interface OperationEntry {
  readonly api: ApiName | "webhooks";
  readonly method: string;
  /** Path template, or the name of a webhook. */
  readonly path: string;
  readonly load: () => Promise<{ readonly contract: OperationContract }>;
}
