import type { CheckedReport, Violation } from "../../../contract/violation.js";
import { printable } from "../../printable.js";
import type { Entry } from "../input/entry.js";

/** A violation with its line in the file, where that is known. */
export interface LocatedViolation extends Violation {
  readonly line?: number | undefined;
}

/** The result of checking an exchange, as reports show it: without bodies, and with the URL without its query. */
export interface Finding extends Omit<CheckedReport, "outcome" | "violations" | "warnings"> {
  readonly file: string;
  /** The number of the exchange in the file, from 1. */
  readonly entry: number;
  readonly method?: string | undefined;
  /** The URL without user, query and fragment. */
  readonly url?: string | undefined;
  readonly violations: readonly LocatedViolation[];
  readonly warnings: readonly LocatedViolation[];
}

/** Creates a finding from an entry and its report. */
export function findingOf(
  { file, number, exchange, lineOf }: Entry,
  { operationId, api, violations, warnings }: CheckedReport,
): Finding {
  const { request } = exchange;
  const locate = (violation: Violation) => ({ ...clean(violation), line: lineOf?.(violation) });
  return {
    file: printable(file),
    entry: number,
    operationId,
    api,
    ...(request && { method: printable(request.method), url: bareUrl(request.url) }),
    violations: violations.map(locate),
    warnings: warnings.map(locate),
  };
}

/** Returns all violations of an exchange: errors first, then warnings. */
export function allOf({ violations, warnings }: Finding): readonly LocatedViolation[] {
  return warnings.length === 0 ? violations : [...violations, ...warnings];
}

/** Returns the title of an exchange: its operation, or the call that matches none. */
export function titleOf({ operationId, method, url }: Pick<Finding, "operationId" | "method" | "url">): string {
  if (operationId) return operationId;
  return `${method ?? ""} ${url ?? ""} (unknown operation)`.trim();
}

/** Returns the location of an exchange: `traffic.har #12`. */
export function placeOf({ file, entry }: Pick<Finding, "file" | "entry">): string {
  return `${file} #${entry}`;
}

/** Returns the location of a violation in its exchange: `response body /id`. */
export function partOf({ side, place, pointer }: LocatedViolation): string {
  return [side, place, pointer].filter(Boolean).join(" ");
}

/** A violation may contain names from the traffic. */
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

/** Anything in a query may be secret. */
function bareUrl(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return protocol;
  return printable(`${protocol}//${host}${pathname}`);
}
