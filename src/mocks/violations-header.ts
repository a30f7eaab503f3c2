import type { Violation } from "../contract/violation.js";

/** The header in which a mock lists the violations of a request. */
export const violationsHeader = "kakao-openapi-violations";

/** Maximum length of the header, in bytes; servers and proxies reject longer ones. */
const maximum = 4096;

/** Maximum length of a property, so that one violation fits even if each character must be escaped. */
const maximumText = 150;

/**
 * Renders violations as a JSON list for a header: ASCII, at most 4 kB. Those that do not fit are omitted.
 *
 * @param violations The violations of a request
 */
export function renderViolations(violations: readonly Violation[]): string {
  const items: string[] = [];
  let length = 2;
  for (const { level, place, pointer, expected, found } of violations) {
    const item = escapeText(
      JSON.stringify({ level, place, pointer: cut(pointer), expected: cut(expected), found: cut(found) }),
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
