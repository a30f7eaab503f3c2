import type { MatchedRequest } from "../match/matched-request.js";
import type { OperationContract } from "../operation-contract.js";
import type { KnownNames } from "./known-names.js";

/** What is known of an exchange with problems. */
export interface ExplainContext {
  readonly names: KnownNames;
  readonly contract?: OperationContract | undefined;
  /** The request, if it was checked. */
  readonly matched?: MatchedRequest | undefined;
}

/** What is known of a request. */
export type RequestContext = ExplainContext & Required<Pick<ExplainContext, "contract" | "matched">>;
