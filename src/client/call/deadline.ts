import { KakaoTimeoutError } from "../../errors.js";

/** The limits of a part of a call. */
export interface Limits {
  /** The operation that it is for. */
  readonly operationId: string;
  /** How long it may take, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** The caller's own signal. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the signal also aborts what the part returns, which is a stream. */
  readonly isStream?: boolean;
}

/** Runtimes fire a timer immediately that is set for longer: 24 days. */
export const longestTimerMs = 2 ** 31 - 1;

/** Returns why a signal was aborted; those of React Native have no reason. */
export function reasonOf({ reason }: AbortSignal): Error {
  return reason === undefined
    ? Object.assign(new Error("the call was aborted"), { name: "AbortError" })
    : (reason as Error);
}

/**
 * Runs a task within its limits, whether the task heeds its signal or not; without limits, it just runs.
 *
 * @param limits The limits
 * @param awaited What the task waits for, for the message, such as ` waiting for a token`
 * @param task Receives the signal that aborts it
 * @throws {@link KakaoTimeoutError} when the time is over, and the reason of the signal when that is aborted
 */
export function within<T>(
  limits: Limits,
  awaited: string,
  task: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  return limits.timeoutMs === undefined && !limits.signal ? task(undefined) : race(limits, awaited, task);
}

async function race<T>(
  { operationId, timeoutMs = Infinity, signal, isStream }: Limits,
  awaited: string,
  task: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  let stop: (reason: unknown) => void;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  const abort = () => {
    const reason = signal && reasonOf(signal);
    stop(reason);
    // Not AbortSignal.any(), which React Native lacks.
    deadline.abort(reason);
  };
  const expire = () => {
    stop(
      new KakaoTimeoutError(`${operationId}: timed out after ${timeoutMs} ms${awaited}; increase timeoutMs or retry`),
    );
    deadline.abort();
  };
  const timer = timeoutMs > longestTimerMs ? undefined : setTimeout(expire, timeoutMs);
  signal?.addEventListener("abort", abort);
  try {
    // Something must listen to the task, which may have started already and fail.
    const ended = Promise.race([task(deadline.signal), stopped]);
    if (signal?.aborted) abort();
    return await ended;
  } finally {
    clearTimeout(timer);
    if (!isStream) signal?.removeEventListener("abort", abort);
  }
}
