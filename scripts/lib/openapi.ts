import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PaginationKey } from "./pagination.js";
import { listApis } from "./project.js";

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
  enum?: unknown[];
  description?: string;
  [keyword: string]: unknown;
}

export interface MediaType {
  schema?: Schema;
  encoding?: Record<string, { contentType?: string; style?: string; explode?: boolean }>;
  examples?: Record<string, { summary?: string; value: unknown }>;
}

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
  examples?: Record<string, { summary?: string; value: unknown }>;
}

export interface ResponseObject {
  $ref?: string;
  description?: string;
  headers?: Record<string, { $ref?: string; schema?: Schema }>;
  content?: Record<string, MediaType>;
  "x-kakao-unknown"?: string;
}

export interface OperationObject {
  operationId: string;
  summary: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: {
    $ref?: string;
    description?: string;
    required?: boolean;
    content: Record<string, MediaType>;
  };
  responses: Record<string, ResponseObject>;
  "x-kakao-pagination"?: PaginationKey;
}

export interface SecurityScheme {
  type: string;
  scheme?: string;
  description?: string;
  flows?: { authorizationCode?: { authorizationUrl: string; tokenUrl: string } };
}

export interface Bundle {
  info: { title: string; version: string; summary?: string };
  servers: { url: string }[];
  paths?: Record<string, Record<string, OperationObject>>;
  webhooks?: Record<string, Record<string, OperationObject>>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
    [section: string]: unknown;
  };
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Reads the bundle of an API from a folder of generated files. */
export function readBundle(generated: string, api: string): Bundle {
  return JSON.parse(readFileSync(join(generated, "openapi", `${api}.json`), "utf8")) as Bundle;
}

/** The bundles of all APIs, by ID. */
export function readBundles(generated: string): { api: string; bundle: Bundle }[] {
  return listApis().map((api) => ({ api, bundle: readBundle(generated, api) }));
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

/** Operations of a bundle, in order. */
export function listOperations(bundle: Bundle): PlacedOperation[] {
  return listSection("paths", bundle.paths);
}

/** Webhooks of a bundle, in order. */
export function listWebhooks(bundle: Bundle): PlacedOperation[] {
  return listSection("webhooks", bundle.webhooks);
}

function listSection(section: string, items: Record<string, Record<string, OperationObject>> = {}): PlacedOperation[] {
  return Object.entries(items).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method];
      const pointer = `/${section}/${escapeSegment(path)}/${method}`;
      return operation ? [{ path, method: method.toUpperCase(), pointer, operation }] : [];
    }),
  );
}

/** What a reference inside a bundle points to; anything else is given back as it is. */
export function resolveRef<T extends { $ref?: string }>(bundle: Bundle, node: T): T {
  if (node.$ref === undefined) return node;
  const keys = node.$ref.replace("#/", "").split("/").map(unescapeSegment);
  return resolveRef(bundle, at(bundle, keys) as T);
}

/** The value at a JSON Pointer (RFC 6901), or undefined. */
export function atPointer(document: unknown, pointer: string): unknown {
  return at(document, pointer.split("/").slice(1).map(unescapeSegment));
}

function at(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

/** A key as a segment of a JSON Pointer (RFC 6901). */
export function escapeSegment(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A segment of a JSON Pointer as the key that it stands for. */
export function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
