/** A language whose samples are compiled and run together, which takes seconds where each alone would take minutes. */
export interface Batch {
  /** The language, as the samples name it. */
  readonly language: string;
  /** Programs without which it cannot be run. */
  readonly needs: readonly string[];
  /** Fetches what the samples need of a registry, in the folder of the kits; once. */
  readonly install?: string;
  /**
   * Writes the samples as parts of one program, which announces each before it runs it, and survives what fails.
   *
   * @param samples The code of each sample
   * @returns Files, by their path
   */
  readonly write: (samples: readonly string[]) => Readonly<Record<string, string>>;
  /** Compiles the program, for Bash; `$KITS` is the folder of the kits. */
  readonly compile?: string;
  /** Runs it. Each line that it prints is the number of a sample that failed, and why. */
  readonly run: string;
}

/** Where a program announces the sample that follows, below the address of the mock server in `MOCK`. */
export const announcement = "/_sample/";

/** Numbers the files of the samples. */
export function numbered(
  samples: readonly string[],
  name: (index: number) => string,
  write: (text: string, index: number) => string,
) {
  return Object.fromEntries(samples.map((text, index) => [name(index), write(text, index)]));
}
