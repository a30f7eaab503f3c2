import { KakaoTimeoutError } from "../errors.js";

/**
 * Runs a task that must be done within a time.
 *
 * @param operationId The operation that the task is for
 * @param timeoutMs The time, in milliseconds
 * @param signal The caller's own signal, which aborts the task too
 * @param task Is given the signal that aborts it
 * @throws {@link KakaoTimeoutError} when the time is over
 */
export async function withDeadline<T>(
  operationId: string,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const timer = setTimeout(() => {
    deadline.abort();
  }, timeoutMs);
  try {
    return await task(signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal);
  } catch (cause) {
    if (!deadline.signal.aborted || signal?.aborted) throw cause;
    throw new KakaoTimeoutError(
      `${operationId}: expected an answer within ${timeoutMs} ms, found none: raise timeoutMs, or repeat the call`,
      { cause },
    );
  } finally {
    clearTimeout(timer);
  }
}
