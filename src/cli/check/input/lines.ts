/** A line of a text with its number, from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** Reads the lines of a text one by one. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  // A long line spans many chunks; its pieces are joined once, at its end.
  let pieces: string[] = [];
  let number = 0;
  for await (const chunk of bytes) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    pieces.push(first);
    for (const start of others) {
      yield { text: pieces.join(""), number: (number += 1) };
      pieces = [start];
    }
  }
  yield { text: pieces.join("") + decoder.decode(), number: number + 1 };
}
