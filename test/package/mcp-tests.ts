import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docsUrl } from "../../src/docs-url.js";
import { callTool, responseLanguages } from "../support/programs/mcp.js";

/** Tests the MCP server of the installed package with the client of the official SDK, over stdin and stdout. */
export function testMcp(folderOf: () => string): void {
  describe("the MCP server of the installed package", () => {
    let client: Client;
    const errors: string[] = [];

    beforeAll(async () => {
      const cwd = folderOf();
      const command = join(cwd, "node_modules/kakao-openapi/dist/cli.mjs");
      const transport = new StdioClientTransport({
        command: process.execPath,
        args: [command, "mcp"],
        cwd,
        stderr: "pipe",
      });
      transport.stderr?.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
      client = new Client({ name: "test", version: "1.0.0" });
      await client.connect(transport);
    });

    afterAll(async () => {
      await client.close();
    });

    test("introduces itself and lists its tools", async () => {
      const { tools } = await client.listTools();

      expect(client.getServerVersion()?.name).toBe("kakao-openapi");
      expect(client.getInstructions()).toContain("Kakao REST APIs");
      expect(tools.map(({ name }) => name)).toEqual([
        "search_docs",
        "get_operation",
        "explain_error",
        "check_exchange",
        "make_request_sample",
      ]);
    });

    describe.each(responseLanguages)("in %s", (language, page) => {
      test.each([
        ["search_docs", { query: "talk_message" }, "/consent-items/talk_message.html"],
        [
          "get_operation",
          { operation: "sendMemoDefault" },
          "POST `https://kapi.kakao.com/v2/api/talk/memo/default/send`",
        ],
        [
          "explain_error",
          { error: '{"msg":"insufficient scopes.","code":-402}' },
          `${page}: ${docsUrl}/${language}/errors/-402`,
        ],
        ["make_request_sample", { operation: "sendMemoDefault", code: "python" }, "```python"],
        ["check_exchange", { operation: "getUserMe", response: { status: 200, body: { id: "1" } } }, "/id type"],
      ])("%s responds", async (name, args, found) => {
        const { text, isError } = await callTool(client, name, { ...args, language });

        expect(isError).toBe(false);
        expect(text).toContain(found);
        expect(text).toContain(`${docsUrl}/${language}/`);
        if (language === "ko") expect(text).toMatch(/[가-힣]{2}/);
      });

      test.each([
        ["search_docs", { query: 7, limit: "many" }],
        ["get_operation", { operation: "getUserM" }],
        ["explain_error", {}],
        ["check_exchange", { request: { method: "GET", url: "kapi" } }],
        ["make_request_sample", { operation: "getUserMe", code: "cobol" }],
      ])("%s says what is wrong with its arguments", async (name, args) => {
        const { text, isError } = await callTool(client, name, { ...args, language });

        expect(isError || text.includes("check: ")).toBe(true);
        expect(text.length).toBeGreaterThan(20);
      });
    });

    test("is loaded by its own command only", () => {
      const dist = join(folderOf(), "node_modules/kakao-openapi/dist");
      const files = new Set(["cli.mjs"]);
      for (const file of files) {
        const text = readFileSync(join(dist, file), "utf8");
        for (const [, name = ""] of text.matchAll(/^import .*?from "\.\/([^"]+)";$|^import "\.\/([^"]+)";$/gm))
          files.add(name);
      }
      const all = readdirSync(dist).filter((file) => file.endsWith(".mjs"));
      const withServer = all.filter((file) => readFileSync(join(dist, file), "utf8").includes("tools/list"));

      expect(withServer).toHaveLength(1);
      expect(files.size).toBeGreaterThan(2);
      expect([...files].filter((file) => withServer.includes(file))).toEqual([]);
    });

    test("writes nothing to stderr, and goes when its client does", async () => {
      await client.close();

      expect(errors).toEqual([]);
    });
  });
}
