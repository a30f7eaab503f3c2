import { parseJson, stringifyJson } from "../json.js";
import type { MockCase } from "./mock-case.js";
import type { Preference } from "./prefer.js";

/** A request of a known operation; the body is text as it stands on the wire. */
export interface CalledRequest {
  readonly url: string;
  readonly body: string;
}

/**
 * Chooses a case of an operation: of those that are asked for, or else of the successes, the one whose request was the
 * same or is most like it. Undefined when there is none.
 *
 * @param cases The cases of the operation
 * @param preference What the caller asks for
 * @param request The request
 */
export function chooseCase(
  cases: readonly MockCase[],
  preference: Preference,
  request: CalledRequest,
): MockCase | undefined {
  const successes = cases.filter((one) => !isError(one) && isWanted(one, preference));
  // An error never follows from a request that fits: its key, its user or its quota is what failed.
  const errors = cases.filter((one) => isError(one) && isAsked(preference) && isWanted(one, preference));
  const candidates = [...successes, ...errors];
  // A path may name a format.
  const onPath = candidates.filter((one) => isSamePath(one.request.url, request.url));
  const sent = parametersOf(request);
  return onPath.find((one) => isSame(one, sent)) ?? nearest(pagesFor(sent, cases, onPath), sent) ?? candidates[0];
}

function isError({ case: name }: MockCase): boolean {
  return name.startsWith("error-");
}

function isAsked({ code, example }: Preference): boolean {
  return code !== undefined || example !== undefined;
}

function isWanted(one: MockCase, { code, example }: Preference): boolean {
  return (example === undefined || one.case === example) && (code === undefined || String(one.status) === code.trim());
}

/** What a request says, by name, sorted: its query, and its form or the members of its JSON. */
type Parameters = readonly (readonly [name: string, value: string])[];

function parametersOf({ url, body }: CalledRequest): Parameters {
  const pairs = [...new URL(url).searchParams, ...(body.startsWith("{") ? membersOf(body) : new URLSearchParams(body))];
  // By name alone, and stable: a placeholder sorts elsewhere than what stands for it.
  return pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

function membersOf(json: string): [string, string][] {
  try {
    return Object.entries(parseJson(json) as object).map(([name, value]) => [name, stringifyJson(value)]);
  } catch {
    return [["", json]];
  }
}

/** Whether two requests say the same; the order of parameters, fields and members does not count. */
function isSame({ request }: MockCase, sent: Parameters): boolean {
  const recorded = parametersOf(request);
  return (
    recorded.length === sent.length && recorded.every((parameter, index) => isSameParameter(parameter, sent[index]))
  );
}

/** A key or a token that is not recorded may be any. */
function isSameParameter([name, value]: Parameters[number], sent: Parameters[number] | undefined): boolean {
  return name === sent?.[0] && (value === sent[1] || /^\$\{\w+\}$/.test(value));
}

/** The case with the most parameters of the request, and of those with as many the first. */
function nearest(cases: readonly MockCase[], sent: Parameters): MockCase | undefined {
  const counts = cases.map(({ request }) => {
    const recorded = parametersOf(request);
    return recorded.filter((parameter) => sent.some((one) => isSameParameter(parameter, one))).length;
  });
  return cases[counts.indexOf(Math.max(...counts))];
}

/** Where a request follows a recorded page with one that is not recorded, the list ends: else it would never. */
function pagesFor(sent: Parameters, cases: readonly MockCase[], candidates: readonly MockCase[]): readonly MockCase[] {
  const follows = cases.some(({ next }) => next && Object.entries(next).every((parameter) => isIn(sent, parameter)));
  const last = follows ? candidates.filter(({ next }) => next === null) : [];
  return last.length > 0 ? last : candidates;
}

function isIn(sent: Parameters, [name, value]: readonly [string, string]): boolean {
  return sent.some((one) => one[0] === name && one[1] === value);
}

/** What stands before the path is that of the mock. */
function isSamePath(recorded: string, sent: string): boolean {
  return decode(new URL(sent).pathname).endsWith(decode(new URL(recorded).pathname));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
