import type { OperationId } from "../../generated/contract/index.js";
import type { CheckOptions, Exchange, ExchangeRequest, MessageHeaders } from "./exchange.js";
import type { Report, Violation } from "./violation.js";

/** Checks a request and its answer against the description. */
export function checkExchange(exchange: Exchange, options: CheckOptions = {}): Promise<Report> {
  throw new Error("not yet");
}

/** Checks a request against the description. */
export function checkRequest(request: ExchangeRequest, options: CheckOptions = {}): Promise<Report> {
  throw new Error("not yet");
}

/** Checks an answer against the description of an operation. */
export function checkResponse(
  operationId: OperationId,
  status: number,
  body?: unknown,
  options: CheckOptions & { readonly headers?: MessageHeaders } = {},
): Promise<readonly Violation[]> {
  throw new Error("not yet");
}
