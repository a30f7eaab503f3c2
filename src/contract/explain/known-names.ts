import { documented } from "../../../generated/documented.js";
import type { ContractId } from "../../../generated/contract/index.js";
import { escapePointer, keysOf } from "../../json-pointer.js";
import type { Problem } from "../check/problem.js";

/** The names of an operation. */
export interface KnownNames {
  /** Names of the query. */
  readonly query: readonly string[];
  /** Names of the fields of a form, or of the properties of a JSON body. */
  readonly body: readonly string[];
  /** Returns the names that may follow a pointer; keys that are not known are `*` in it. */
  after(problem: Pick<Problem, "side" | "place">, parent: string): readonly string[];
}

/** Returns the names of an operation. */
export function knownNames(operationId: ContractId): KnownNames {
  const { parameters, request, response } = documented[operationId];
  const fields = (kind: string) =>
    parameters.filter((name) => name.startsWith(`${kind} `)).map((name) => name.slice(kind.length + 1));
  const query = fields("query");
  const inRequest = groupByParent([...fields("form").map((name) => `/${escapePointer(name)}`), ...request]);
  const inResponse = groupByParent(response);
  return {
    query,
    body: inRequest.get("") ?? [],
    after: ({ side, place }, parent) => {
      if (place === "query" && parent === "") return query;
      return (side === "request" ? inRequest : inResponse).get(parent) ?? [];
    },
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

let all: ReadonlySet<string> | undefined;

/** Returns whether a name is one of the spec, of whatever operation. */
export function isNameOfSpec(name: string): boolean {
  all ??= new Set(
    Object.values(documented).flatMap(({ parameters, request, response }) => [
      ...parameters.map((one) => one.slice(one.indexOf(" ") + 1)),
      ...[...request, ...response].map((pointer) => keysOf(pointer).at(-1) ?? ""),
    ]),
  );
  return all.has(name);
}
