import type { RecordedExchange } from "../../../contract/exchange.js";
import type { Violation } from "../../../contract/violation.js";

/** Something between the exchanges of a file that is none. */
export interface Unusable {
  /** What the user should do about it. */
  readonly problem: string;
}

/** An exchange with where it was read. */
export interface Entry {
  /** The file as the user named it, or `stdin`. */
  readonly file: string;
  /** Which exchange of the file, from 1. */
  readonly number: number;
  readonly exchange: RecordedExchange;
  /** Violations of the request that a recording has on purpose: place, JSON Pointer and rule of each. */
  readonly faults?: readonly string[];
  /** The line of the file on which a violation stands, from 1; undefined where it is not known. */
  readonly lineOf?: (violation: Violation) => number | undefined;
}
