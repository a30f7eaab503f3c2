import type { ApiName } from "../../generated/apis.js";
import type { OperationId } from "../../generated/contract/index.js";
import { mocks } from "../../generated/mocks/index.js";

/** Status, headers and body of an answer; the body is text as it stands on the wire. */
export interface ResponseMessage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * An error of the mock in the form of its API, so that the program under test reads it as it would read Kakao's.
 *
 * @param api The API; undefined where the request is of none
 * @param status HTTP status of the answer
 * @param message What is wrong
 * @param operationId The operation, whose own error says more than one of the API
 */
export function errorResponse(
  api: ApiName | undefined,
  status: number,
  message: string,
  operationId?: OperationId,
): ResponseMessage {
  const shape = api && mocks[api].errors;
  const own = operationId && status === 400 ? shape?.own?.[operationId] : undefined;
  const recorded = own ?? shape?.bodies[status] ?? shape?.bodies[400];
  const body = { ...recorded, [shape?.message ?? "message"]: message };
  return {
    status,
    headers: { "content-type": "application/json;charset=UTF-8" },
    body: JSON.stringify(body),
  };
}
