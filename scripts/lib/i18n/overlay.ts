import { keysOf } from "../json-pointer.js";
import type { Change } from "./changes.js";

/** An OpenAPI Overlay 1.0. */
export interface Overlay {
  readonly overlay: "1.0.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly extends: string;
  readonly actions: readonly { readonly target: string; readonly update: Update }[];
}

interface Update {
  readonly [member: string]: string | Update;
}

/** Returns changes as the actions of an overlay, one for each node. */
export function actionsOf(changes: readonly Change[]): Overlay["actions"] {
  const updates = new Map<string, Record<string, string>>();
  for (const { pointer, member, value } of changes) {
    updates.set(pointer, { ...updates.get(pointer), [member]: value });
  }
  return [...updates].map(([pointer, update]) => actionOf(pointer, update));
}

/** Returns the action of an overlay. JSONPath engines in JavaScript find no member `length`: its parent is targeted. */
function actionOf(pointer: string, update: Update): Overlay["actions"][number] {
  const parent = /^(.+)\/length$/.exec(pointer)?.[1];
  return parent ? actionOf(parent, { length: update }) : { target: jsonPathOf(pointer), update };
}

/** Converts a pointer: `/paths/~1v2/get/tags/0` → `$['paths']['/v2']['get']['tags'][0]`. */
function jsonPathOf(pointer: string): string {
  // A status of a response is a name, too: only what stands in a list is an index.
  const lists = ["parameters", "tags", "servers", "anyOf", "oneOf", "allOf", "prefixItems", "x-kakao-rules"];
  const keys = keysOf(pointer);
  const steps = keys.map((key, index) =>
    /^\d+$/.test(key) && lists.includes(keys[index - 1] ?? "") ? `[${key}]` : `['${key.replaceAll("'", "\\'")}']`,
  );
  return `$${steps.join("")}`;
}
