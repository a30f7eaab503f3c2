import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { nameSchemas } from "./named-schemas.js";
import { writeNotes } from "../model/notes.js";
import type { Bundle, Parameter, Schema } from "../model/openapi.js";

/** Generates the TypeScript types of a bundle, for a file two folders below the root. */
export async function generateTypes(bundle: Bundle): Promise<string> {
  const nodes = await openapiTS(projectForTypes(bundle) as unknown as OpenAPI3, {
    silent: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    inject: 'import type { Int64 } from "../../src/json.js";\n',
    transform: typeOfSchema,
    postTransform: keepOpenEnums(bundle),
  });
  return (
    optionalInPath(astToString(nameSchemas(nodes)), bundle)
      // Sections that a description does not have come out as empty records, which say nothing.
      .replace(/^export type \S+ = Record<string, never>;\n/gm, "")
      .replace(/^ *\* @description .*\(enum property replaced by openapi-typescript\)\n/gm, "")
      // TypeScript's printer escapes property names that are not ASCII; people read these.
      .replace(/\\u([0-9A-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  );
}

/** Makes a parameter that may be left out optional: openapi-typescript requires all. It is the only one of its path. */
function optionalInPath(text: string, bundle: Bundle): string {
  const parameters = (bundle.components?.parameters ?? {}) as Record<string, Parameter>;
  const optional = Object.entries(parameters).filter(([, one]) => one["x-kakao-optional"] !== undefined);
  return optional.reduce((types, [key, { name }]) => {
    const type = `components["parameters"]["${key}"]`.replaceAll(/[[\]]/g, "\\$&");
    const path = new RegExp(`path: \\{((?:(?!\\};)[^])*?)\\b${name}: (${type};)`, "g");
    return types.replace(path, `path?: {$1${name}?: $2`);
  }, text);
}

/**
 * Returns the bundle as openapi-typescript understands it: it types a parameter with `content` as a string, so its
 * schema is moved to `schema`; what is unknown of a field is written into the field's description, for editors to show;
 * and a title, which repeats the name of the type, is dropped.
 */
function projectForTypes(bundle: Bundle): Bundle {
  const project = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(project);
    if (typeof node !== "object" || node === null) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, project(value)]));
    return shortenResponse(withoutExclusions(moveContentToSchema(withoutTitle(copy))));
  };
  return project(writeNotes(bundle)) as Bundle;
}

function withoutTitle(node: Record<string, unknown>): Record<string, unknown> {
  if (typeof node["title"] !== "string") return node;
  const { title: _, ...rest } = node;
  return rest;
}

/** Removes the codes of a response, which types would repeat at each operation: they are for the reference. */
function shortenResponse(node: Record<string, unknown>): Record<string, unknown> {
  if (!("x-kakao-error-codes" in node) || typeof node["description"] !== "string" || "operationId" in node) return node;
  return { ...node, description: node["description"].split("\n")[0] };
}

function moveContentToSchema(node: Record<string, unknown>): Record<string, unknown> {
  const { content, ...parameter } = node as unknown as Parameter;
  if (!("in" in node) || content === undefined) return node;
  return { ...parameter, schema: content["application/json"]?.schema };
}

/**
 * Removes exclusions, for TypeScript has no type for "any text but OK": beside a member of a union whose `status` is
 * "OK", a plain `string` keeps `status === "OK"` from telling the two apart. The types have the known values in its
 * place.
 */
function withoutExclusions(node: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(node["anyOf"])) return node;
  const known = (node["anyOf"] as Schema[]).filter(({ not }) => not === undefined);
  return known.length > 0 ? { ...node, anyOf: known } : node;
}

/**
 * Returns the type of bytes, a `Blob`, of which a `File` is one, and of a 64-bit integer: a number or, where a number
 * would lose digits, a bigint.
 */
function typeOfSchema(schema: SchemaObject & { contentMediaType?: string }): ts.TypeNode | undefined {
  if (schema.contentMediaType === "application/octet-stream") return ts.factory.createTypeReferenceNode("Blob");
  if (schema.type !== "integer" || schema.format !== "int64" || schema.enum) return undefined;
  return ts.factory.createTypeReferenceNode("Int64");
}

/**
 * Keeps enums to which Kakao may add values: `anyOf: [enum, string]`. TypeScript would fold `"a" | "b" | string` into
 * `string`; with `string & {}` editors keep completing the known values. So with numbers.
 */
function keepOpenEnums(bundle: Bundle): (type: ts.TypeNode) => ts.TypeNode | undefined {
  const enums = Object.entries(bundle.components?.schemas ?? {}).flatMap(([name, schema]) =>
    schema.enum ? [name] : [],
  );
  return (type) => {
    if (!ts.isUnionTypeNode(type) || !type.types.some(isOpen)) return undefined;
    if (!type.types.some((member) => isLiteral(member) || enums.includes(nameOf(member) ?? ""))) return undefined;
    return ts.factory.createUnionTypeNode(
      type.types.map((member) => (isOpen(member) ? withoutFolding(member) : member)),
    );
  };
}

function withoutFolding(type: ts.TypeNode): ts.TypeNode {
  const { factory } = ts;
  return factory.createParenthesizedType(factory.createIntersectionTypeNode([type, factory.createTypeLiteralNode([])]));
}

function isOpen(type: ts.TypeNode): boolean {
  return type.kind === ts.SyntaxKind.StringKeyword || type.kind === ts.SyntaxKind.NumberKeyword;
}

function isLiteral(type: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(type) && type.literal.kind !== ts.SyntaxKind.NullKeyword;
}

/** Returns the `X` of `components["schemas"]["X"]`. */
function nameOf(type: ts.TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isLiteralTypeNode(type.indexType)) return undefined;
  return ts.isStringLiteral(type.indexType.literal) ? type.indexType.literal.text : undefined;
}
