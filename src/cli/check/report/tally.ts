import type { ExchangeRequest, RecordedExchange } from "../../../contract/exchange.js";
import type { Report } from "../../../contract/violation.js";
import { isHiddenHost } from "../../../contract/match/hosts.js";
import { count } from "../../count.js";
import { printable } from "../../printable.js";

/** The figures of a run. */
export interface Summary {
  /** Exchanges that were read. */
  readonly exchanges: number;
  /** Exchanges with Kakao, which were checked. */
  readonly checked: number;
  /** Exchanges with at least one violation. */
  readonly failed: number;
  readonly violations: number;
  readonly warnings: number;
  /** Violations and warnings in which a name is hidden, and hosts that are. */
  readonly hidden: number;
  /** Exchanges with other hosts, by host. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Checked requests without a response. */
  readonly withoutResponse: number;
  /** Inputs without any exchange. */
  readonly empty: readonly string[];
  /** Bodies of checked exchanges that the recorder omitted, so that they were not checked. */
  readonly unrecorded: number;
  /** Checked requests with an `Authorization` header. If there are none, the recorder may have omitted it. */
  readonly authorized: number;
}

/** Counts exchanges and violations. */
export interface Tally {
  add(exchange: RecordedExchange, report: Report): void;
  /** Adds what another tally has counted. */
  merge(summary: Summary): void;
  addEmpty(input: string): void;
  summary(): Summary;
}

/** A page that loads from many hosts must not fill the memory. */
const maxHosts = 1000;
const otherHosts = "other hosts";

/** Creates a tally. */
export function createTally(): Tally {
  const counts = {
    exchanges: 0,
    checked: 0,
    failed: 0,
    violations: 0,
    warnings: 0,
    hidden: 0,
    withoutResponse: 0,
    unrecorded: 0,
    authorized: 0,
  };
  const empty: string[] = [];
  const skipped = new Map<string, number>();
  const skip = (host: string, times = 1): void => {
    const name = skipped.has(host) || skipped.size < maxHosts ? host : otherHosts;
    skipped.set(name, (skipped.get(name) ?? 0) + times);
  };
  return {
    add: ({ request, response }, report) => {
      counts.exchanges += 1;
      if (report.outcome === "skipped") {
        const host = printable(report.host) || "no host";
        // A host that is called a hundred times is one name.
        if (report.hidesNames && !skipped.has(host)) counts.hidden += 1;
        skip(host);
        return;
      }
      counts.checked += 1;
      counts.violations += report.violations.length;
      counts.warnings += report.warnings.length;
      for (const { hidesNames } of report.violations) counts.hidden += hidesNames ? 1 : 0;
      for (const { hidesNames } of report.warnings) counts.hidden += hidesNames ? 1 : 0;
      counts.failed += report.violations.length > 0 ? 1 : 0;
      counts.authorized += isAuthorized(request) ? 1 : 0;
      counts.withoutResponse += response ? 0 : 1;
      counts.unrecorded += (request?.unrecorded ? 1 : 0) + (response?.unrecorded ? 1 : 0);
    },
    merge: ({ skipped: hosts, empty: inputs, ...others }) => {
      counts.hidden -= Object.keys(hosts).filter((host) => isHiddenHost(host) && skipped.has(host)).length;
      for (const [host, times] of Object.entries(hosts)) skip(host, times);
      empty.push(...inputs);
      for (const [name, number] of Object.entries(others)) counts[name as keyof typeof counts] += number;
    },
    addEmpty: (input) => void empty.push(printable(input)),
    summary: () => ({ ...counts, empty, skipped: Object.fromEntries([...skipped].sort(([, a], [, b]) => b - a)) }),
  };
}

/** Stops at the header, which most requests have first. */
function isAuthorized({ headers = {} }: Pick<ExchangeRequest, "headers"> = {}): boolean {
  for (const [name] of (Symbol.iterator in headers ? headers : Object.entries(headers)) as Iterable<[string, string]>)
    if (name.length === 13 && name.toLowerCase() === "authorization") return true;
  return false;
}

/**
 * Returns the most frequent hosts: `a.example 3, b.example 1 and 2 more`.
 *
 * @param skipped The hosts with their numbers of exchanges
 * @param translate Says what stands in place of a host in the language of the report
 */
export function listHosts(skipped: Summary["skipped"], translate: (host: string) => string): string {
  const hosts = Object.entries(skipped);
  const named = hosts.slice(0, 5).map(([host, number]) => `${translate(host)} ${number}`);
  return (
    named.join(", ") + (hosts.length > named.length ? ` and ${count(hosts.length - named.length, "more", "more")}` : "")
  );
}

/** Returns whether something was checked and nothing was wrong. */
export function isClean({ checked, violations }: Summary): boolean {
  return checked > 0 && violations === 0;
}

/** Returns the result in one sentence. */
export function sentenceOf({ checked, failed, violations, warnings }: Summary): string {
  if (checked === 0) return "Nothing checked";
  const of = count(checked, "exchange");
  const also = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
  return violations === 0
    ? `No violations${also}: ${of} checked`
    : `${count(violations, "violation")}${also} in ${failed.toLocaleString("en")} of ${of}`;
}

/** Returns what to say about hidden names; undefined if there are none. */
export function hiddenNote({ hidden }: Summary): string | undefined {
  if (hidden === 0) return undefined;
  return `${count(hidden, "unknown name")} hidden (may be secret); use --show-names to show them, but not in CI logs`;
}
