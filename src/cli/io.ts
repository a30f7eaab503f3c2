import type { Worker } from "node:worker_threads";

/** A stream that a command writes to. */
export interface Output {
  write(text: string): void;
  /** Whether it is a terminal. */
  readonly terminal: boolean;
}

/** Starts another thread of the program with some data. */
export type StartThread = (data: unknown) => Worker;

/** The environment of a command, which tests replace. */
export interface Io {
  /** The folder that paths are relative to. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Output;
  readonly errors: Output;
  /** Starts another thread of the program; undefined if all has to happen in this one. */
  readonly startThread?: StartThread | undefined;
}

/** Returns the environment of this process. */
export function processIo(startThread: StartThread): Io {
  return {
    folder: process.cwd(),
    environment: process.env,
    input: process.stdin,
    output: outputTo(process.stdout),
    errors: outputTo(process.stderr),
    startThread,
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return { write: (text) => void stream.write(text), terminal: stream.isTTY };
}
