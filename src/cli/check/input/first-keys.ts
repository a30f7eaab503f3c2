/** How a JSON text begins. */
export interface JsonStart {
  readonly isList: boolean;
  /** The names of the first object: the text itself, or the first item of its list. */
  readonly keys: ReadonlySet<string>;
}

/** Returns how a JSON text begins, by its start alone: it may be truncated or no JSON at all. */
export function firstKeys(head: string): JsonStart {
  const tokens = /"((?:[^"\\]|\\.)*)"|[{}[\]:,]/gs;
  const keys = new Set<string>();
  const isList = head.trimStart().startsWith("[");
  const level = isList ? 2 : 1;
  let depth = 0;
  let last: string | undefined;
  for (let token = tokens.exec(head); token; token = tokens.exec(head)) {
    const [sign, name] = token;
    if (sign === ":" && depth === level && last !== undefined) keys.add(last);
    if (sign === "{" || sign === "[") depth += 1;
    if (sign === "}" || sign === "]") depth -= 1;
    // The second item of a list, and what stands behind the first value, is not looked at.
    if (depth < level && keys.size > 0) break;
    // What else an HTTP Archive has does not matter, and it may be large.
    if (!isList && keys.has("log")) break;
    last = name;
  }
  return { isList, keys };
}
