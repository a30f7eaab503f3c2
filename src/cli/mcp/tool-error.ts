/** A call of a tool with arguments that it cannot use; its message is for the model, which can correct the call. */
export class ToolError extends Error {
  override readonly name = "ToolError";
}
