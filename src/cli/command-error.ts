/** What the user must change before a command can do its work; shown as one line, without a stack trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
