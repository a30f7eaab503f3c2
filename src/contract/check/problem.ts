import type { Violation } from "../violation.js";

/** A violation as the checks report it, before names that may be secret are hidden. */
export interface Problem extends Violation {
  /** For each key of the pointer its number among the keys of its object, from 1; 0 for an index of an array. */
  readonly positions: readonly number[];
  /** `found` with the names that are hidden in it. */
  readonly foundWithNames?: string | undefined;
  /** The name that was sent in place of the missing one that the pointer ends with. */
  readonly instead?: string | undefined;
  /** The declared name that the undeclared one at the end of the pointer stands for. */
  readonly like?: string | undefined;
  /** JSON Pointers of further values with the same problem. */
  readonly also?: readonly string[] | undefined;
  /** Set if the last name of the pointer is one of the spec. */
  readonly isKnownName?: boolean | undefined;
}

/** The part of an exchange that is checked. */
export interface Subject extends Pick<Problem, "side" | "place" | "pointer" | "positions"> {
  readonly strict: boolean;
}

type Details = Pick<Problem, "rule" | "expected" | "found"> &
  Partial<Pick<Problem, "level" | "fix" | "foundWithNames" | "instead" | "isKnownName">>;

/** Creates a problem: an error, and with the usual advice, unless said otherwise. */
export function problem({ side, place, pointer, positions }: Subject, details: Details): Problem {
  const { level = "error", rule, expected, found, fix, ...rest } = details;
  return {
    level,
    side,
    place,
    pointer,
    rule,
    expected,
    found,
    fix: adviceFor(side, rule, expected, fix),
    positions,
    ...rest,
  };
}

function adviceFor(side: Violation["side"], rule: string, expected: string, fix: string | undefined): string {
  if (side === "request") return fix ?? requestAdvice[rule] ?? `send ${expected}`;
  if (fix !== undefined && ownAdvice.has(rule)) return fix;
  return `${fix ?? "correct it"}, in the mock or recording; if Kakao responds like this, please report it`;
}

/** Rules of responses that are not about a value. */
const ownAdvice: ReadonlySet<string> = new Set(["unrecorded", "unrelated", "gateway", "quota"]);

const requestAdvice: Readonly<Record<string, string>> = {
  required: "send it",
  undeclared: "check the spelling, or remove it: Kakao ignores unknown names",
};
