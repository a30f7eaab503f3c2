import { KakaoNetworkError, KakaoTimeoutError } from "../errors.js";
import { longestTimerMs } from "./deadline.js";
import type { UntypedResult } from "./exchange.js";
import type { Retry, RetryOptions } from "./options.js";

/** How a task ended. */
type Outcome = { readonly result: UntypedResult } | { readonly fault: unknown };

/**
 * Runs a task again while it ends in a way that may pass. The waits double and vary, so that callers who failed together
 * do not come back together.
 *
 * @param task One exchange with Kakao
 * @param isRetryable Whether a failed answer may be another one later
 * @param retry How often and how soon to repeat
 * @param signal Ends a wait, and with it the call
 * @returns The first success, or the last failure
 */
export async function withRetry(
  task: () => Promise<UntypedResult>,
  isRetryable: (error: unknown, response: Response) => boolean,
  retry: Retry,
  signal: AbortSignal | undefined,
): Promise<UntypedResult> {
  const options = typeof retry === "number" ? { limit: retry } : retry;
  for (let repetition = 0; ; repetition += 1) {
    const outcome = await settle(task);
    const repeats = repetition < options.limit && !signal?.aborted && mayPass(outcome, isRetryable);
    const delay = repeats ? delayBefore(outcome, repetition, options) : undefined;
    if (delay === undefined) {
      if ("fault" in outcome) throw outcome.fault;
      return outcome.result;
    }
    await wait(delay, signal);
  }
}

async function settle(task: () => Promise<UntypedResult>): Promise<Outcome> {
  try {
    return { result: await task() };
  } catch (fault) {
    return { fault };
  }
}

/** Whether a call failed by the network, by time, or with an answer whose status or code says that it may pass. */
function mayPass(outcome: Outcome, isRetryable: (error: unknown, response: Response) => boolean): boolean {
  if ("fault" in outcome)
    return outcome.fault instanceof KakaoNetworkError || outcome.fault instanceof KakaoTimeoutError;
  const { error, response } = outcome.result;
  return error !== undefined && isRetryable(error, response);
}

/** The wait before the next repetition, in milliseconds, or undefined when Kakao asks for a longer one. */
function delayBefore(outcome: Outcome, repetition: number, options: RetryOptions): number | undefined {
  const { minDelayMs = 500, maxDelayMs = 30_000 } = options;
  const asked = "result" in outcome ? retryAfter(outcome.result.response) : undefined;
  if (asked !== undefined) return asked <= maxDelayMs ? asked : undefined;
  return Math.min(maxDelayMs, minDelayMs * 2 ** repetition) * (0.5 + Math.random() / 2);
}

/** `Retry-After` in milliseconds (RFC 9110, section 10.2.3): a number of seconds, or a date. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get("Retry-After");
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
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
