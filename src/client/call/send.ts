import { KakaoResponseError } from "../../errors.js";
import type { UntypedResult } from "./call.js";
import { toNetworkError } from "../errors/network-error.js";
import type { PreparedCall } from "./prepare-call.js";
import { readBody, refuseRedirect, resultOf } from "./read-response.js";

/**
 * Sends a request once and reads its response.
 *
 * @param call The call
 * @param signal Aborts it
 * @throws {@link KakaoNetworkError} when no response came, or the connection broke off
 * @throws {@link KakaoResponseError} when the response is not what the operation describes
 */
export async function sendCall(call: PreparedCall, signal: AbortSignal | undefined): Promise<UntypedResult> {
  // One function, not one for each step: every async function costs a call time.
  const { url, fetch } = call;
  const init = signal ? { ...call.init, signal } : call.init;
  let response: Response | undefined;
  // The code of middleware loads with the first one: most clients have none.
  if (call.middleware.length > 0)
    response = await (await import("../middleware.js")).sendThroughMiddleware(call, signal);
  let body: unknown;
  try {
    response ??= await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init));
    refuseRedirect(call, response);
    body = await readBody(call, response);
  } catch (thrown) {
    throw thrown instanceof KakaoResponseError ? thrown : toNetworkError(thrown, call, signal);
  }
  return resultOf(call, response, body);
}
