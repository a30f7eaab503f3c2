/** Values of an input, still as bytes: another thread may read them. */
export interface Batch {
  readonly bytes: Uint8Array;
  /** Three numbers for each value: its start and its end in the bytes, and its line in the input, from 1. */
  readonly spans: readonly number[];
  /** The number of the first value in the input, from 1. */
  readonly first: number;
  /** Whether the ends of the values are a guess, which is right if they are JSON. */
  readonly isGuess?: boolean | undefined;
}
