import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import manifest from "../../../package.json" with { type: "json" };
import { docsUrl } from "../../docs-url.js";
import { callTool } from "./call-tool.js";
import type { Shelf } from "./library.js";
import { AjvJsonSchemaValidator } from "./no-validator.js";
import type { Tool } from "./tool.js";
import { tools } from "./tools/index.js";
import { type Language, languages } from "../../language.js";

/**
 * Creates the server.
 *
 * @param shelf Where it takes what it knows from
 * @param language The language where a call names none
 * @param running Holds the calls of tools while they run
 */
// oxlint-disable-next-line typescript/no-deprecated -- McpServer checks arguments by zod, whose messages are for programs
export function createMcpServer(shelf: Shelf, language: Language, running = new Set<Promise<unknown>>()): Server {
  // oxlint-disable-next-line typescript/no-deprecated -- see above
  const server = new Server(
    { name: manifest.name, version: manifest.version, title: "Kakao REST APIs", websiteUrl: docsUrl },
    {
      capabilities: { tools: {} },
      instructions:
        "Documentation and checker of the Kakao REST APIs (unofficial). Look calls up here before writing them: Kakao's wire formats differ from call to call. Check what you wrote with check_exchange.",
      jsonSchemaValidator: new AjvJsonSchemaValidator(),
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map((tool) => describe(tool, language)) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: args = {} } }) => {
    const call = callTool(name, args, shelf, language);
    running.add(call);
    const { text, isError } = await call.finally(() => running.delete(call));
    return { content: [{ type: "text", text }], isError };
  });
  return server;
}

function describe({ name, title, description, properties, required }: Tool, language: Language) {
  return {
    name,
    title,
    description,
    inputSchema: {
      type: "object" as const,
      properties: {
        ...properties,
        language: {
          type: "string",
          enum: languages,
          default: language,
          description: "The language of the response: that of the user",
        },
      },
      required: [...required],
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true, openWorldHint: false, idempotentHint: true },
  };
}
