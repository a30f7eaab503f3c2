import { type Failure, kapiFailure } from "../failure.js";

/** Creates the refusal of a call without an argument, or with an empty one. */
export function missing(name: string): Failure {
  return kapiFailure(-2, `${name} can't be null.`);
}
