import { Readable, Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readCommandArguments } from "../arguments.js";
import { CommandError } from "../command-error.js";
import { say } from "../check/report/language.js";
import type { Io, Output } from "../io.js";
import { mcpHelp } from "./help.js";
import type { Shelf } from "./library.js";
import { createMcpServer } from "./server.js";
import { openShelf } from "./shelf.js";
import { type Language, languages } from "../../language.js";

const options = {
  lang: { type: "string", default: "en" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Runs the mcp command, until its client closes stdin.
 *
 * @param shelf Where the server takes what it knows from
 * @returns 0 when the client has gone
 */
export async function runMcp(args: readonly string[], io: Io, shelf?: Shelf): Promise<number> {
  const { values, positionals } = readCommandArguments("mcp", args, options);
  const language = readLanguage(values.lang);
  if (values.help) {
    io.output.write(mcpHelp(language));
    return 0;
  }
  if (positionals.length > 0) throw new CommandError("mcp: expected options only (see --help)");
  const running = new Set<Promise<unknown>>();
  const server = createMcpServer(shelf ?? openShelf(), language, running);
  const tell = (line: string): void => io.errors.write(`${say(line, language)}\n`);
  if (io.output.terminal) tell("mcp: waiting for a client on stdin (see --help)");
  const input = Readable.from(io.input);
  // What arrives and is not of the protocol may be anything, so that it is not repeated.
  server.onerror = () => tell("mcp: a message on stdin was ignored: expected JSON-RPC, one message per line");
  await server.connect(new StdioServerTransport(input, writableOf(io.output)));
  await new Promise<void>((resolve) => {
    input.once("close", resolve);
  });
  // A program that pipes its messages closes stdin before the responses are there, and closing aborts what runs.
  await Promise.allSettled(running);
  await setImmediate();
  await server.close();
  return 0;
}

function readLanguage(value: string): Language {
  const found = languages.find((one) => one === value);
  if (!found) throw new CommandError(`mcp: --lang ${value}: expected ${languages.join(" or ")}`);
  return found;
}

function writableOf(output: Output): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, _, done) {
      output.write(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
      done();
    },
  });
}
