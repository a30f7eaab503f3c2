import { mocks } from "../../../generated/mocks/index.js";
import { type MockLogEntry, type MockServer, startMockServer } from "../../mocks/server.js";
import { readArguments } from "../arguments.js";
import { CommandError } from "../command-error.js";
import type { Io } from "../io.js";

const options = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  strict: { type: "boolean", default: false },
  "no-check": { type: "boolean", default: false },
  quiet: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const helpText = `Usage: kakao-openapi mock [options]

Serves recorded answers of all APIs, each below its name: ${Object.values(mocks)
  .map(({ id }) => `/${id}`)
  .join(", ")}.
A request that does not fit the description is refused, and the header kakao-openapi-violations says why.
The header "Prefer: example=<case>" or "Prefer: code=<status>" asks for another answer.

  --port <number>  port to listen on; 4010 when left out
  --host <name>    address to listen on; 127.0.0.1 when left out
  --strict         refuse what the description does not declare, too
  --no-check       answer requests that do not fit the description as well
  --quiet          print no line for each request
`;

/**
 * The command that serves mocks until the process is told to end.
 *
 * @param args What stands behind its name on the command line
 * @param io The world
 * @returns 0 when it was told to end
 * @throws {CommandError} When the user must change the command line
 */
export async function mock(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments("mock", args, options);
  if (values.help) {
    io.output.write(helpText);
    return 0;
  }
  if (positionals.length > 0) throw new CommandError(`mock: ${positionals[0]}: not expected: give options only`);
  const { host, strict, quiet } = values;
  const log = quiet ? undefined : (entry: MockLogEntry) => io.output.write(renderEntry(entry));
  const port = readPort(values.port);
  const server = await start({ port, host, strict, check: !values["no-check"], log });
  const ended = untilStopped();
  if (!quiet) io.output.write(`listening on ${server.url}\n`);
  await ended;
  await server.close();
  return 0;
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new CommandError(`mock: --port ${text}: no port: give a number from 0 to 65535`);
}

async function start(options: Parameters<typeof startMockServer>[0]): Promise<MockServer> {
  try {
    return await startMockServer(options);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const where = `mock: port ${options.port} of ${options.host}`;
    throw new CommandError(`${where}: ${problems[code] ?? `cannot listen (${code}): choose another`}`);
  }
}

const problems: Readonly<Record<string, string>> = {
  EADDRINUSE: "in use: end what listens there, or choose another with --port",
  EACCES: "not allowed: choose one above 1023 with --port",
  EADDRNOTAVAIL: "no address of this machine: choose another with --host",
  ENOTFOUND: "no such host: choose another with --host",
};

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}

function renderEntry(entry: MockLogEntry): string {
  const { time, method, path, operationId = "-", status = "-", milliseconds, violations, fault } = entry;
  const count = `${violations} violation${violations === 1 ? "" : "s"}${fault ? ` ${fault}` : ""}`;
  return `${time.toISOString()} ${method} ${path} ${operationId} ${status} ${milliseconds} ms ${count}\n`;
}
