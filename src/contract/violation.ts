import type { ApiName } from "../../generated/apis.js";
import type { ContractId } from "../../generated/contract/index.js";
import type { Level } from "./level.js";

/** The part of an exchange that a violation is in. */
export type Place = "operation" | "credential" | "path" | "query" | "header" | "body" | "status" | "media-type";

/** A difference between an exchange and the spec. */
export interface Violation {
  readonly level: Level;
  readonly side: "request" | "response";
  readonly place: Place;
  /**
   * JSON Pointer (RFC 6901) into the place: `/target_ids/0` in a query, `/template_object/link` in a form, `/id` in a
   * JSON body. Empty for the whole place. A name that the spec does not know is shown as `(#2, 24 characters)`, or as
   * `(like page)` if it resembles a known one, unless `showNames` is set.
   */
  readonly pointer: string;
  /**
   * The broken rule: a keyword of JSON Schema, such as `required` or `enum`, or a rule of OpenAPI, such as
   * `media-type`.
   */
  readonly rule: string;
  readonly expected: string;
  /** What was found instead. Strings are shown by their form only, since they may be secret or personal. */
  readonly found: string;
  /** How to fix it. */
  readonly fix: string;
  /** Set if a name is hidden. */
  readonly hidesNames?: boolean | undefined;
}

/** The result of checking an exchange. */
export type Report = CheckedReport | SkippedReport;

/** An exchange with an API of Kakao. */
export interface CheckedReport {
  readonly outcome: "checked";
  /** Undefined if no operation matches, which is a violation. */
  readonly operationId: ContractId | undefined;
  readonly api: ApiName | "webhooks";
  /** The violations that are errors; with `strict`, all violations are. */
  readonly violations: readonly Violation[];
  /** The violations that are warnings. */
  readonly warnings: readonly Violation[];
}

/** An exchange with another host than Kakao's. */
export interface SkippedReport {
  readonly outcome: "skipped";
  /** What was called. A host that the checker does not know is shown by its length, unless `showNames` is set. */
  readonly host: string;
  /** Set if the host is hidden. */
  readonly hidesNames?: boolean | undefined;
}
