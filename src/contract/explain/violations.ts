import type { ContractId } from "../../../generated/contract/index.js";
import { escapePointer, keysOf } from "../../json-pointer.js";
import type { CheckOptions } from "../exchange.js";
import type { Problem } from "../check/problem.js";
import { rememberPointers } from "../read/source-pointer.js";
import type { Violation } from "../violation.js";
import type { ExplainContext } from "./context.js";
import { findCauses } from "./find-causes.js";
import { isNameOfSpec, type KnownNames, knownNames } from "./known-names.js";

/** What is known of an exchange with problems. */
export interface ViolationContext extends Omit<ExplainContext, "names"> {
  /** Undefined if no operation matches. */
  readonly operationId?: ContractId | undefined;
  readonly options: Pick<CheckOptions, "showNames" | "strict">;
}

/**
 * Turns problems into violations: explained, and without names that the spec does not know. They may be secret, such as
 * a whole body that was sent as a form and became the name of a field. An unknown name is shown as the known name that
 * it stands for, or else by its position and length.
 */
export function toViolations(problems: readonly Problem[], context: ViolationContext): Violation[] {
  const { operationId, contract, matched } = context;
  if (operationId === undefined) return problems.map((one) => toViolation(one, undefined, context));
  const names = knownNames(operationId);
  return findCauses(problems, { names, contract, matched }).map((one) => toViolation(one, names, context));
}

/** Places whose pointers have only names of the spec. */
const safePlaces: ReadonlySet<string> = new Set(["operation", "credential", "path", "header", "status", "media-type"]);

function toViolation(
  problem: Problem,
  known: KnownNames | undefined,
  { contract, options }: ViolationContext,
): Violation {
  const { level, side, place, pointer, rule, expected, found, fix, foundWithNames, positions, also = [] } = problem;
  const { showNames = false, strict = false } = options;
  const keys = safePlaces.has(place) ? [] : keysOf(pointer);
  const names = namesOf(problem, keys, known);
  const shown = keys.map((key, index) => names[index] ?? `(#${positions[index] ?? 0}, ${key.length} characters)`);
  const hidesNames = foundWithNames !== undefined || names.some((name, index) => name !== keys[index]);
  const mayIgnore = contract?.ignoresUnknown === true && rule === "undeclared" && problem.like === undefined;
  const result: Violation = {
    ...{ level, side, place, pointer, rule, expected, found, fix },
    ...(mayIgnore && { level: "warning" }),
    ...(strict && { level: "error" }),
    ...(keys.length > 0 && !showNames && { pointer: shown.map((key) => `/${escapePointer(key)}`).join("") }),
    ...(foundWithNames !== undefined && showNames && { found: foundWithNames }),
    ...(hidesNames && !showNames && { hidesNames }),
  };
  rememberPointers(result, [pointer, ...also]);
  return result;
}

/** Returns the keys of a pointer as they are shown; undefined for those that are hidden. */
function namesOf(problem: Problem, keys: readonly string[], known: KnownNames | undefined): (string | undefined)[] {
  const { positions, like, isKnownName } = problem;
  let parent = "";
  return keys.map((key, index) => {
    const isKnown = known?.after(problem, parent).includes(key) ?? false;
    const isLast = index === keys.length - 1;
    parent += isKnown ? `/${escapePointer(key)}` : "/*";
    if (isKnown || isNameOfSpec(key) || (isLast && isKnownName)) return key;
    if ((positions[index] ?? 0) === 0 && /^\d+$/.test(key)) return key;
    return isLast && like !== undefined ? `(like ${like})` : undefined;
  });
}
