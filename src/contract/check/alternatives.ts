import { escapePointer, isInside } from "../../json-pointer.js";
import type { SchemaError } from "../operation-contract.js";

/** The errors of a union without a tag as one error: what each alternative expects. */
export interface MergedError extends SchemaError {
  readonly alternatives?: readonly SchemaError[];
}

/**
 * Merges the errors of unions. When no alternative matches, Ajv reports the errors of all of them, just before that of
 * the union. The closest alternative is the one to fix; if the value has the type of none, they are listed together.
 */
export function mergeAlternatives(errors: readonly SchemaError[]): MergedError[] {
  const merged: MergedError[] = [];
  for (const error of errors) {
    const { keyword, instancePath, params } = error;
    if (keyword === "tag") continue;
    if ((keyword !== "anyOf" && keyword !== "oneOf") || params["passingSchemas"] != null) {
      merged.push(error);
      continue;
    }
    const outside = merged.findLastIndex((one) => !isInside(one.instancePath, instancePath) || isBeside(one, error));
    const alternatives = merged.splice(outside + 1);
    const isOfKind = (group: readonly MergedError[]) =>
      group.every((one) => one.instancePath !== instancePath || isPresence(one));
    const closest = groupByAlternative(alternatives, instancePath)
      .filter(isOfKind)
      .sort((one, other) => one.length - other.length)[0];
    for (const one of closest ?? [{ ...error, alternatives }]) merged.push(one);
  }
  return merged;
}

/** Returns whether an error is of a keyword beside a union, in the schema of the same value. */
function isBeside(one: SchemaError, { instancePath, schemaPath = "" }: SchemaError): boolean {
  const parent = schemaPath.slice(0, schemaPath.lastIndexOf("/") + 1);
  const { schemaPath: path = "" } = one;
  return (
    one.instancePath === instancePath && parent !== "#/" && path.startsWith(parent) && !path.startsWith(schemaPath)
  );
}

/** The errors of one alternative. */
interface Alternative {
  readonly errors: MergedError[];
  /** The errors as JSON. */
  readonly texts: Set<string>;
  /** JSON Pointers of properties that it does not allow. */
  readonly excluded: Set<string>;
}

/**
 * Groups errors by alternative. An error does not name its alternative; but Ajv checks the keywords of a schema in a
 * fixed order, stops at a wrong type, reports nothing twice, and nothing within a property that is not allowed.
 */
function groupByAlternative(errors: readonly MergedError[], instancePath: string): MergedError[][] {
  const groups: Alternative[] = [];
  let last = 0;
  for (const error of errors) {
    const rank = error.instancePath === instancePath ? (ranks[error.keyword] ?? 1) : deepest;
    const text = JSON.stringify(error);
    const group = groups.at(-1);
    const goesOn = rank >= last && last > 0 && !(error.alternatives && hasErrorAt(group, error.instancePath));
    const fits = group && !group.texts.has(text) && !group.excluded.has(memberOf(error, instancePath));
    addTo(goesOn && fits ? group : startGroup(groups), error, text);
    last = rank;
  }
  return groups.map((group) => group.errors);
}

// A union is all that its schema says of a value: another error of the value is of another alternative.
function hasErrorAt(group: Alternative | undefined, pointer: string): boolean {
  return group?.errors.some(({ instancePath }) => instancePath === pointer) === true;
}

function startGroup(groups: Alternative[]): Alternative {
  const group = { errors: [], texts: new Set<string>(), excluded: new Set<string>() };
  groups.push(group);
  return group;
}

function addTo(group: Alternative, error: MergedError, text: string): void {
  const { keyword, instancePath, params } = error;
  group.errors.push(error);
  group.texts.add(text);
  if (keyword !== "additionalProperties") return;
  group.excluded.add(`${instancePath}/${escapePointer(params["additionalProperty"] as string)}`);
}

/** Returns the JSON Pointer of the property of an object that an error is in. */
function memberOf({ instancePath: pointer }: MergedError, object: string): string {
  const end = pointer.indexOf("/", object.length + 1);
  return end === -1 ? pointer : pointer.slice(0, end);
}

/** The order in which Ajv checks keywords; errors of deeper values come last. */
const ranks: Readonly<Record<string, number>> = { type: 0, required: 2, additionalProperties: 3 };
const deepest = 4;

/** Returns whether an error is about a property of an object, whose type is right. */
function isPresence({ keyword }: SchemaError): boolean {
  return keyword === "required" || keyword === "additionalProperties" || keyword === "undeclared";
}
