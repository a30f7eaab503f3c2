import { parseJson } from "../src/json.js";

const item = { id: 123456789, uuid: "abcdefg0001", name: "홍길동", url: "https://example.com/thumbnail.jpg" };
const usual = JSON.stringify({ elements: Array.from({ length: 40 }, () => item) });
const large = usual.replaceAll("123456789", "9007199254740993");

/** Measures how many times as long `parseJson` takes as `JSON.parse`: for a usual response, and with large integers. */
export function measureInt64(): { usual: number; large: number } {
  return { usual: compare(usual), large: compare(large) };
}

function compare(text: string): number {
  const best = { ours: Infinity, native: Infinity };
  for (let round = 0; round < 40; round += 1) {
    best.native = Math.min(
      best.native,
      time(() => JSON.parse(text)),
    );
    best.ours = Math.min(
      best.ours,
      time(() => parseJson(text)),
    );
  }
  return best.ours / best.native;
}

function time(run: () => unknown): number {
  const start = process.hrtime.bigint();
  for (let count = 0; count < 500; count += 1) run();
  return Number(process.hrtime.bigint() - start);
}
