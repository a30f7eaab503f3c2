/** Where a command writes to. */
export interface Output {
  write(text: string): void;
  /** Whether a person looks at it. */
  readonly terminal: boolean;
}

/** What a command sees of the world, so that tests can give it another one. */
export interface Io {
  /** Folder that paths are relative to. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Output;
  readonly errors: Output;
}

/** The world of this process. */
export function processIo(): Io {
  return {
    folder: process.cwd(),
    environment: process.env,
    input: process.stdin,
    output: outputTo(process.stdout),
    errors: outputTo(process.stderr),
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return { write: (text) => void stream.write(text), terminal: stream.isTTY };
}
