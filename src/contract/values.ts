import { showFound } from "./describe-value.js";
import { asJson } from "./json.js";
import type { ParameterContract, Validate } from "./operation-contract.js";
import { describeErrors } from "./schema-errors.js";
import { type ReadText, readText } from "./texts.js";
import type { Violation } from "./violation.js";

/** The part of an exchange that is checked. */
export type Subject = Pick<Violation, "side" | "place" | "pointer"> & { readonly strict: boolean };

/** Checks a value against its schema. */
export function checkValue(value: unknown, validate: Validate, subject: Subject): Violation[] {
  const plain = asJson(value);
  if ("limit" in plain)
    return [violation(subject, { rule: "limit", expected: `at most ${plain.limit}`, found: "more" })];
  if (validate.call({ strict: subject.strict }, plain.json)) return [];
  return describeErrors(validate.errors ?? [], value).map(({ pointer, ...problem }) =>
    violation({ ...subject, pointer: subject.pointer + pointer }, problem),
  );
}

/** Checks the texts of one name, of which there may be at most one. */
export function checkTexts(texts: readonly string[], parameter: ParameterContract, subject: Subject): Violation[] {
  const [text, ...others] = texts;
  if (text === undefined) {
    if (!parameter.required) return [];
    return [violation(subject, { rule: "required", expected: "a value", found: "nothing" })];
  }
  if (others.length > 0) return [repeated(texts.length, parameter, subject)];
  return checkRead(text, readText(text, parameter), subject, (value) => checkValue(value, parameter.validate, subject));
}

/** Checks the value of a text, if it could be parsed. */
export function checkRead(
  text: string,
  read: ReadText,
  subject: Subject,
  check: (value: unknown) => Violation[],
): Violation[] {
  if ("value" in read) return check(read.value);
  return [violation(subject, { ...read, found: showFound(text) })];
}

/** Reports a repeated name, which Kakao does not read as a list. */
export function repeated(count: number, { encoding }: { readonly encoding?: string }, subject: Subject): Violation {
  const form = encoding === "json" ? "a JSON array" : encoding === "comma" ? "a comma-separated list" : "one value";
  return violation(subject, { rule: "repeated", expected: form, found: `the name ${count} times` });
}

/** What is wrong with a part of an exchange. */
type Problem = Pick<Violation, "rule" | "expected" | "found"> & Partial<Pick<Violation, "level" | "fix">>;

/** Creates a violation: an error, and with the usual advice, unless said otherwise. */
export function violation(
  { side, place, pointer }: Subject,
  { level = "error", rule, expected, found, fix }: Problem,
): Violation {
  return { level, side, place, pointer, rule, expected, found, fix: fix ?? adviceFor(side, rule) };
}

function adviceFor(side: Violation["side"], rule: string): string {
  if (side === "response")
    return "fix the recording or the mock; if Kakao responds like this, the spec is outdated: please report it";
  return requestAdvice[rule] ?? "send what is expected";
}

const requestAdvice: Readonly<Record<string, string>> = {
  required: "send it",
  undeclared: "check the spelling: Kakao ignores unknown names",
  json: "write the value as JSON, e.g. with JSON.stringify",
  encoding: "encode it with encodeURIComponent or URLSearchParams",
  repeated: "send all values in one",
  type: "send a value of this type",
  enum: "send one of these values",
  const: "send this value",
  format: "use this format",
  unexpected: "send no body",
  "media-type": "set the Content-Type header to it",
};
