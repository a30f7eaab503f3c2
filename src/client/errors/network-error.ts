import { KakaoError, KakaoNetworkError } from "../../errors.js";
import { safeCause } from "../../mask.js";
import type { PreparedCall } from "../call/prepare-call.js";
import { secretsOf } from "../credentials/secrets.js";

/**
 * Returns the error for what a part of an exchange has thrown: a {@link KakaoNetworkError}, or a {@link KakaoError} for
 * a request that no runtime takes, which no retry changes. An abort stays what it is.
 *
 * @param thrown What sending the request or reading the response has thrown
 * @param call The call
 * @param signal Aborts it
 */
export function toNetworkError(thrown: unknown, call: PreparedCall, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return thrown;
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
