import type { Client } from "@modelcontextprotocol/sdk/client/index.js";

/** A language in which the server responds, and a text that only a response in it has. */
export const responseLanguages = [
  ["en", "Page"],
  ["ko", "페이지"],
] as const;

/** What a tool responded. */
export interface ToolResponse {
  readonly text: string;
  readonly isError: boolean;
}

/** Calls a tool as a client does. */
export async function callTool(
  client: Client,
  name: string,
  args: Readonly<Record<string, unknown>> = {},
): Promise<ToolResponse> {
  const result = await client.callTool({ name, arguments: args });
  const content = result.content as { type: string; text?: string }[];
  return { text: content.map(({ text = "" }) => text).join("\n"), isError: result.isError === true };
}
