import type { Violation } from "../contract/violation.js";

/** Header in which a mock says what is wrong with a request. */
export const violationsHeader = "kakao-openapi-violations";

/** Greatest length of the header, in bytes; servers and proxies refuse longer ones. */
const maximum = 4096;

/** Longest text of a member, so that one violation fits even when each character must be escaped. */
const maximumText = 150;

/**
 * The violations as a list in JSON that a header can hold: ASCII, at most 4 kB. Those that do not fit are left out.
 *
 * @param violations What is wrong with a request
 */
export function renderViolations(violations: readonly Violation[]): string {
  const items: string[] = [];
  let length = 2;
  for (const { place, pointer, expected, found } of violations) {
    const item = escapeText(
      JSON.stringify({ place, pointer: cut(pointer), expected: cut(expected), found: cut(found) }),
    );
    length += item.length + 1;
    if (length > maximum) break;
    items.push(item);
  }
  return `[${items.join(",")}]`;
}

function cut(text: string): string {
  return text.length > maximumText ? `${text.slice(0, maximumText - 1)}…` : text;
}

function escapeText(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
