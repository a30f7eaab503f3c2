import { fieldsOf, readPairs } from "../contract/read/form-fields.js";
import { decodeComponent } from "../decode-component.js";
import { parseJson, stringifyJson } from "../json.js";
import type { MockCase } from "./mock-case.js";
import type { Preference } from "./prefer.js";

/** A request of a known operation; the body is text as on the wire. */
export interface MockedRequest {
  readonly url: string;
  readonly body: string;
}

/**
 * Chooses a case of an operation: of the preferred ones, or of the successes by default, the one whose request is equal
 * or most similar. Undefined if no case matches.
 *
 * @param cases The cases of the operation
 * @param preference The preference of the caller
 * @param request The request
 */
export function chooseCase(
  cases: readonly MockCase[],
  preference: Preference,
  request: MockedRequest,
): MockCase | undefined {
  const candidates = isAsked(preference) ? wantedOf(cases, preference) : successesOf(cases);
  const onPath = casesOnPath(candidates, request.url);
  const sent = parametersOf(request);
  return onPath.find((one) => isSame(one, sent)) ?? nearest(pagesFor(sent, cases, onPath), sent) ?? candidates[0];
}

const successes = new WeakMap<readonly MockCase[], readonly MockCase[]>();

function successesOf(cases: readonly MockCase[]): readonly MockCase[] {
  const known = successes.get(cases) ?? cases.filter((one) => !isError(one));
  successes.set(cases, known);
  return known;
}

/**
 * Returns the cases that are asked for. A valid request fails because of its key, user or quota, so errors come last.
 */
function wantedOf(cases: readonly MockCase[], preference: Preference): readonly MockCase[] {
  const wanted = cases.filter((one) => isWanted(one, preference));
  return [...wanted.filter((one) => !isError(one)), ...wanted.filter(isError)];
}

// A path may name a format.
function casesOnPath(cases: readonly MockCase[], url: string): readonly MockCase[] {
  const mark = url.indexOf("?");
  const raw = mark === -1 ? url : url.slice(0, mark);
  if (cases.every((one) => raw.endsWith(recordedOf(one).path))) return cases;
  const path = pathOf(url);
  return cases.filter((one) => path.endsWith(recordedOf(one).path));
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

/** The query of a request, and its form fields or the properties of its JSON, sorted by name. */
type Parameters = readonly (readonly [name: string, value: string])[];

function parametersOf({ url, body }: MockedRequest): Parameters {
  const pairs = [...queryOf(url), ...fieldsIn(body)];
  // By name only, and stable: a placeholder would sort differently than its value.
  return pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

function queryOf(url: string): Iterable<[string, string]> {
  return url.includes("?") ? new URL(url).searchParams : [];
}

/** Returns the fields of a body. The bytes of a file do not count. */
function fieldsIn(body: string): (readonly [string, string])[] {
  if (body.startsWith("{")) return membersOf(body);
  if (body === "") return [];
  if (!body.startsWith("--")) return [...readPairs(body)];
  const fields = fieldsOf(body, "multipart/form-data") ?? new Map<string, unknown[]>();
  return [...fields].flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, typeof value === "string" ? value : ""]),
  );
}

function membersOf(json: string): [string, string][] {
  try {
    return Object.entries(parseJson(json) as object).map(([name, value]) => [name, stringifyJson(value)]);
  } catch {
    return [["", json]];
  }
}

/** Returns whether two requests are equal, whatever the order of parameters, fields and properties. */
function isSame(one: MockCase, sent: Parameters): boolean {
  const recorded = recordedOf(one).parameters;
  return (
    recorded.length === sent.length && recorded.every((parameter, index) => isSameParameter(parameter, sent[index]))
  );
}

/** Compares two parameters; a placeholder of a key or token equals any value. */
function isSameParameter([name, value]: Parameters[number], sent: Parameters[number] | undefined): boolean {
  return name === sent?.[0] && (value === sent[1] || (value.startsWith("$") && /^\$\{\w+\}$/.test(value)));
}

/** Returns the first of the cases that share the most parameters with the request. */
function nearest(cases: readonly MockCase[], sent: Parameters): MockCase | undefined {
  if (cases.length < 2) return cases[0];
  const counts = cases.map((one) => {
    const recorded = recordedOf(one).parameters;
    return recorded.filter((parameter) => sent.some((other) => isSameParameter(parameter, other))).length;
  });
  return cases[counts.indexOf(Math.max(...counts))];
}

/** Ends a list after its recorded pages: a request of a page that is not recorded gets the last one. */
function pagesFor(sent: Parameters, cases: readonly MockCase[], candidates: readonly MockCase[]): readonly MockCase[] {
  const follows = cases.some(({ next }) => next && Object.entries(next).every((parameter) => isIn(sent, parameter)));
  const last = follows ? candidates.filter(({ next }) => next === null) : [];
  return last.length > 0 ? last : candidates;
}

function isIn(sent: Parameters, [name, value]: readonly [string, string]): boolean {
  return sent.some((one) => one[0] === name && one[1] === value);
}

/** The request of a case as it is compared. */
interface Recorded {
  /** The path, of which a mock's may have a prefix. */
  readonly path: string;
  readonly parameters: Parameters;
}

/** Parsing the requests of all cases for each call would take longer than the check. */
const parsed = new WeakMap<MockCase, Recorded>();

function recordedOf(one: MockCase): Recorded {
  const known = parsed.get(one);
  if (known) return known;
  const recorded = { path: pathOf(one.request.url), parameters: parametersOf(one.request) };
  parsed.set(one, recorded);
  return recorded;
}

function pathOf(url: string): string {
  return decodeComponent(new URL(url).pathname);
}
