import { CommandError } from "../../src/cli/command-error.js";

/** What went wrong on the way, though the arguments are valid: exit code 1. */
export class RecordError extends Error {
  override readonly name = "RecordError";
}

/** Returns how a failure is shown: never with what a response or a key may hold. */
export function describeFailure(error: unknown): { exitCode: number; message: string } {
  if (error instanceof CommandError) return { exitCode: 2, message: error.message };
  if (error instanceof RecordError) return { exitCode: 1, message: error.message };
  const { name } = error instanceof Error ? error : { name: typeof error };
  return { exitCode: 1, message: `internal error (${name}): nothing was written; please report it` };
}
