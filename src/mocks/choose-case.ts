import { parseJson, stringifyJson } from "../client/int64.js";
import type { MockCase, MockCaseRequest } from "./mock-case.js";
import type { Preference } from "./prefer.js";

/** A request of a known operation; the body is text as it stands on the wire. */
export interface CalledRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** The case to answer with, or why there is none. */
export type Choice = { readonly chosen: MockCase } | { readonly problem: string };

/**
 * Chooses a case of an operation: the one that is asked for; else the one whose request was the same; else the first
 * success of the same path, for a path may name a format.
 *
 * @param cases The cases of the operation
 * @param preference What the caller asks for
 * @param request The request
 */
export function chooseCase(cases: readonly MockCase[], preference: Preference, request: CalledRequest): Choice {
  const { code, example } = preference;
  const wanted = cases.filter(
    (one) =>
      (example === undefined || one.case === example) && (code === undefined || String(one.status) === code.trim()),
  );
  // Errors come later, for a request alone seldom fails: its key, its user or its quota does.
  const sorted = [...wanted.filter((one) => !isError(one)), ...wanted.filter(isError)];
  const asked = code !== undefined || example !== undefined;
  const chosen =
    sorted.find((one) => (asked || isOfRequest(one)) && isSame(one, request)) ??
    sorted.find((one) => isSamePath(one.request, request)) ??
    sorted[0];
  return chosen ? { chosen } : { problem: describeMiss(cases, preference) };
}

function isError({ case: name }: MockCase): boolean {
  return name.startsWith("error-");
}

/** Whether a case follows from its request, not from a key, a permission, a quota or an outage. */
function isOfRequest({ status }: MockCase): boolean {
  return status < 500 && ![401, 403, 429].includes(status);
}

function describeMiss(cases: readonly MockCase[], { code, example }: Preference): string {
  const asked = [code !== undefined && `code=${code}`, example !== undefined && `example=${example}`];
  const names = cases.map((one) => `${one.case} (${one.status})`).join(", ");
  return `Prefer: ${asked.filter(Boolean).join(", ")}: no such case: use one of ${names}`;
}

/** Whether two requests ask for the same; the order of parameters and of fields does not count. */
function isSame(recorded: MockCase, request: CalledRequest): boolean {
  const [one, other] = [new URL(recorded.request.url), new URL(request.url)];
  // A key or a token that is not recorded may be any, but not for an error, which may be about that one.
  const same = isError(recorded) ? isEqual : isEqualOrPlaceholder;
  return (
    recorded.request.method === request.method.toUpperCase() &&
    isSamePath(recorded.request, request) &&
    areSame(one.searchParams, other.searchParams, same) &&
    isSameBody(recorded.request.body, request.body, same)
  );
}

/** What stands before the path is that of the mock. */
function isSamePath(recorded: MockCaseRequest, request: CalledRequest): boolean {
  return decode(new URL(request.url).pathname).endsWith(decode(new URL(recorded.url).pathname));
}

type Same = (recorded: string, found: string) => boolean;

const isEqual: Same = (recorded, found) => recorded === found;
const isEqualOrPlaceholder: Same = (recorded, found) => recorded === found || /^\$\{\w+\}$/.test(recorded);

function isSameBody(recorded: string, found: string, same: Same): boolean {
  if (!recorded.startsWith("{")) return areSame(new URLSearchParams(recorded), new URLSearchParams(found), same);
  return canonical(recorded) === canonical(found);
}

function areSame(recorded: URLSearchParams, found: URLSearchParams, same: Same): boolean {
  const [ones, others] = [sortedPairs(recorded), sortedPairs(found)];
  return (
    ones.length === others.length &&
    ones.every(([name, value], index) => name === others[index]?.[0] && same(value, others[index][1]))
  );
}

function sortedPairs(parameters: URLSearchParams): [string, string][] {
  // By name alone, and stable: a placeholder sorts elsewhere than what stands for it.
  return [...parameters].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

/** JSON in one form of those that mean the same. */
function canonical(json: string): string {
  try {
    return stringifyJson(parseJson(json));
  } catch {
    return json;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
