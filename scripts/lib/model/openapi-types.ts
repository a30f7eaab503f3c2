import type { CallRule } from "../../../src/contract/rules/call-rule.js";
import type { PagesByAddress, PagesByLastItem, PagesByNumber } from "../../../src/client/operations.js";

/** A JSON Schema as it stands in a description. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  /** Schema of what a string holds. */
  contentSchema?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  required?: string[];
  enum?: unknown[];
  description?: string;
  [keyword: string]: unknown;
}

export interface MediaType {
  schema?: Schema;
  encoding?: Record<string, { contentType?: string; style?: string; explode?: boolean }>;
  examples?: Examples;
}

/** Named examples, of which each is the case of a recording. */
export type Examples = Record<string, { summary?: string; value: unknown }>;

export interface Parameter {
  $ref?: string;
  name: string;
  in: "query" | "path" | "header" | "cookie";
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  examples?: Examples;
  /** The default of a parameter at the end of a path that may be omitted. */
  "x-kakao-optional"?: string;
}

export interface ResponseObject {
  $ref?: string;
  description?: string;
  headers?: Record<string, Omit<Parameter, "name" | "in">>;
  content?: Record<string, MediaType>;
  "x-kakao-unknown"?: string;
  "x-kakao-error-codes"?: (string | number)[];
}

export interface RequestBodyObject {
  $ref?: string;
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

/** `x-kakao-pagination`, whose form the lint rule `pagination` checks: what the client knows, less what is derived. */
export type PaginationKey = Omit<PagesByNumber, "maximum"> | Omit<PagesByAddress, "parameters"> | PagesByLastItem;

export interface OperationObject {
  operationId: string;
  summary: string;
  externalDocs?: { url: string };
  tags: string[];
  security: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: RequestBodyObject;
  responses: Record<string, ResponseObject>;
  "x-kakao-pagination"?: PaginationKey;
  "x-kakao-error-codes"?: (string | number)[];
  "x-kakao-rules"?: (CallRule & { source?: string; evidence?: string })[];
}

/** The operations of a path, or of a webhook, by method in small letters. */
export type PathItem = Record<string, OperationObject>;

export interface SecurityScheme {
  type: string;
  scheme?: string;
  description?: string;
  flows?: { authorizationCode?: { authorizationUrl: string; tokenUrl: string } };
}

export interface Bundle {
  info: { title: string; version: string; summary?: string };
  servers: { url: string }[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    responses?: Record<string, ResponseObject>;
    securitySchemes?: Record<string, SecurityScheme>;
    [section: string]: unknown;
  };
}

/** An operation of a bundle with where it stands. */
export interface PlacedOperation {
  /** Path of the operation, or name of the webhook. */
  readonly path: string;
  readonly method: string;
  /** JSON Pointer of the operation. */
  readonly pointer: string;
  readonly operation: OperationObject;
}
