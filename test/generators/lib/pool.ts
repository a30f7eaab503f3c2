/**
 * Runs a job for each item, several at a time and in their order. Two items of one lane never run at once: they would
 * wait for each other, or write the same files.
 *
 * @param items What to run
 * @param size Maximum number at a time
 * @param laneOf The lane of an item; undefined if it can run beside any other
 * @param job What to run for each
 */
export async function runPool<Item>(
  items: readonly Item[],
  size: number,
  laneOf: (item: Item) => string | undefined,
  job: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const busy = new Set<string>();

  async function work(): Promise<void> {
    for (;;) {
      const index = waiting.findIndex((item) => !busy.has(laneOf(item) ?? ""));
      const [item] = index < 0 ? [] : waiting.splice(index, 1);
      // What still waits is for the lane of another worker, which will take it.
      if (item === undefined) return;
      const lane = laneOf(item);
      if (lane !== undefined) busy.add(lane);
      try {
        await job(item);
      } finally {
        if (lane !== undefined) busy.delete(lane);
      }
    }
  }

  await Promise.all(Array.from({ length: size }, work));
}
