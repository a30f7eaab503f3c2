import { parentPort, workerData } from "node:worker_threads";
import { checkRecorded } from "../../../contract/check-exchange.js";
import { type Checked, checkEntries, type EntryOptions } from "../check-entries.js";
import type { Batch } from "../input/batch.js";
import { type BatchOrigin, readBatch } from "../input/read-batch.js";
import { readIn } from "../input/sources.js";

/** What a thread is asked to check. */
export interface Task {
  readonly id: number;
  readonly batch: Batch;
  readonly origin: BatchOrigin;
}

/** What a thread has found. */
export interface TaskResult {
  readonly id: number;
  readonly checked: Checked;
}

/** Checks the batches that the main thread sends. */
export function runThread(): void {
  const options = workerData as EntryOptions;
  parentPort?.on("message", ({ id, batch, origin }: Task) => {
    const entries = readBatch(batch, origin, readIn(origin.folder));
    void checkEntries(entries, options, checkRecorded).then((checked) => {
      parentPort?.postMessage({ id, checked } satisfies TaskResult);
    });
  });
}
