import type { ExchangeRequest } from "./exchange.js";

/** A request of a known operation. */
export interface MatchedRequest {
  readonly request: ExchangeRequest;
  /** The values of the path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}
