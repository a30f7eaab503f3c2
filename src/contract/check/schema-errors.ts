import { type MergedError, mergeAlternatives } from "./alternatives.js";
import { isSameWord } from "../match/closest.js";
import { escapePointer, valueAt } from "../../json-pointer.js";
import type { SchemaError } from "../operation-contract.js";
import { describeKeyword } from "../words/keywords.js";

/** A problem of a value. */
export interface SchemaProblem {
  /** JSON Pointer (RFC 6901) of the wrong or missing value. */
  readonly pointer: string;
  /** A keyword of JSON Schema, or `undeclared`. */
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
  readonly fix?: string | undefined;
  /** The name that was sent in place of the missing one, if it differs in case and punctuation only. */
  readonly instead?: string | undefined;
  /** Set if the last name of the pointer is one of the spec. */
  readonly isKnownName?: boolean | undefined;
}

/**
 * Describes the errors of a validator, one for each problem.
 *
 * @param errors The errors, in the order of the validator
 * @param value The validated value
 */
export function describeErrors(errors: readonly SchemaError[], value: unknown): SchemaProblem[] {
  // That a branch of `if` failed, its own errors say; that a name is excluded, the error of the name says.
  const telling = errors.filter((error) => error.keyword !== "if" && !("propertyName" in error));
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
  const member = memberOf(params);
  const pointer = member === undefined ? instancePath : `${instancePath}/${escapePointer(member)}`;
  const found = keyword === "propertyNames" ? undefined : valueAt(value, pointer);
  const texts = alternatives ? describeAll(alternatives, found) : describeKeyword(error, found);
  return {
    pointer,
    rule: keyword === "additionalProperties" ? "undeclared" : keyword,
    ...texts,
    ...(params["missingProperty"] !== undefined && {
      instead: insteadOf(String(member), valueAt(value, instancePath)),
    }),
    // The names that a schema excludes are listed there.
    ...(keyword === "propertyNames" && { isKnownName: true }),
  };
}

function memberOf(params: SchemaError["params"]): string | undefined {
  const names = ["missingProperty", "additionalProperty", "unevaluatedProperty", "propertyName"];
  return names.map((name) => params[name] as string | undefined).find((name) => name !== undefined);
}

function insteadOf(missing: string, object: unknown): string | undefined {
  if (typeof object !== "object" || object === null) return undefined;
  return Object.keys(object).find((key) => isSameWord(key, missing));
}

/** Lists what the alternatives expect, without enums of another type than the value has. */
function describeAll(alternatives: readonly SchemaError[], found: unknown): ReturnType<typeof describeKeyword> {
  const isOfType = (values: unknown) => (values as unknown[]).some((value) => typeof value === typeof found);
  const telling = alternatives.filter(
    ({ params }) => !("allowedValues" in params) || isOfType(params["allowedValues"]),
  );
  const all = (telling.length > 0 ? telling : alternatives).map((one) => describeKeyword(one, found));
  const expected = [...new Set(all.map((one) => one.expected))].join(" or ");
  const [first] = all;
  return { expected, found: first?.found ?? "", ...(all.length === 1 && { fix: first?.fix }) };
}

function unique(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
