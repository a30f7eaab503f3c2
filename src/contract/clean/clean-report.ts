import { type ContractId, operations } from "../../../generated/contract/index.js";
import type { CheckOptions, RecordedExchange } from "../exchange.js";
import { matchExactly } from "../match/match.js";
import type { OperationContract } from "../operation-contract.js";
import type { CheckedReport } from "../violation.js";
import { fewHeaders } from "./headers.js";
import { type CleanRequests, isCleanRequest, prepareRequests } from "./request.js";
import { type CleanResponses, isCleanResponse, prepareResponses } from "./response.js";

/** An operation, prepared. */
interface CleanOperation {
  readonly requests: CleanRequests | undefined;
  readonly responses: CleanResponses;
  /** The report of every exchange in which nothing is wrong. */
  readonly report: CheckedReport;
}

const prepared = new Map<ContractId, CleanOperation>();

/**
 * Returns the report of an exchange in which nothing is wrong, in a fraction of the time that the whole check takes;
 * most exchanges of a recording are of this kind. It allocates next to nothing, since it need not say what is wrong.
 *
 * @param exchange The exchange, of the operation that its request calls
 * @param options How strictly to check
 * @param contractOf Returns the contract of an operation if it is loaded
 * @returns The report; undefined if something may be wrong, so that the whole check decides
 */
export function cleanReport(
  { request, response }: Pick<RecordedExchange, "request" | "response">,
  options: CheckOptions,
  contractOf: (operationId: ContractId) => OperationContract | undefined,
): CheckedReport | undefined {
  const match = request && matchExactly(request, options);
  const contract = match && contractOf(match.route.operationId);
  if (!contract) return undefined;
  const { requests, responses, report } = operationOf(match.route.operationId, contract);
  if (!requests) return undefined;
  if (response) {
    const headers = fewHeaders(response.headers);
    if (!isCleanResponse(responses, response.status, headers, response, options)) return undefined;
  }
  const { path } = match.route;
  const call = { path, query: match.query, headers: fewHeaders(request.headers), message: request };
  return isCleanRequest(requests, call, options) ? report : undefined;
}

function operationOf(operationId: ContractId, contract: OperationContract): CleanOperation {
  const known = prepared.get(operationId);
  if (known) return known;
  const operation: CleanOperation = {
    requests: prepareRequests(contract),
    responses: prepareResponses(contract),
    report: { outcome: "checked", operationId, api: operations[operationId].api, violations: [], warnings: [] },
  };
  prepared.set(operationId, operation);
  return operation;
}
