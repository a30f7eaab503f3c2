import type { OperationId } from "../../generated/contract/index.js";
import { nearest } from "../suggest.js";
import { escapePointer, keysOf } from "./describe-value.js";
import type { Documented } from "./documented.js";
import type { CheckOptions } from "./exchange.js";
import type { Problem } from "./problem.js";
import type { Violation } from "./violation.js";

const pointers = new WeakMap<Violation, string>();

/** Returns the JSON Pointer of a violation with all names, to find it in its source. */
export function sourcePointerOf(violation: Violation): string {
  return pointers.get(violation) ?? violation.pointer;
}

/** How the names of an operation are handled. */
export interface NamesOptions extends Pick<CheckOptions, "showNames" | "strict"> {
  /** Whether the receiver ignores unknown parameters, so that sending one may be intended. */
  readonly ignoresUnknown?: boolean | undefined;
}

/**
 * Turns problems into violations without names that the spec does not know: they may be secret, such as a whole body that
 * was sent as a form and became the name of a field. An unknown name is shown as the known name that it resembles, or else
 * by its position and length.
 */
export async function hideNames(
  problems: readonly Problem[],
  operationId: OperationId | undefined,
  options: NamesOptions,
): Promise<Violation[]> {
  if (problems.length === 0) return [];
  // Loaded when it is needed: most exchanges have no problem.
  const { documented } = await import("../../generated/documented.js");
  const known = operationId && knownNames(documented[operationId]);
  return problems.map((problem) => toViolation(problem, known, options));
}

/** The names that may follow a JSON Pointer, by side and place. */
type KnownNames = (problem: Problem, parent: string) => readonly string[];

function knownNames({ parameters, request, response }: Documented): KnownNames {
  const fields = (kind: string) =>
    parameters.filter((name) => name.startsWith(`${kind} `)).map((name) => name.slice(kind.length + 1));
  const form = fields("form");
  const inQuery = groupByParent(fields("query").map((name) => `/${escapePointer(name)}`));
  const inRequest = groupByParent([...form.map((name) => `/${escapePointer(name)}`), ...request]);
  const inResponse = groupByParent(response);
  return ({ side, place }, parent) => {
    const groups = place === "query" ? inQuery : side === "request" ? inRequest : inResponse;
    return groups.get(parent) ?? [];
  };
}

function groupByParent(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const pointer of all) {
    const end = pointer.lastIndexOf("/");
    const [name = ""] = keysOf(pointer.slice(end));
    const group = groups.get(pointer.slice(0, end));
    if (group) group.push(name);
    else groups.set(pointer.slice(0, end), [name]);
  }
  return groups;
}

/** Places whose pointers have only names of the spec. */
const safePlaces: ReadonlySet<string> = new Set(["operation", "credential", "path", "header", "status", "media-type"]);

function toViolation(
  { positions, foundWithNames, ...problem }: Problem,
  known: KnownNames | undefined,
  { showNames = false, strict = false, ignoresUnknown = false }: NamesOptions,
): Violation {
  const keys = safePlaces.has(problem.place) ? [] : keysOf(problem.pointer);
  let parent = "";
  let like: string | undefined;
  let hidesNames = foundWithNames !== undefined;
  const shown = keys.map((key, index) => {
    const names = known?.({ ...problem, positions }, parent) ?? [];
    const position = positions[index] ?? 0;
    const isKnown = names.includes(key);
    parent += isKnown ? `/${escapePointer(key)}` : "/*";
    like = undefined;
    if (isKnown || (position === 0 && /^\d+$/.test(key))) return key;
    [like] = closest(key, names);
    hidesNames = true;
    return like === undefined ? `(#${position}, ${key.length} characters)` : `(like ${like})`;
  });
  const isUndeclared = problem.rule === "undeclared";
  const violation: Violation = {
    ...problem,
    ...(isUndeclared && ignoresUnknown && like === undefined && { level: "warning" }),
    ...(strict && { level: "error" }),
    ...(isUndeclared && like !== undefined && { fix: `did you mean ${like}?` }),
    ...(keys.length > 0 && !showNames && { pointer: shown.map((key) => `/${escapePointer(key)}`).join("") }),
    ...(foundWithNames !== undefined && showNames && { found: foundWithNames }),
    ...(hidesNames && !showNames && { hidesNames }),
  };
  pointers.set(violation, problem.pointer);
  return violation;
}

/** Finds a known name that differs in case and punctuation only, or in few letters. */
function closest(name: string, names: readonly string[]): string[] {
  // Nobody misspells a name by so many letters, and long names take long to compare.
  if (name.length > 60) return [];
  const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const same = names.find((known) => plain(known) === plain(name));
  return same === undefined ? nearest(name, names) : [same];
}
