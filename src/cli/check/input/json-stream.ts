import { JSONParser } from "@streamparser/json";

/** A value of a JSON text with its number among its siblings, from 1. */
export interface StreamedValue {
  readonly value: unknown;
  readonly number: number;
}

/** JSON that is invalid or truncated. */
export class BrokenJsonError extends Error {
  override readonly name = "BrokenJsonError";
  constructor(
    readonly reason: "invalid" | "truncated",
    /** The number of values before it. */
    readonly count: number,
  ) {
    super(reason);
  }
}

/**
 * Reads values of a JSON text one by one, without keeping any.
 *
 * @param path The path of the values, such as `$.log.entries.*`; `$` for one value after the other
 * @throws {BrokenJsonError}
 */
export async function* streamJson(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<StreamedValue> {
  const parser = new JSONParser({ paths: [path], keepStack: false, separator: "", stringBufferSize: 2 ** 16 });
  let found: unknown[] = [];
  let count = 0;
  parser.onValue = ({ value }) => void found.push(value);
  for await (const chunk of bytes) {
    const invalid = fails(() => parser.write(chunk));
    for (const value of found) yield { value, number: (count += 1) };
    found = [];
    if (invalid) throw new BrokenJsonError("invalid", count);
  }
  if (fails(() => parser.end())) throw new BrokenJsonError("truncated", count);
}

/** The messages of the parser are about its states, which mean nothing to a user. */
function fails(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}
