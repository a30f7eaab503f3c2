import type { UntypedResult } from "./call.js";
import { explained } from "./network-error.js";
import type { PreparedCall } from "./prepare-call.js";
import { readResponse } from "./read-response.js";

/**
 * Sends a request once and reads its response.
 *
 * @param call The call
 * @param signal Aborts it
 * @throws {@link KakaoNetworkError} when no response came
 * @throws {@link KakaoResponseError} when the response is not what the operation describes
 */
export async function sendCall(call: PreparedCall, signal: AbortSignal | undefined): Promise<UntypedResult> {
  return readResponse(call, await (call.middleware.length > 0 ? throughMiddleware : direct)(call, signal), signal);
}

/** Sends a request by the user's own function, or else by `fetch` of the runtime. */
function direct(call: PreparedCall, signal: AbortSignal | undefined): Promise<Response> {
  const { url, fetch } = call;
  const init = signal ? { ...call.init, signal } : call.init;
  return explained(call, signal, () => (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init)));
}

/** Sends a request through middleware, whose code loads with the first one: most clients have none. */
async function throughMiddleware(call: PreparedCall, signal: AbortSignal | undefined): Promise<Response> {
  const { sendThroughMiddleware } = await import("./middleware.js");
  return sendThroughMiddleware(call, signal);
}
