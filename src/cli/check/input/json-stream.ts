import { JSONParser } from "@streamparser/json";

/** A value of a JSON text with its place among its siblings, from 1. */
export interface StreamedValue {
  readonly value: unknown;
  readonly number: number;
}

/** JSON that is broken, or ends too early. */
export class BrokenJsonError extends Error {
  override readonly name = "BrokenJsonError";
  constructor(
    readonly reason: "broken" | "cut",
    /** Values that were read before. */
    readonly count: number,
  ) {
    super(reason);
  }
}

/**
 * Gives values out of a JSON text one by one; none is kept.
 *
 * @param path Where they stand, such as `$.log.entries.*`; `$` for one value after the other
 * @throws {BrokenJsonError}
 */
export async function* streamJson(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<StreamedValue> {
  const parser = new JSONParser({ paths: [path], keepStack: false, separator: "", stringBufferSize: 2 ** 16 });
  let found: unknown[] = [];
  let count = 0;
  parser.onValue = ({ value }) => void found.push(value);
  for await (const chunk of bytes) {
    const broken = fails(() => parser.write(chunk));
    for (const value of found) yield { value, number: (count += 1) };
    found = [];
    if (broken) throw new BrokenJsonError("broken", count);
  }
  if (fails(() => parser.end())) throw new BrokenJsonError("cut", count);
}

/** The messages of the parser name its states and tell a user nothing. */
function fails(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}
