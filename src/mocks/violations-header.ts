import type { Violation } from "../contract/violation.js";

/** The header in which a mock lists the violations of a request. */
export const violationsHeader = "kakao-openapi-violations";

/** Maximum length of the header, in bytes; servers and proxies reject longer ones. */
const maximum = 4096;

/** Maximum length of a property, so that one violation fits even if each character must be escaped. */
const maximumText = 120;

/** Room for the item that says how many violations are omitted. */
const reserve = 20;

/**
 * Renders violations as a JSON list for a header: ASCII, at most 4 kB. Of those that do not fit, the last item says how
 * many they are.
 *
 * @param violations The violations of a request
 */
export function renderViolations(violations: readonly Violation[]): string {
  const items: string[] = [];
  let length = 2;
  for (const { level, place, pointer, rule, expected, found, fix } of violations) {
    const texts = { pointer: cut(pointer), rule, expected: cut(expected), found: cut(found), fix: cut(fix) };
    const item = escapeText(JSON.stringify({ level, place, ...texts }));
    length += item.length + 1;
    if (length > maximum - reserve) break;
    items.push(item);
  }
  const omitted = violations.length - items.length;
  return `[${[...items, ...(omitted > 0 ? [`{"omitted":${omitted}}`] : [])].join(",")}]`;
}

function cut(text: string): string {
  return text.length > maximumText ? `${text.slice(0, maximumText - 1)}…` : text;
}

function escapeText(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
