import { KakaoNetworkError } from "../errors.js";
import type { Exchange } from "./exchange.js";
import { addressOf, initOf } from "./request.js";

/** Loads what explains a fault, so that a repetition has not to wait for it. */
export function preloadExplain(): Promise<unknown> {
  return import("./error-details.js").catch(() => undefined);
}

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
    const { explainFault } = await import("./error-details.js");
    return explainFault(thrown, exchange, () => requestOf(exchange));
  } catch {
    // In a browser, what explains a fault of the network may not load because of it.
    return new KakaoNetworkError(`${exchange.operation.operationId}: the connection failed or broke off`);
  }
}

/** The request of a call, to be looked at only: nothing listens to the caller's signal for its sake. */
export function requestOf(exchange: Exchange): Request {
  return new Request(addressOf(exchange), { ...initOf(exchange, undefined), signal: null });
}
