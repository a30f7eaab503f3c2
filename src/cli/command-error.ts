/** A mistake in what a command was given; shown as one line, without a stack trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
