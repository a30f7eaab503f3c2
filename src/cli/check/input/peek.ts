/** The start of a stream that can still be read as a whole. */
export interface Peeked {
  /** The text of a small stream as a whole, or else the start of it. */
  readonly head: string;
  /** The first four bytes in hexadecimal, by which other formats than UTF-8 text are known. */
  readonly mark: string;
  /** Whether the head is the whole stream. */
  readonly complete: boolean;
  /** The stream from its start, without a byte order mark; it can be read once. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

const headSize = 2 ** 18;

/** Reads the start of a stream; a large one is not held as a whole. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let complete = false;
  while (size <= headSize && !complete) {
    const next = await iterator.next();
    if (next.done) complete = true;
    else chunks.push(next.value);
    size += next.done ? 0 : next.value.length;
  }
  const bytes = Buffer.concat(chunks);
  const head = withoutMark(bytes);
  return {
    mark: bytes.subarray(0, 4).toString("hex"),
    head: (complete ? head : head.subarray(0, headSize)).toString("utf8"),
    complete,
    bytes: async function* () {
      if (head.length > 0) yield head;
      if (!complete) yield* { [Symbol.asyncIterator]: () => iterator };
    },
  };
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
