import { asJson } from "../read/json.js";
import type { ParameterContract, TextValue, Validate } from "../operation-contract.js";
import { createPositions } from "../read/positions.js";
import { problem, type Problem, type Subject } from "./problem.js";
import { describeErrors } from "./schema-errors.js";
import { readTexts } from "../read/texts.js";

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

/** Checks the texts of one name, of which there may be at most one unless the name is to be repeated. */
export function checkTexts(texts: readonly string[], parameter: ParameterContract, subject: Subject): Problem[] {
  const [text] = texts;
  if (text === undefined) {
    if (!parameter.required) return [];
    return [problem(subject, { rule: "required", expected: "a value", found: "nothing" })];
  }
  if (isRepeated(texts, parameter)) return [repeated(texts.length, parameter, subject)];
  const read = readTexts(texts, parameter);
  return "value" in read ? checkValue(read.value, parameter.validate, subject) : [problem(subject, read)];
}

/** Returns whether a name is repeated though Kakao does not read it as a list. */
export function isRepeated(values: readonly unknown[], { wireForm }: TextValue): boolean {
  return values.length > 1 && wireForm !== "repeated";
}

/** Reports a repeated name. */
export function repeated(count: number, { wireForm }: TextValue, subject: Subject): Problem {
  const [expected, fix] = listForms[wireForm ?? ""] ?? ["one value", "send it once"];
  return problem(subject, { rule: "repeated", expected, found: `the name ${count} times`, fix });
}

const listForms: Readonly<Record<string, readonly [expected: string, fix: string]>> = {
  // A dict or list that a library of HTTP writes by itself becomes several fields.
  json: ["one JSON value", "serialize the object or list as JSON, e.g. with JSON.stringify or json.dumps"],
  comma: ["items separated by ,", "send the name once, with its items joined by commas"],
  pipe: ["items separated by |", "send the name once, with its items joined by |"],
};
