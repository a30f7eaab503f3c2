/** A call of a tool that cannot be answered; its message is for the model, which can correct the call. */
export class ToolError extends Error {
  override readonly name = "ToolError";
}
