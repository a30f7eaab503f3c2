import { keysOf } from "../../json-pointer.js";
import type { Problem } from "../check/problem.js";

/** Returns whether a problem says that one of these fields is missing, which follows from another problem. */
export function refersTo({ pointer, found, rule }: Problem, names: readonly string[]): boolean {
  const [first = ""] = keysOf(pointer);
  return names.includes(first) && (found === "nothing" || rule === "required");
}
