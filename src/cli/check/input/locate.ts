import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { keysOf } from "../../../json-pointer.js";
import { sourcePointerOf } from "../../../contract/read/source-pointer.js";
import type { Violation } from "../../../contract/violation.js";

/** The keys and indices of a value. */
export type Path = readonly (string | number)[];

/** Returns the line of a value, from 1, or of the nearest value around it. */
export type Locate = (path: Path) => number | undefined;

/** Creates a function that finds lines in YAML or JSON; it parses the text when it is first called. */
export function createLocate(text: string): Locate {
  let parsed: { root: Node | null; lines: LineCounter } | undefined;
  return (path) => {
    parsed ??= parse(text);
    const offset = offsetOf(parsed.root, path);
    return offset === undefined ? undefined : parsed.lines.linePos(offset).line;
  };
}

function parse(text: string): { root: Node | null; lines: LineCounter } {
  const lines = new LineCounter();
  return { root: parseDocument(text, { lineCounter: lines, logLevel: "silent" }).contents, lines };
}

function offsetOf(root: Node | null, path: Path): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const segment of path) {
    const key = keyNode(node, segment);
    if (!key) break;
    offset = key.start ?? offset;
    node = key.value;
  }
  return offset;
}

function keyNode(node: unknown, segment: string | number): { start: number | undefined; value: unknown } | undefined {
  if (isSeq(node)) {
    const value: unknown = node.items[Number(segment)];
    return isNode(value) ? { start: value.range?.[0], value } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
  return pair && { start: (pair.key as Node).range?.[0], value: pair.value };
}

/** Returns the path of a violation in an exchange object. */
export function pathOf(violation: Violation): Path {
  const { side, place } = violation;
  const pointer = sourcePointerOf(violation);
  if (place === "body") return [side, "body", ...keysOf(pointer)];
  if (place === "header") return [side, "headers", ...keysOf(pointer)];
  if (place === "status") return [side, "status"];
  if (place === "operation" || place === "path" || place === "query") return [side, "url"];
  return [side, "headers"];
}
