export { checkExchange, checkRequest, checkResponse } from "./check-exchange.js";
export type {
  CheckOptions,
  Exchange,
  ExchangeRequest,
  ExchangeResponse,
  MessageBody,
  MessageHeaders,
} from "./exchange.js";
export type { Level } from "./level.js";
export type { CheckedReport, Place, Report, SkippedReport, Violation } from "./violation.js";
export type { ContractId } from "../../generated/contract/index.js";
