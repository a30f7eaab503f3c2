/** What a user asked for in a way that cannot be done: shown as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What went wrong on the way, though the question was a good one: shown as one line, exit code 1. */
export class RecordError extends Error {
  override readonly name = "RecordError";
}
