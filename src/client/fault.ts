import { KakaoNetworkError } from "../errors.js";
import type { Exchange } from "./exchange.js";
import { addressOf, initOf } from "./request.js";

/**
 * What kept an answer from coming, as an error to throw. An abort stays what it is.
 *
 * @param thrown What was thrown on the way
 * @param exchange The call
 * @param signal Aborts it
 */
export async function faultOf(thrown: unknown, exchange: Exchange, signal: AbortSignal | undefined): Promise<Error> {
  if (signal?.aborted) return thrown as Error;
  try {
    const { explainFault } = await import("./explain.js");
    return explainFault(thrown, exchange, () => new Request(addressOf(exchange), initOf(exchange, undefined)));
  } catch {
    // In a browser, what explains a fault of the network may not load because of it.
    return new KakaoNetworkError(`${exchange.operation.operationId}: the connection failed or broke off`);
  }
}
