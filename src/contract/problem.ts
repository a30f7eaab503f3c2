import type { Violation } from "./violation.js";

/** A violation as the checks report it, before names that may be secret are hidden. */
export interface Problem extends Violation {
  /** For each key of the pointer its number among the keys of its object, from 1; 0 for an index of an array. */
  readonly positions: readonly number[];
  /** `found` with the names that are hidden in it. */
  readonly foundWithNames?: string | undefined;
}

/** The part of an exchange that is checked. */
export interface Subject extends Pick<Problem, "side" | "place" | "pointer" | "positions"> {
  readonly strict: boolean;
}

type Details = Pick<Problem, "rule" | "expected" | "found"> &
  Partial<Pick<Problem, "level" | "fix" | "foundWithNames">>;

/** Creates a problem: an error, and with the usual advice, unless said otherwise. */
export function problem({ side, place, pointer, positions }: Subject, details: Details): Problem {
  const { level = "error", rule, expected, found, fix, foundWithNames } = details;
  return {
    level,
    side,
    place,
    pointer,
    rule,
    expected,
    found,
    fix: fix ?? adviceFor(side, rule),
    positions,
    foundWithNames,
  };
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
  multipart: "send a FormData, and let fetch set the Content-Type header",
  file: "append a File, or a Blob with a file name",
};
