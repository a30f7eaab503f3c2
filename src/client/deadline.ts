import { KakaoTimeoutError } from "../errors.js";

/** What a part of a call must keep to. */
export interface Bounds {
  /** The operation that it is for. */
  readonly operationId: string;
  /** Time that it may take, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** The caller's own signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Runtimes fire at once a timer that is set for longer: 24 days. */
export const longestTimerMs = 2 ** 31 - 1;

/**
 * Runs a task within its bounds, whether the task heeds its signal or not; without any bounds, it is just run.
 *
 * @param bounds The bounds
 * @param awaited What the task gives, for the message
 * @param task Is given the signal that aborts it
 * @throws {@link KakaoTimeoutError} when the time is over, and the reason of the signal when that is aborted
 */
export function within<T>(
  bounds: Bounds,
  awaited: string,
  task: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  return bounds.timeoutMs === undefined && !bounds.signal ? task(undefined) : race(bounds, awaited, task);
}

async function race<T>(
  { operationId, timeoutMs = Infinity, signal }: Bounds,
  awaited: string,
  task: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  let stop: (reason: unknown) => void;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  const abort = () => stop(signal?.reason);
  const expire = () => {
    const what = `${operationId}: expected ${awaited} within ${timeoutMs} ms, found none`;
    stop(new KakaoTimeoutError(`${what}: raise timeoutMs, or repeat the call`));
    deadline.abort();
  };
  const timer = timeoutMs > longestTimerMs ? undefined : setTimeout(expire, timeoutMs);
  signal?.addEventListener("abort", abort);
  try {
    const either = signal && timer ? AbortSignal.any([signal, deadline.signal]) : (signal ?? deadline.signal);
    // Somebody must listen to the task, which may be under way already and fail.
    const ended = Promise.race([task(either), stopped]);
    if (signal?.aborted) abort();
    return await ended;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
