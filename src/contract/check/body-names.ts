import { closest, isSameWord } from "../match/closest.js";
import type { BodyContract } from "../operation-contract.js";
import { problem, type Problem, type Subject } from "./problem.js";

/** What is wrong with the names of an object. */
export interface WrongNames {
  readonly problem: Problem;
  /** Whether none of its names is one of the schema. */
  readonly isAll: boolean;
}

/**
 * Finds objects that have nothing to do with their schema, and names in another case. Other names that are not declared
 * are new ones, for all that is known.
 *
 * @param value The object
 * @param names The names of the schema
 */
export function checkNames(
  value: Readonly<Record<string, unknown>>,
  names: NonNullable<BodyContract["names"]>,
  subject: Subject,
): WrongNames | undefined {
  let known = 0;
  let unknown = 0;
  for (const key in value) {
    if (Object.hasOwn(names, key)) known += 1;
    else unknown += 1;
  }
  return unknown === 0 ? undefined : describe(value, Object.keys(names), known, subject);
}

function describe(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  known: number,
  subject: Subject,
): WrongNames | undefined {
  const isAll = known === 0;
  const keys = Object.keys(value);
  const misnamed = keys.flatMap((key) => {
    const name = names.find((one) => one !== key && isSameWord(one, key));
    return name === undefined || Object.hasOwn(value, name) || names.includes(key) ? [] : [name];
  });
  if (misnamed.length > 0) return { isAll, problem: wrongCase(misnamed, subject) };
  // A single name that is not declared is told as such where undeclared names are wrong.
  if (!isAll || (subject.strict && keys.length === 1) || keys.some((key) => closest(key, names).length > 0))
    return undefined;
  const some = names.slice(0, 3).join(", ");
  const expected = names.length > 3 ? `properties such as ${some}` : `properties: ${some}`;
  const fix = "check that this is the body of this operation, not of another one, and not a whole recording";
  return {
    isAll,
    problem: problem(subject, { rule: "unrelated", expected, found: "an object with none of them", fix }),
  };
}

/**
 * Reports names in another case.
 *
 * @param names The names that are meant
 */
export function wrongCase(names: readonly string[], subject: Subject): Problem {
  const unique = [...new Set(names)];
  const few = unique.slice(0, 3).join(", ");
  const rest = unique.length > 3 ? ` and ${unique.length - 3} more` : "";
  return problem(subject, {
    rule: "name",
    expected: `names as Kakao writes them: ${few}${rest}`,
    found: `${unique.length === 1 ? "a name" : `${unique.length} names`} in another case, such as camelCase`,
    fix: `use these exact names: ${few}${rest}`,
  });
}
