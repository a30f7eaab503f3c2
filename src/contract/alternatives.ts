import { escapePointer, isInside } from "./describe-value.js";
import type { SchemaError } from "./operation-contract.js";

/** The errors of a union without a tag, put in one: what each of its alternatives expects. */
export interface MergedError extends SchemaError {
  readonly alternatives?: readonly SchemaError[];
}

/**
 * A union of which no alternative fits brings the errors of all of them, just before its own. The alternative that comes
 * closest is the one to mend; where the value is of the kind of none, they are named together.
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
    const outside = merged.findLastIndex((one) => !isInside(one.instancePath, instancePath));
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

/** The errors of one alternative. */
interface Alternative {
  readonly errors: MergedError[];
  /** The errors as texts. */
  readonly texts: Set<string>;
  /** JSON Pointers of members that it does not allow. */
  readonly excluded: Set<string>;
}

/**
 * The errors of each alternative. Nothing in an error tells it; but Ajv checks the keywords of a schema in a fixed order,
 * goes no further where the type is wrong, says nothing twice, and nothing of what is in a member that is not allowed.
 */
function groupByAlternative(errors: readonly MergedError[], instancePath: string): MergedError[][] {
  const groups: Alternative[] = [];
  let last = 0;
  for (const error of errors) {
    const rank = error.instancePath === instancePath ? (ranks[error.keyword] ?? 1) : deepest;
    const text = JSON.stringify(error);
    const group = groups.at(-1);
    const goesOn = rank >= last && last > 0;
    const fits = group && !group.texts.has(text) && !group.excluded.has(memberOf(error, instancePath));
    addTo(goesOn && fits ? group : startGroup(groups), error, text);
    last = rank;
  }
  return groups.map((group) => group.errors);
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

/** JSON Pointer of the member of an object in which an error lies. */
function memberOf({ instancePath: pointer }: MergedError, object: string): string {
  const end = pointer.indexOf("/", object.length + 1);
  return end === -1 ? pointer : pointer.slice(0, end);
}

/** The order in which Ajv checks keywords; what lies deeper comes last. */
const ranks: Readonly<Record<string, number>> = { type: 0, required: 2, additionalProperties: 3 };
const deepest = 4;

/** Whether an error is about a member of an object that is of the right type. */
function isPresence({ keyword }: SchemaError): boolean {
  return keyword === "required" || keyword === "additionalProperties" || keyword === "undeclared";
}
