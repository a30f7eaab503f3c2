import { wrongCase } from "../check/body-names.js";
import { closest, isSameWord } from "../match/closest.js";
import { escapePointer, keysOf } from "../../json-pointer.js";
import type { Problem } from "../check/problem.js";
import type { ExplainContext } from "./context.js";
import { isOfCredential, synonymOf } from "./synonyms.js";

/** A name that is not declared, with what it stands for. */
interface Misnamed {
  readonly problem: Problem;
  /** JSON Pointer of the object. */
  readonly parent: string;
  readonly key: string;
  /** The declared name that is meant. */
  readonly name: string;
}

/** Finds what undeclared names stand for. What is missing for them is no problem of its own. */
export function explainNames(problems: readonly Problem[], context: ExplainContext): Problem[] {
  const bracketed = mergeBrackets(problems, context);
  const misnamed = bracketed.flatMap((one) => findMeant(one, context));
  const inCase = misnamed.filter(({ problem, key, name }) => problem.like === undefined && isSameWord(key, name));
  const groups = groupBySide(inCase).filter((group) => new Set(group.map(({ name }) => name)).size > 1);
  const merged = new Map(groups.map((group) => [group[0]?.problem, group]));
  const dropped = new Set(groups.flatMap((group) => group.map(({ problem }) => problem)));
  const isMissing = missingFor(misnamed);
  return bracketed.flatMap((one) => {
    const group = merged.get(one);
    const [first] = group ?? [];
    if (group && first)
      return wrongCase(
        group.map(({ name }) => name),
        { ...one, pointer: first.parent, positions: one.positions.slice(0, -1), strict: true },
      );
    if (dropped.has(one) || isMissing(one)) return [];
    const meant = misnamed.find(({ problem }) => problem === one);
    return meant ? nameMeant(meant) : adviseOn(one, context);
  });
}

function groupBySide(misnamed: readonly Misnamed[]): Misnamed[][] {
  const groups = new Map<string, Misnamed[]>();
  for (const one of misnamed) {
    const key = `${one.problem.side} ${one.problem.place}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function findMeant(problem: Problem, { names }: ExplainContext): Misnamed[] {
  const keys = keysOf(problem.pointer);
  const key = keys.at(-1);
  if (key === undefined) return [];
  const parent = problem.pointer.slice(0, problem.pointer.lastIndexOf("/"));
  if (problem.instead !== undefined) return [{ problem, parent, key: problem.instead, name: key }];
  if (problem.rule !== "undeclared") return [];
  const known = names.after(problem, patternOf(keys.slice(0, -1), problem, names));
  const name = problem.like ?? closest(key, known)[0] ?? synonymOf(key, known);
  return name === undefined ? [] : [{ problem, parent, key, name }];
}

/** Returns a pointer with `*` for indexes and for keys that are not known. */
function patternOf(keys: readonly string[], problem: Problem, names: ExplainContext["names"]): string {
  return keys.reduce((parent, key) => {
    const isKnown = names.after(problem, parent).includes(key);
    return `${parent}/${isKnown ? escapePointer(key) : "*"}`;
  }, "");
}

/** Returns whether a problem says that a value is missing that was sent under another name. */
function missingFor(misnamed: readonly Misnamed[]): (problem: Problem) => boolean {
  const undeclared = misnamed.filter(({ problem }) => problem.rule === "undeclared");
  return ({ side, place, pointer, found, rule }) =>
    (rule === "required" || found === "nothing") &&
    undeclared.some(
      ({ problem, parent, name }) =>
        problem.side === side && problem.place === place && pointer === `${parent}/${escapePointer(name)}`,
    );
}

function nameMeant({ problem, name, key }: Misnamed): Problem {
  // A name in brackets says already how to write it.
  if (problem.like !== undefined) return problem;
  if (problem.rule === "undeclared") return { ...problem, like: name, fix: `did you mean ${name}?` };
  const found = isSameWord(key, name) ? "the name in another case, such as camelCase" : "its old name";
  return { ...problem, found, fix: problem.fix.replace("send it", `name it ${name}`) };
}

function adviseOn(one: Problem, { contract }: ExplainContext): Problem {
  const key = keysOf(one.pointer).at(-1) ?? "";
  if (one.rule !== "undeclared" || one.side === "response" || !isOfCredential(key)) return one;
  if (contract?.security.length === 0) return one;
  return { ...one, fix: "send the credential in the Authorization header" };
}

/** Merges fields such as `ids[]`, `ids[0]` and `template_object[text]`: they are one value, written by a library. */
function mergeBrackets(problems: readonly Problem[], { names, contract }: ExplainContext): Problem[] {
  const seen = new Set<string>();
  return problems.flatMap((one) => {
    const base = baseOf(one);
    if (base === undefined || !names.after(one, "").includes(base)) return one;
    if (seen.has(base)) return [];
    seen.add(base);
    const found = "a name with brackets, as some libraries write lists and objects";
    return { ...one, found, like: base, fix: howToWrite(base, contract) };
  });
}

function baseOf({ rule, side, pointer }: Problem): string | undefined {
  const keys = keysOf(pointer);
  if (rule !== "undeclared" || side !== "request" || keys.length !== 1) return undefined;
  return /^(\w+)(\[|\.\w)/.exec(keys[0] ?? "")?.[1];
}

function howToWrite(name: string, contract: ExplainContext["contract"]): string {
  const field = Object.values(contract?.body?.content ?? {}).map(({ fields }) => fields?.[name]);
  const { wireForm } = contract?.parameters.find((one) => one.name === name) ?? field.find(Boolean) ?? {};
  if (wireForm === "json") return `send ${name} once, with its value as JSON (JSON.stringify, json.dumps)`;
  if (wireForm === "comma") return `send ${name} once, with its items joined by commas`;
  if (wireForm === "pipe") return `send ${name} once, with its items joined by |`;
  if (wireForm === "repeated") return `repeat ${name} without brackets`;
  return `send ${name} without brackets`;
}
