import type { UntypedResult } from "./call.js";
import { explain } from "./network-error.js";
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
  let response: Response;
  if (call.middleware.length > 0) response = await throughMiddleware(call, signal);
  else
    try {
      response = await sendDirectly(call, signal);
    } catch (thrown) {
      throw explain(thrown, call, signal);
    }
  refuseRedirect(call, response);
  let body: unknown;
  try {
    body = await readBody(call, response);
  } catch (thrown) {
    throw explain(thrown, call, signal);
  }
  return resultOf(call, response, body);
}

/** Sends a request by the user's own function, or else by `fetch` of the runtime. */
function sendDirectly({ url, init: given, fetch }: PreparedCall, signal: AbortSignal | undefined): Promise<Response> {
  const init = signal ? { ...given, signal } : given;
  return fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init);
}

/** Sends a request through middleware, whose code loads with the first one: most clients have none. */
async function throughMiddleware(call: PreparedCall, signal: AbortSignal | undefined): Promise<Response> {
  const { sendThroughMiddleware } = await import("./middleware.js");
  return sendThroughMiddleware(call, signal);
}
