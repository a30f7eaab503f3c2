import { parseJson, stringifyJson } from "../client/int64.js";
import type { MockCase } from "./mock-case.js";
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
 * success.
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
  const chosen = sorted.find((one) => (asked || isOfRequest(one)) && isSame(one.request, request)) ?? sorted[0];
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
function isSame(recorded: CalledRequest, request: CalledRequest): boolean {
  const [one, other] = [new URL(recorded.url), new URL(request.url)];
  return (
    recorded.method === request.method.toUpperCase() &&
    // What stands before the path is that of the mock.
    decode(other.pathname).endsWith(decode(one.pathname)) &&
    sorted(one.searchParams) === sorted(other.searchParams) &&
    canonical(recorded.body) === canonical(request.body)
  );
}

/** A body in one form of those that mean the same. */
function canonical(body: string): string {
  if (!body.startsWith("{")) return sorted(new URLSearchParams(body));
  try {
    return stringifyJson(parseJson(body));
  } catch {
    return body;
  }
}

function sorted(parameters: URLSearchParams): string {
  return JSON.stringify([...parameters].map((pair) => JSON.stringify(pair)).sort());
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
