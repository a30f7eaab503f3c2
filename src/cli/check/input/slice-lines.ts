import type { Batch } from "./batch.js";
import { createRest } from "./rest.js";

const newline = 0x0a;

/** Finds the lines of a text, without those that are blank. */
export async function* sliceLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const rest = createRest();
  let line = 1;
  let first = 1;
  const batchOf = (bytes: Buffer): Batch & { end: number } => {
    const spans: number[] = [];
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      if (!isBlank(bytes, start, end)) spans.push(start, end, line);
      line += 1;
      start = end + 1;
    }
    const batch = { bytes, spans, first, end: start };
    first += spans.length / 3;
    return batch;
  };
  for await (const chunk of chunks) {
    const bytes = rest.add(chunk);
    const batch = batchOf(bytes);
    rest.keep(bytes, batch.end);
    yield batch;
  }
  yield batchOf(rest.add(Buffer.from("\n")));
}

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20) return false;
  }
  return true;
}
