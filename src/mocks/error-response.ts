import type { ApiName } from "../../generated/apis.js";
import type { ContractId } from "../../generated/contract/index.js";
import { mocks } from "../../generated/mocks/index.js";

/** Status, headers and body of a response; the body is text as on the wire. */
export interface ResponseMessage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Creates an error response in the format of the API, so that the program under test reads it like one of Kakao's. What
 * a browser opens has a page.
 *
 * @param api The API; undefined if the request matches none
 * @param status HTTP status
 * @param message What is wrong
 * @param operationId The operation, if it has errors of its own
 */
export function errorResponse(
  api: ApiName | undefined,
  status: number,
  message: string,
  operationId?: ContractId,
): ResponseMessage {
  const shape = api && mocks[api].errors;
  if (operationId && shape?.pages?.includes(operationId)) return errorPage(status, message);
  const own = operationId && status === 400 ? shape?.own?.[operationId] : undefined;
  const recorded = own ?? shape?.bodies[status] ?? shape?.bodies[400];
  const body = { ...recorded, [shape?.message ?? "message"]: message };
  return {
    status,
    headers: { "content-type": "application/json;charset=UTF-8" },
    body: JSON.stringify(body),
  };
}

function errorPage(status: number, message: string): ResponseMessage {
  const text = message.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return {
    status,
    headers: { "content-type": "text/html;charset=UTF-8" },
    body: `<!doctype html><meta charset="utf-8"><title>Invalid request</title><p>${text}</p>\n`,
  };
}
