import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { StartThread } from "../../io.js";
import type { Checked, EntryOptions } from "../check-entries.js";
import type { Part } from "../input/read-parts.js";
import type { Task, TaskResult } from "./thread.js";

/** A batch of values with its origin. */
export type BatchPart = Extract<Part, { batch: unknown }>;

/** Threads that check batches. */
export interface Pool {
  /**
   * Sends a batch to a thread that has room for it; undefined if none has.
   *
   * @param size The size of the whole input in bytes, if that is known
   */
  offer(part: BatchPart, size?: number): Promise<Checked> | undefined;
  /** How many batches the threads hold together. */
  readonly capacity: number;
  close(): Promise<void>;
}

/** A thread has to load the program, so that it does not pay for small inputs. */
const startAfter = 16e6;

/** Of an input that is known to be so large, threads get the first batches, too. */
const startAtOnce = 4 * startAfter;

/** Batches that a thread holds: one that it checks, and the next. */
const depth = 2;

const maxThreads = 3;

interface Thread {
  readonly worker: Worker;
  readonly pending: Map<number, PromiseWithResolve>;
}

interface PromiseWithResolve {
  readonly resolve: (checked: Checked) => void;
  readonly reject: (error: unknown) => void;
}

/** Creates a pool; its threads start when there is enough to do for them. This thread works beside them. */
export function createPool(start: StartThread, options: EntryOptions, cores = availableParallelism()): Pool {
  const threads: Thread[] = [];
  const size = Math.min(cores - 1, maxThreads);
  let offered = 0;
  let next = 0;
  const startThreads = (): void => {
    while (threads.length < size) threads.push(createThread(start(options)));
  };
  return {
    capacity: size * depth,
    offer: (part, whole = 0) => {
      offered += part.batch.bytes.length;
      if (offered < startAfter && whole < startAtOnce) return undefined;
      startThreads();
      const [idle] = threads
        .filter(({ pending }) => pending.size < depth)
        .sort((a, b) => a.pending.size - b.pending.size);
      return idle && send(idle, (next += 1), part);
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function createThread(worker: Worker): Thread {
  const pending: Thread["pending"] = new Map();
  const fail = (error: unknown): void => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on("message", ({ id, checked }: TaskResult) => {
    pending.get(id)?.resolve(checked);
    pending.delete(id);
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("a worker thread of the checker ended")));
  return { worker, pending };
}

function send({ worker, pending }: Thread, id: number, { batch, origin }: BatchPart): Promise<Checked> {
  // A copy whose buffer holds nothing else can change its owner.
  const bytes = new Uint8Array(batch.bytes);
  const task: Task = { id, batch: { ...batch, bytes }, origin };
  const result = new Promise<Checked>((resolve, reject) => pending.set(id, { resolve, reject }));
  // Whoever waits for the results in their order handles it.
  result.catch(() => undefined);
  worker.postMessage(task, [bytes.buffer]);
  return result;
}
