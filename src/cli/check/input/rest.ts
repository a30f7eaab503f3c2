/** The bytes of a value that has not ended yet. */
export interface Rest {
  /** Returns what is kept, with a chunk behind it. */
  add(chunk: Uint8Array): Buffer;
  /** Keeps the bytes from an index on. */
  keep(bytes: Buffer, from: number): void;
}

/** Creates an empty rest. It grows by doubling: a large value would be copied too often otherwise. */
export function createRest(): Rest {
  let held = Buffer.alloc(0);
  let length = 0;
  return {
    add: (chunk) => {
      if (length === 0) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      const needed = length + chunk.length;
      if (held.length < needed) {
        const larger = Buffer.allocUnsafe(Math.max(needed, 2 * length));
        held.copy(larger, 0, 0, length);
        held = larger;
      }
      held.set(chunk, length);
      length = needed;
      return held.subarray(0, length);
    },
    keep: (bytes, from) => {
      // A value that began at the start stays where it is; otherwise the bytes belong to a batch now.
      if (from === 0 && bytes.buffer === held.buffer && bytes.byteOffset === held.byteOffset) return;
      held = Buffer.from(bytes.subarray(from));
      length = held.length;
    },
  };
}
