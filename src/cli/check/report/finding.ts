import { operations } from "../../../../generated/contract/index.js";
import type { CheckOptions, ExchangeRequest } from "../../../contract/exchange.js";
import type { CheckedReport, Violation } from "../../../contract/violation.js";
import { isKnownHost } from "../../../contract/match/hosts.js";
import { isRegisteredMethod } from "../../../contract/match/well-known.js";
import { knownErrorCode } from "../../../error-page.js";
import { printable } from "../../printable.js";
import type { Entry } from "../input/entry.js";

/** A violation with its line in the file, where that is known. */
export interface LocatedViolation extends Violation {
  readonly line?: number | undefined;
}

/** The result of checking an exchange, as reports show it. */
export interface Finding extends Omit<CheckedReport, "outcome" | "violations" | "warnings"> {
  readonly file: string;
  /** The number of the exchange in the file, from 1. */
  readonly entry: number;
  /** The method, if it is a registered one. */
  readonly method?: string | undefined;
  /** The host, if it is a known one; with `showNames`, any. */
  readonly host?: string | undefined;
  /** The path template of the operation; with `showNames`, the path of a request of none. */
  readonly path?: string | undefined;
  /** The error code of a failed call, if the error catalogue knows it. */
  readonly errorCode?: string | undefined;
  readonly violations: readonly LocatedViolation[];
  readonly warnings: readonly LocatedViolation[];
}

/** Creates a finding from an entry and its report. */
export function findingOf(
  { file, number, exchange, lineOf }: Entry,
  { operationId, api, violations, warnings }: CheckedReport,
  options: Pick<CheckOptions, "showNames" | "baseUrls"> = {},
): Finding {
  const { request, response } = exchange;
  const errorCode = response && response.status >= 400 ? knownErrorCode(response.body) : undefined;
  const locate = (violation: Violation) => ({ ...clean(violation), line: lineOf?.(violation) });
  return {
    file: printable(file),
    entry: number,
    operationId,
    api,
    ...(request && callOf(request, operationId, options)),
    ...(errorCode !== undefined && { errorCode }),
    violations: violations.map(locate),
    warnings: warnings.map(locate),
  };
}

/** Returns all violations of an exchange: errors first, then warnings. */
export function allOf({ violations, warnings }: Finding): readonly LocatedViolation[] {
  return warnings.length === 0 ? violations : [...violations, ...warnings];
}

/** Returns the title of an exchange: its operation, or the call that matches none. */
export function titleOf({ operationId, method, host, path }: Finding): string {
  if (operationId) return operationId;
  const call = [method, `${host ?? ""}${path ?? ""}`].filter(Boolean).join(" ");
  return call ? `unknown operation (${call})` : "unknown operation";
}

/** Returns the location of an exchange: `traffic.har #12`. */
export function placeOf({ file, entry }: Pick<Finding, "file" | "entry">): string {
  return `${file} #${entry}`;
}

/** Makes a violation printable: it may contain names from the traffic. */
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

/** Describes a request; a path or method that the spec does not know may be anything. */
function callOf(
  { method, url }: ExchangeRequest,
  operationId: Finding["operationId"],
  { showNames = false, baseUrls }: Pick<CheckOptions, "showNames" | "baseUrls">,
): Pick<Finding, "method" | "host" | "path"> {
  const { host, pathname, protocol } = URL.canParse(url) ? new URL(url) : new URL("about:blank");
  const isHttp = /^https?:$/.test(protocol);
  const path = operationId ? operations[operationId].path : showNames && isHttp ? printable(pathname) : undefined;
  const upper = method.toUpperCase();
  return {
    ...((showNames || isRegisteredMethod(upper)) && { method: printable(upper) }),
    ...(isHttp && (showNames || isKnownHost(host, baseUrls)) && { host: printable(host) }),
    ...(path !== undefined && { path }),
  };
}
