/** What a user asked for in a way that cannot be done: shown as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What went wrong on the way, though the question was a good one: shown as one line, exit code 1. */
export class RecordError extends Error {
  override readonly name = "RecordError";
}

/** How a failure is told: in one line, and never with what an answer or a key may hold. */
export function describeFailure(error: unknown): { exitCode: number; message: string } {
  if (error instanceof UsageError) return { exitCode: 2, message: error.message };
  if (error instanceof RecordError) return { exitCode: 1, message: error.message };
  const { name } = error instanceof Error ? error : { name: typeof error };
  return { exitCode: 1, message: `failed (${name}): nothing is written, report it` };
}
