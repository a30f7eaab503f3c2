import { KakaoError, KakaoNetworkError } from "../errors.js";
import { safeCause } from "../mask.js";
import type { PreparedCall } from "./prepare-call.js";
import { secretsOf } from "./secrets.js";

/**
 * Awaits a part of an exchange, and explains what it throws. An abort stays what it is.
 *
 * @param call The call
 * @param signal Aborts it
 * @param task Sends the request, or reads the response
 * @throws {@link KakaoNetworkError} when the network failed, {@link KakaoError} when no runtime takes the request
 */
export async function explained<T>(
  call: PreparedCall,
  signal: AbortSignal | undefined,
  task: () => Promise<T>,
): Promise<T> {
  try {
    return await task();
  } catch (thrown) {
    throw signal?.aborted ? thrown : explain(thrown, call);
  }
}

/** Returns the error for what was thrown: of the network, or of a request that cannot be sent, which no retry changes. */
function explain(thrown: unknown, call: PreparedCall): KakaoError {
  const { operationId } = call.operation;
  const cause = safeCause(thrown, secretsOf(call));
  if (isSendable(call))
    return new KakaoNetworkError(`${operationId}: network request failed: ${reasonOf(thrown)}`, { cause });
  return new KakaoError(
    `${operationId}: invalid request: check that baseUrl is an http or https URL without user and password, ` +
      "that a GET has no body, and the options for fetch",
    { cause },
  );
}

/** Returns whether the runtime takes a request. It is asked only after a failure. */
function isSendable({ url, init }: PreparedCall): boolean {
  try {
    // Nothing listens to the caller's signal for the sake of this request.
    return /^https?:/.test(new Request(url, { ...init, signal: null }).url);
  } catch {
    return false;
  }
}

/** Returns the innermost code with the address that it is about, such as `ECONNREFUSED 127.0.0.1:4010`. */
function reasonOf(thrown: unknown): string {
  let reason = "see the cause";
  let depth = 0;
  for (let error = thrown; error && depth < 9; depth += 1) {
    const { code, address, port, hostname, errors, cause } = error as Record<string, unknown> & { errors?: unknown[] };
    const place = address ? `${address as string}:${port as number}` : hostname;
    if (typeof code === "string") reason = [code, place].filter(Boolean).join(" ");
    error = cause ?? errors?.[0];
  }
  return reason;
}
