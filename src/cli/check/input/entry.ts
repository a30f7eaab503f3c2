import type { RecordedExchange } from "../../../contract/exchange.js";
import type { Violation } from "../../../contract/violation.js";

/** An entry of a file that is not an exchange. */
export interface Unusable {
  /** What is wrong, and what to do. */
  readonly problem: string;
}

/** An exchange with its location. */
export interface Entry {
  /** The path of the file as it was given, or `stdin`. */
  readonly file: string;
  /** The number of the exchange in the file, from 1. */
  readonly number: number;
  readonly exchange: RecordedExchange;
  /** Violations that the request has on purpose: place, JSON Pointer and rule of each. */
  readonly expectedViolations?: readonly string[];
  /** Set if the input omits or replaces the credential, so that it cannot be checked. */
  readonly hidesCredential?: boolean;
  /** Returns the line of a violation in the file, from 1; undefined if it is not known. */
  readonly lineOf?: (violation: Violation) => number | undefined;
}
