import type { CheckedReport, Violation } from "../../../contract/violation.js";
import { printable } from "../../printable.js";
import type { Entry } from "../input/entry.js";

/** A violation with the line of the file on which it stands, where that is known. */
export interface LocatedViolation extends Violation {
  readonly line?: number | undefined;
}

/** What was found in an exchange, as the reports show it: nothing of its bodies, and its URL without the query. */
export interface Finding extends Omit<CheckedReport, "outcome" | "violations"> {
  readonly file: string;
  /** Which exchange of the file, from 1. */
  readonly entry: number;
  readonly method?: string | undefined;
  /** The URL without user, query and fragment. */
  readonly url?: string | undefined;
  readonly violations: readonly LocatedViolation[];
}

/** Puts together what was found with where it was read. */
export function findingOf(
  { file, number, exchange, lineOf }: Entry,
  { operationId, api, violations }: CheckedReport,
): Finding {
  const { request } = exchange;
  return {
    file: printable(file),
    entry: number,
    operationId,
    api,
    ...(request && { method: printable(request.method), url: bareUrl(request.url) }),
    violations: violations.map((violation) => ({ ...clean(violation), line: lineOf?.(violation) })),
  };
}

/** What an exchange is called in reports: its operation, or what was called instead of one. */
export function titleOf({ operationId, method, url }: Pick<Finding, "operationId" | "method" | "url">): string {
  if (operationId) return operationId;
  return `${method ?? ""} ${url ?? ""} (no such operation)`.trim();
}

/** Where an exchange stands: `traffic.har #12`. */
export function placeOf({ file, entry }: Pick<Finding, "file" | "entry">): string {
  return `${file} #${entry}`;
}

/** Where in an exchange a violation stands: `response body /id`. */
export function partOf({ side, place, pointer }: LocatedViolation): string {
  return [side, place, pointer].filter(Boolean).join(" ");
}

/** Texts of a violation may hold names out of the traffic. */
function clean(violation: Violation): Violation {
  const { pointer, expected, found, fix } = violation;
  return {
    ...violation,
    pointer: printable(pointer),
    expected: printable(expected),
    found: printable(found),
    fix: printable(fix),
  };
}

/** Whatever stands in a query may be a secret. */
function bareUrl(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return protocol;
  return printable(`${protocol}//${host}${pathname}`);
}
