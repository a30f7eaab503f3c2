import { describe, expect, test } from "vitest";
import { createProgress } from "../../src/cli/check/report/progress.js";

/** Creates a progress on a clock that each look moves on. */
function progressOn(terminal: boolean, step: number) {
  const written: string[] = [];
  let time = 0;
  const output = { terminal, write: (text: string) => void written.push(text) };
  return { written, progress: createProgress(output, () => (time += step)) };
}

describe("the progress of a long run", () => {
  test("is shown on a terminal, and removed at the end", () => {
    const { written, progress } = progressOn(true, 300);

    progress.addBytes(12_400_000);
    progress.addExchanges(1);
    progress.addExchanges(1);
    progress.end();

    expect(written[0]).toBe("\r\u001b[K1 exchange, 12 MB");
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  test.each([
    ["of a short run", true, 0.1],
    ["where no person looks", false, 300],
  ])("is not shown %s", (_, terminal, step) => {
    const { written, progress } = progressOn(terminal, step);

    progress.addExchanges(1);
    progress.addExchanges(1);
    progress.end();

    expect(written).toEqual([]);
  });
});
