import type { ApiName } from "../../generated/apis.js";
import type { OperationId } from "../../generated/contract/index.js";

/** The part of an exchange in which a violation stands. */
export type Place = "operation" | "credential" | "path" | "query" | "header" | "body" | "status" | "media-type";

/** One thing in an exchange that differs from the description. */
export interface Violation {
  readonly side: "request" | "response";
  readonly place: Place;
  /**
   * JSON Pointer (RFC 6901) into the place: `/target_ids/0` in a query, `/template_object/link` in a form, `/id` in a JSON
   * body. Empty for the whole.
   */
  readonly pointer: string;
  /** What is broken: a keyword of JSON Schema, such as `required` or `enum`, or a word for what OpenAPI says of messages. */
  readonly rule: string;
  readonly expected: string;
  /** What stands there instead. Texts that a user may have entered are shown by their form only. */
  readonly found: string;
  /** What to do about it. */
  readonly fix: string;
}

/** What was found in an exchange. */
export type Report = CheckedReport | SkippedReport;

/** An exchange with an API of Kakao. */
export interface CheckedReport {
  readonly outcome: "checked";
  /** Undefined when the exchange is none of a described operation, which is a violation. */
  readonly operationId: OperationId | undefined;
  readonly api: ApiName | "webhooks";
  readonly violations: readonly Violation[];
}

/** An exchange with a host that is none of Kakao's. */
export interface SkippedReport {
  readonly outcome: "skipped";
  readonly host: string;
}
