import { showFound } from "./describe-value.js";
import { asJson } from "./json.js";
import type { ParameterContract, Validate } from "./operation-contract.js";
import { createPositions } from "./positions.js";
import { problem, type Problem, type Subject } from "./problem.js";
import { describeErrors } from "./schema-errors.js";
import { type ReadText, readText } from "./texts.js";

/** Checks a value against its schema. */
export function checkValue(value: unknown, validate: Validate, subject: Subject): Problem[] {
  const plain = asJson(value);
  if ("limit" in plain) return [problem(subject, { rule: "limit", expected: `at most ${plain.limit}`, found: "more" })];
  if (validate.call({ strict: subject.strict }, plain.json)) return [];
  const positionsOf = createPositions(value);
  return describeErrors(validate.errors ?? [], value).map(({ pointer, ...details }) => {
    const positions = [...subject.positions, ...positionsOf(pointer)];
    return problem({ ...subject, pointer: subject.pointer + pointer, positions }, details);
  });
}

/** Checks the texts of one name, of which there may be at most one. */
export function checkTexts(texts: readonly string[], parameter: ParameterContract, subject: Subject): Problem[] {
  const [text, ...others] = texts;
  if (text === undefined) {
    if (!parameter.required) return [];
    return [problem(subject, { rule: "required", expected: "a value", found: "nothing" })];
  }
  if (others.length > 0) return [repeated(texts.length, parameter, subject)];
  return checkRead(text, readText(text, parameter), subject, (value) => checkValue(value, parameter.validate, subject));
}

/** Checks the value of a text, if it could be parsed. */
export function checkRead(
  text: string,
  read: ReadText,
  subject: Subject,
  check: (value: unknown) => Problem[],
): Problem[] {
  if ("value" in read) return check(read.value);
  return [problem(subject, { ...read, found: showFound(text) })];
}

/** Reports a repeated name, which Kakao does not read as a list. */
export function repeated(count: number, { encoding }: { readonly encoding?: string }, subject: Subject): Problem {
  const form = encoding === "json" ? "a JSON array" : encoding === "comma" ? "a comma-separated list" : "one value";
  return problem(subject, { rule: "repeated", expected: form, found: `the name ${count} times` });
}
