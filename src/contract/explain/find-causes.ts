import type { Problem } from "../check/problem.js";
import { keysOf } from "../../json-pointer.js";
import { explainNames } from "./names.js";
import type { ExplainContext } from "./context.js";
import { isNameOfSpec } from "./known-names.js";
import { explainPlaces } from "./wrong-place.js";

/**
 * Finds the causes of problems: several that follow from one mistake become one, which names the mistake. The causes
 * come first.
 */
export function findCauses(problems: readonly Problem[], context: ExplainContext): Problem[] {
  const { contract, matched } = context;
  const placed = contract && matched ? explainPlaces(problems, { ...context, contract, matched }) : problems;
  const named = withoutExcluded(explainNames(placed, context));
  return causesFirst(withoutTwins(mergeEqual(named, contract)));
}

/** Leaves out what else is wrong in an object with a name that is excluded: it is reported once the name is another. */
function withoutExcluded(problems: readonly Problem[]): readonly Problem[] {
  const excluded = problems.filter(({ rule }) => rule === "propertyNames");
  if (excluded.length === 0) return problems;
  const objects = excluded.map(({ pointer }) => pointer.slice(0, pointer.lastIndexOf("/")));
  return problems.filter(
    (one) => one.rule === "propertyNames" || !objects.some((object) => one.pointer.startsWith(`${object}/`)),
  );
}

/** Merges the same mistake in several parameters into one problem of the first. */
function mergeEqual(problems: readonly Problem[], contract: ExplainContext["contract"]): Problem[] {
  const rules = new Set(contract?.rules?.map(({ id }) => id));
  const groups = new Map<string, Problem[]>();
  for (const one of problems) {
    const { side, place, rule, expected, found, fix } = one;
    const isMergeable = side === "request" && (mergeable.has(rule) || rules.has(rule));
    const key = isMergeable ? JSON.stringify([place, rule, expected, found, fix]) : `${groups.size}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const names = others.map(({ pointer }) => keysOf(pointer).at(-1) ?? "").filter(isNameOfSpec);
    const rest = names.length === others.length ? `, also in ${names.join(", ")}` : "";
    return { ...first, found: `${first.found}${rest}`, also: others.map(({ pointer }) => pointer) };
  });
}

const mergeable: ReadonlySet<string> = new Set(["format", "encoding", "list"]);

/** Keeps the first of several problems of one value, an error before a warning. */
function withoutTwins(problems: readonly Problem[]): Problem[] {
  const byValue = new Map<string, Problem>();
  for (const one of problems) {
    const key = `${one.side} ${one.place} ${one.pointer}`;
    const known = byValue.get(key);
    if (!known || (known.level === "warning" && one.level === "error")) byValue.set(key, one);
  }
  return [...byValue.values()];
}

const causes: ReadonlySet<string> = new Set(["misplaced", "form", "media-type", "name", "unrelated"]);

/** Sorts what was sent first: it says more of a mistake than what is missing. */
function causesFirst(problems: readonly Problem[]): Problem[] {
  const rank = ({ rule, side }: Problem) =>
    causes.has(rule) ? 0 : rule === "undeclared" && side === "request" ? 1 : 2;
  return [...problems].sort((one, other) => rank(one) - rank(other));
}
