/** Returns the text of `--help`. */
export function mcpHelp(): string {
  return `Usage: kakao-openapi mcp [options]

Serves the documentation and the checker to coding assistants, as an MCP server over stdin and stdout. It works offline:
nothing is sent to Kakao or to anybody else, and no key is needed.

  search_docs               finds operations, fields, errors, consent items and guides
  get_operation             everything about an operation: URL, authorization, parameters, response, errors
  explain_error             what an error code, message or body means, and what to do
  check_exchange            checks a request, a response or recorded traffic against the spec
  make_request_sample       a request that works, as curl, TypeScript, fetch, Python, Java, Kotlin or Go

  --lang en|ko              the language of results, unless a call names one (default: en)

Claude Code:  claude mcp add kakao -- kakao-openapi mcp
Others:       { "mcpServers": { "kakao": { "command": "kakao-openapi", "args": ["mcp"] } } }
`;
}
