import type { Output } from "../../io.js";
import { count } from "../../count.js";

/** Shows the progress of a long run. */
export interface Progress {
  addBytes(count: number): void;
  addExchanges(count: number): void;
  /** Removes the line from the terminal. */
  end(): void;
}

const interval = 250;

/**
 * Creates a progress line, shown on a terminal only.
 *
 * @param output The terminal
 * @param now Returns the time in milliseconds
 */
export function createProgress(output: Output, now: () => number = () => performance.now()): Progress {
  let bytes = 0;
  let exchanges = 0;
  let next = now() + interval;
  let shown = false;
  return {
    addBytes: (count) => (bytes += count),
    addExchanges: (number) => {
      exchanges += number;
      if (!output.terminal || now() < next) return;
      next = now() + interval;
      shown = true;
      output.write(`\r\u001b[K${count(exchanges, "exchange")}, ${(bytes / 1e6).toFixed(0)} MB`);
    },
    end: () => {
      if (shown) output.write("\r\u001b[K");
    },
  };
}
