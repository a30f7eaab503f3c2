import type { ApiName } from "../../generated/apis.js";
import type { ContractId } from "../../generated/contract/index.js";
import type { MatchedRequest } from "../contract/match/matched-request.js";
import type { OperationContract } from "../contract/operation-contract.js";

/** A request with the operation that it calls. */
export interface MatchedCall {
  readonly api: ApiName;
  readonly operationId: ContractId;
  readonly contract: OperationContract;
  readonly matched: MatchedRequest;
}
