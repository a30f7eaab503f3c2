import { CommandError } from "../../command-error.js";
import type { Entry, Unusable } from "./entry.js";
import { readBatch } from "./read-batch.js";
import { type ReadOptions, readParts } from "./read-parts.js";
import { BrokenJsonError } from "./slice-json.js";
import type { Source } from "./sources.js";

/**
 * Reads the exchanges of an input one by one, whatever its size. An invalid one does not stop the others.
 *
 * @throws {CommandError} When it cannot be read, or not to its end
 */
export async function* readEntries(source: Source, options: ReadOptions = {}): AsyncGenerator<Entry | Unusable> {
  try {
    for await (const part of readParts(source, options))
      yield* "entries" in part ? part.entries : readBatch(part.batch, part.origin, source.readBeside);
  } catch (error) {
    throw describeBroken(source.name, error);
  }
}

/** Describes JSON that cannot be read to its end; other errors stay as they are. */
export function describeBroken(file: string, error: unknown): unknown {
  if (!(error instanceof BrokenJsonError)) return error;
  const { reason, count } = error;
  const read = count === 0 ? "" : ` after ${count} ${count === 1 ? "entry" : "entries"}`;
  return new CommandError(
    reason === "truncated"
      ? `check: ${file}: truncated${read}: record it again`
      : `check: ${file}: invalid JSON${read}: fix or remove it`,
  );
}
