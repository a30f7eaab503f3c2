import { type MergedError, mergeAlternatives } from "./alternatives.js";
import { escapePointer, showExpected, showFound, showKind, valueAt } from "./describe-value.js";
import type { SchemaError } from "./operation-contract.js";

/** A problem of a value. */
export interface SchemaProblem {
  /** JSON Pointer (RFC 6901) of the wrong or missing value. */
  readonly pointer: string;
  /** A keyword of JSON Schema, or `undeclared`. */
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Describes the errors of a validator, one for each problem.
 *
 * @param errors The errors, in the order of the validator
 * @param value The validated value
 */
export function describeErrors(errors: readonly SchemaError[], value: unknown): SchemaProblem[] {
  // That a branch of `if` failed, its own errors say.
  const telling = errors.filter(({ keyword }) => keyword !== "if");
  const merged = withoutDoubts(mergeAlternatives(telling.map((error) => restate(error, value))));
  return unique(withoutEchoes(merged.map((error) => describeError(error, value))));
}

/**
 * Removes errors that follow from others: what a failed alternative of a union declares does not count as declared, so
 * that all properties of the object would be undeclared.
 */
function withoutDoubts(errors: readonly MergedError[]): MergedError[] {
  const failed = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    // An undeclared property fails the parents of its object, not the object itself.
    let pointer = keyword === "undeclared" ? parentOf(instancePath) : instancePath;
    for (; pointer !== undefined && !failed.has(pointer); pointer = parentOf(pointer)) failed.add(pointer);
  }
  return errors.filter(({ params, instancePath }) => params["depends"] !== true || !failed.has(instancePath));
}

function parentOf(pointer: string): string | undefined {
  return pointer === "" ? undefined : pointer.slice(0, pointer.lastIndexOf("/"));
}

/** Removes further errors of a value of the wrong type, which follow from that. */
function withoutEchoes(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const ofWrongType = new Set(problems.filter(({ rule }) => rule === "type").map(({ pointer }) => pointer));
  return problems.filter(({ rule, pointer }) => rule === "type" || !ofWrongType.has(pointer));
}

/** Converts the error of a missing tag to that of a missing property. An unknown tag is reported by its enum. */
function restate(error: SchemaError, value: unknown): SchemaError {
  const { instancePath, keyword, params } = error;
  if (keyword !== "discriminator") return error;
  const tag = params["tag"] as string;
  const isMissing = valueAt(value, `${instancePath}/${escapePointer(tag)}`) === undefined;
  return { ...error, keyword: isMissing ? "required" : "tag", params: { missingProperty: tag } };
}

function describeError(error: MergedError, value: unknown): SchemaProblem {
  const { instancePath, keyword, params, alternatives } = error;
  const member = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  const pointer = member === undefined ? instancePath : `${instancePath}/${escapePointer(member as string)}`;
  const rule = keyword === "additionalProperties" ? "undeclared" : keyword;
  const found = valueAt(value, pointer);
  return {
    pointer,
    rule,
    expected: alternatives ? expectationOfAll(alternatives, found) : expectationOf(error),
    found: rule === "undeclared" ? "an undeclared property" : rule === "type" ? showKind(found) : showFound(found),
  };
}

/** Lists what the alternatives expect, without enums of another type than the value has. */
function expectationOfAll(alternatives: readonly SchemaError[], found: unknown): string {
  const isOfType = (values: unknown) => (values as unknown[]).some((value) => typeof value === typeof found);
  const telling = alternatives.filter(
    ({ params }) => !("allowedValues" in params) || isOfType(params["allowedValues"]),
  );
  return [...new Set((telling.length > 0 ? telling : alternatives).map(expectationOf))].join(" or ");
}

function expectationOf({ keyword, params }: SchemaError): string {
  const known = expectations[keyword];
  return known ? known(params) : `what ${keyword} of the schema requires`;
}

const expectations: Readonly<Record<string, (params: SchemaError["params"]) => string>> = {
  type: ({ type }) => [type].flat().join(" or "),
  required: () => "a value",
  enum: ({ allowedValues }) => `one of ${(allowedValues as unknown[]).map(showExpected).join(", ")}`,
  const: ({ allowedValue }) => showExpected(allowedValue),
  format: ({ format }) => `a value of format ${String(format)}`,
  pattern: ({ pattern }) => `a string that matches ${String(pattern)}`,
  minimum: limit("a number"),
  maximum: limit("a number"),
  exclusiveMinimum: limit("a number"),
  exclusiveMaximum: limit("a number"),
  multipleOf: ({ multipleOf }) => `a multiple of ${String(multipleOf)}`,
  minLength: ({ limit: bound }) => `at least ${count(bound, "character")}`,
  maxLength: ({ limit: bound }) => `at most ${count(bound, "character")}`,
  minItems: ({ limit: bound }) => `at least ${count(bound, "item")}`,
  maxItems: ({ limit: bound }) => `at most ${count(bound, "item")}`,
  uniqueItems: () => "unique items",
  minProperties: ({ limit: bound }) => `at least ${count(bound, "property", "properties")}`,
  maxProperties: ({ limit: bound }) => `at most ${count(bound, "property", "properties")}`,
  additionalProperties: () => "no such property",
  undeclared: () => "no such property",
  oneOf: () => "exactly one of the alternatives, but several match",
};

function limit(what: string): (params: SchemaError["params"]) => string {
  return ({ comparison, limit: bound }) => `${what} ${String(comparison)} ${String(bound)}`;
}

function count(number: unknown, noun: string, plural = `${noun}s`): string {
  return `${String(number)} ${number === 1 ? noun : plural}`;
}

function unique(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
