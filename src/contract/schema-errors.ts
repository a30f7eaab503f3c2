import { escapePointer, showExpected, showFound, valueAt } from "./found.js";

/** An error of a compiled validator: those of Ajv, without its messages. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) of the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

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
  const problems = withoutEchoes(mergeAlternatives(errors.map(restate)).map((error) => explain(error, value)));
  const wrong = new Set(problems.filter(({ rule }) => rule !== "undeclared").map(({ pointer }) => pointer));
  // What a schema that fails declares does not count as declared, which would show all its members as undeclared.
  const distrusted = (pointer: string) => [...wrong].some((other) => isInside(other, parentOf(pointer)));
  return unique(problems.filter(({ rule, pointer }) => rule !== "undeclared" || !distrusted(pointer)));
}

/** What else is wrong with a value of a wrong type follows from that. */
function withoutEchoes(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const ofWrongType = new Set(problems.filter(({ rule }) => rule === "type").map(({ pointer }) => pointer));
  return problems.filter(({ rule, pointer }) => rule === "type" || !ofWrongType.has(pointer));
}

/** The errors of a union without a tag, put in one: what each of its alternatives expects. */
interface RestatedError extends SchemaError {
  readonly alternatives?: readonly SchemaError[];
}

/** A union whose tag is missing is an object that lacks a property. A tag of another value, its list of values tells. */
function restate(error: SchemaError): SchemaError {
  const { keyword, params } = error;
  if (keyword !== "discriminator") return error;
  return {
    ...error,
    keyword: params["error"] === "tag" ? "required" : "tag",
    params: { missingProperty: params["tag"] },
  };
}

/**
 * A union of which no alternative fits brings the errors of all of them, just before its own. The alternative that comes
 * closest is the one to mend; where the value is of the kind of none, they are named together.
 */
function mergeAlternatives(errors: readonly SchemaError[]): RestatedError[] {
  const merged: RestatedError[] = [];
  for (const error of errors) {
    const { keyword, instancePath, params } = error;
    if (keyword === "tag") continue;
    if ((keyword !== "anyOf" && keyword !== "oneOf") || params["passingSchemas"] != null) {
      merged.push(error);
      continue;
    }
    const outside = merged.findLastIndex((one) => !isInside(one.instancePath, instancePath));
    const alternatives = merged.splice(outside + 1);
    const isOfKind = (group: readonly RestatedError[]) =>
      group.every((one) => one.instancePath !== instancePath || isPresence(one));
    const closest = groupByAlternative(alternatives, instancePath)
      .filter(isOfKind)
      .sort((one, other) => one.length - other.length)[0];
    merged.push(...(closest ?? [{ ...error, alternatives }]));
  }
  return merged;
}

/**
 * The errors of each alternative. Nothing in an error tells it; but Ajv checks the keywords of a schema in a fixed order,
 * goes no further where the type is wrong, and says nothing twice.
 */
function groupByAlternative(errors: readonly RestatedError[], instancePath: string): RestatedError[][] {
  const groups: RestatedError[][] = [];
  let last = 0;
  for (const error of errors) {
    const rank = error.instancePath === instancePath ? (ranks[error.keyword] ?? 1) : deepest;
    const isRepeated = groups.at(-1)?.some((one) => JSON.stringify(one) === JSON.stringify(error));
    if (rank < last || last === 0 || isRepeated) groups.push([]);
    last = rank;
    groups.at(-1)?.push(error);
  }
  return groups;
}

/** The order in which Ajv checks keywords; what lies deeper comes last. */
const ranks: Readonly<Record<string, number>> = { type: 0, required: 2, additionalProperties: 3 };
const deepest = 4;

/** Whether an error is about a member of an object that is of the right type. */
function isPresence({ keyword }: SchemaError): boolean {
  return keyword === "required" || keyword === "additionalProperties" || keyword === "undeclared";
}

function explain(error: RestatedError, value: unknown): SchemaProblem {
  const { instancePath, keyword, params, alternatives } = error;
  const member = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  const pointer = member === undefined ? instancePath : `${instancePath}/${escapePointer(member as string)}`;
  const rule = keyword === "additionalProperties" ? "undeclared" : keyword;
  const expected = alternatives ? [...new Set(alternatives.map(expectationOf))].join(" or ") : expectationOf(error);
  return {
    pointer,
    rule,
    expected,
    found: rule === "undeclared" ? "an undeclared member" : showFound(valueAt(value, pointer)),
  };
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

/** Whether a pointer is another one or lies below it. */
function isInside(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function unique(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
