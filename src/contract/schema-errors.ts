import { type MergedError, mergeAlternatives } from "./alternatives.js";
import { escapePointer, showExpected, showFound, showKind, valueAt } from "./describe-value.js";
import type { SchemaError } from "./operation-contract.js";

/** What is wrong with a value. */
export interface SchemaProblem {
  /** JSON Pointer (RFC 6901) of the value that is wrong or missing. */
  readonly pointer: string;
  /** Keyword of JSON Schema, or `undeclared`. */
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Puts the errors of a validator in words, one for each thing that is wrong.
 *
 * @param errors The errors, in the order of the validator
 * @param value The value that was validated
 */
export function explainErrors(errors: readonly SchemaError[], value: unknown): SchemaProblem[] {
  const merged = withoutDoubts(mergeAlternatives(errors.map((error) => restate(error, value))));
  return unique(withoutEchoes(merged.map((error) => explain(error, value))));
}

/**
 * What an alternative of a union declares does not count as declared when the alternative fails, which would show all
 * members of the object as undeclared.
 */
function withoutDoubts(errors: readonly MergedError[]): MergedError[] {
  const failed = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    // That members of an object are undeclared makes its parents fail, not the object itself.
    let pointer = keyword === "undeclared" ? parentOf(instancePath) : instancePath;
    for (; pointer !== undefined && !failed.has(pointer); pointer = parentOf(pointer)) failed.add(pointer);
  }
  return errors.filter(({ params, instancePath }) => params["depends"] !== true || !failed.has(instancePath));
}

function parentOf(pointer: string): string | undefined {
  return pointer === "" ? undefined : pointer.slice(0, pointer.lastIndexOf("/"));
}

/** What else is wrong with a value of a wrong type follows from that. */
function withoutEchoes(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const ofWrongType = new Set(problems.filter(({ rule }) => rule === "type").map(({ pointer }) => pointer));
  return problems.filter(({ rule, pointer }) => rule === "type" || !ofWrongType.has(pointer));
}

/** A union whose tag is missing is an object that lacks a property. A tag of another value, its list of values tells. */
function restate(error: SchemaError, value: unknown): SchemaError {
  const { instancePath, keyword, params } = error;
  if (keyword !== "discriminator") return error;
  const tag = params["tag"] as string;
  const isMissing = valueAt(value, `${instancePath}/${escapePointer(tag)}`) === undefined;
  return { ...error, keyword: isMissing ? "required" : "tag", params: { missingProperty: tag } };
}

function explain(error: MergedError, value: unknown): SchemaProblem {
  const { instancePath, keyword, params, alternatives } = error;
  const member = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  const pointer = member === undefined ? instancePath : `${instancePath}/${escapePointer(member as string)}`;
  const rule = keyword === "additionalProperties" ? "undeclared" : keyword;
  const found = valueAt(value, pointer);
  return {
    pointer,
    rule,
    expected: alternatives ? expectationOfAll(alternatives, found) : expectationOf(error),
    found: rule === "undeclared" ? "an undeclared member" : rule === "type" ? showKind(found) : showFound(found),
  };
}

/** A list of values says nothing more to a value that is not even of their type. */
function expectationOfAll(alternatives: readonly SchemaError[], found: unknown): string {
  const isOfType = (values: unknown) => (values as unknown[]).some((value) => typeof value === typeof found);
  const telling = alternatives.filter(
    ({ params }) => !("allowedValues" in params) || isOfType(params["allowedValues"]),
  );
  return [...new Set((telling.length > 0 ? telling : alternatives).map(expectationOf))].join(" or ");
}

function expectationOf({ keyword, params }: SchemaError): string {
  const known = expectations[keyword];
  return known ? known(params) : `what ${keyword} of the description says`;
}

const expectations: Readonly<Record<string, (params: SchemaError["params"]) => string>> = {
  type: ({ type }) => [type].flat().join(" or "),
  required: () => "a value",
  enum: ({ allowedValues }) => `one of ${(allowedValues as unknown[]).map(showExpected).join(", ")}`,
  const: ({ allowedValue }) => showExpected(allowedValue),
  format: ({ format }) => `a value of format ${String(format)}`,
  pattern: ({ pattern }) => `a text that matches ${String(pattern)}`,
  minimum: limit("a number"),
  maximum: limit("a number"),
  exclusiveMinimum: limit("a number"),
  exclusiveMaximum: limit("a number"),
  multipleOf: ({ multipleOf }) => `a multiple of ${String(multipleOf)}`,
  minLength: ({ limit: bound }) => `at least ${count(bound, "character")}`,
  maxLength: ({ limit: bound }) => `at most ${count(bound, "character")}`,
  minItems: ({ limit: bound }) => `at least ${count(bound, "item")}`,
  maxItems: ({ limit: bound }) => `at most ${count(bound, "item")}`,
  uniqueItems: () => "items that differ",
  minProperties: ({ limit: bound }) => `at least ${count(bound, "member")}`,
  maxProperties: ({ limit: bound }) => `at most ${count(bound, "member")}`,
  additionalProperties: () => "no such member",
  undeclared: () => "no such member",
  oneOf: () => "exactly one of the alternatives, where several fit",
};

function limit(what: string): (params: SchemaError["params"]) => string {
  return ({ comparison, limit: bound }) => `${what} ${String(comparison)} ${String(bound)}`;
}

function count(number: unknown, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}

function unique(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
