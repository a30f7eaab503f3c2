import type { Output } from "../../io.js";
import { count } from "./tally.js";

/** Shows how far a long run is. */
export interface Progress {
  addBytes(count: number): void;
  addExchange(): void;
  /** Takes the line off the terminal. */
  end(): void;
}

const interval = 250;

/**
 * Starts to show progress, on a terminal only.
 *
 * @param output Where to
 * @param now The time in milliseconds
 */
export function createProgress(output: Output, now: () => number = () => performance.now()): Progress {
  let bytes = 0;
  let exchanges = 0;
  let next = now() + interval;
  let shown = false;
  return {
    addBytes: (count) => (bytes += count),
    addExchange: () => {
      exchanges += 1;
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
