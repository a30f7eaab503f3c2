import { KakaoNetworkError, KakaoTimeoutError } from "../../errors.js";
import { isRetryable } from "../errors/api-error.js";
import type { UntypedResult } from "./call.js";
import { type Limits, longestTimerMs, reasonOf, within } from "./deadline.js";
import type { Retry, RetryOptions } from "../options/options.js";
import type { PreparedCall } from "./prepare-call.js";
import { sendCall } from "./send.js";

/** The limits of a call: those of each attempt, and how many there may be. */
export interface CallLimits extends Limits {
  readonly retry: Retry | undefined;
}

/** How an attempt ended. */
type Outcome = { readonly result: UntypedResult } | { readonly thrown: unknown };

/**
 * Sends a call, and sends it again while it fails in a way that may pass. The waits double and vary, so that callers
 * who failed together do not come back together.
 *
 * @param call The call
 * @param limits Its limits
 * @returns The first success, or the last failure
 */
export function sendWithRetry(call: PreparedCall, limits: CallLimits): Promise<UntypedResult> {
  const { retry, signal } = limits;
  const send = () => within(limits, "", (stop) => sendCall(call, stop));
  if (!retry) return send();
  return sendRepeatedly(send, typeof retry === "number" ? { limit: retry } : retry, signal);
}

async function sendRepeatedly(
  send: () => Promise<UntypedResult>,
  options: RetryOptions,
  signal: AbortSignal | undefined,
): Promise<UntypedResult> {
  for (let retries = 0; ; retries += 1) {
    const outcome = await settle(send);
    const delay = retries < options.limit && !signal?.aborted ? delayBefore(outcome, retries, options) : undefined;
    if (delay !== undefined) await wait(delay, signal);
    else if ("thrown" in outcome) throw outcome.thrown;
    else return outcome.result;
  }
}

async function settle(send: () => Promise<UntypedResult>): Promise<Outcome> {
  try {
    return { result: await send() };
  } catch (thrown) {
    return { thrown };
  }
}

/**
 * Returns the wait before the next retry in milliseconds, or undefined when none may help or Kakao asks for a longer
 * wait.
 */
function delayBefore(outcome: Outcome, retries: number, options: RetryOptions): number | undefined {
  if (!mayPass(outcome)) return undefined;
  const { minDelayMs = 500, maxDelayMs = 30_000 } = options;
  const asked = "result" in outcome ? retryAfter(outcome.result.response) : undefined;
  if (asked !== undefined) return asked <= maxDelayMs ? asked : undefined;
  return Math.min(maxDelayMs, minDelayMs * 2 ** retries) * (0.5 + Math.random() / 2);
}

/** Returns whether an attempt failed by the network, by time, or with a status or code that says that it may pass. */
function mayPass(outcome: Outcome): boolean {
  if ("thrown" in outcome)
    return outcome.thrown instanceof KakaoNetworkError || outcome.thrown instanceof KakaoTimeoutError;
  const { error, response } = outcome.result;
  return error !== undefined && isRetryable(error, response);
}

/**
 * Returns `Retry-After` in milliseconds (RFC 9110, section 10.2.3): a number of seconds, or a date as HTTP writes it.
 * Any other value, zero and a time that is over say nothing of the next wait.
 */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  const isDate = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(value);
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : isDate ? Date.parse(value) - Date.now() : NaN;
  return ms > 0 ? ms : undefined;
}

async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      if (signal) reject(reasonOf(signal));
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      },
      Math.min(ms, longestTimerMs),
    );
    signal?.addEventListener("abort", abort, { once: true });
  });
}
