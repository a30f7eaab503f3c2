import { mocks } from "../../../generated/mocks/index.js";
import { type MockLogEntry, type MockServer, startMockServer } from "../../mocks/server.js";
import type { Violation } from "../../contract/violation.js";
import { readArguments } from "../arguments.js";
import { CommandError } from "../command-error.js";
import { count } from "../count.js";
import type { Io } from "../io.js";
import { printable } from "../printable.js";

const options = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  strict: { type: "boolean", default: false },
  "no-check": { type: "boolean", default: false },
  quiet: { type: "boolean", default: false },
  "show-names": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const helpText = `Usage: kakao-openapi mock [options]

Runs a mock server that responds with recordings, each API below its own path: ${Object.values(mocks)
  .map(({ id }) => `/${id}`)
  .join(", ")}.
A request that does not match the spec gets an error response; the header kakao-openapi-violations lists why.
Send "Prefer: example=<case>" or "Prefer: code=<status>" to choose another response.

  --port <number>  port to listen on (default: 4010)
  --host <name>    address to listen on (default: 127.0.0.1)
  --strict         also reject requests with warnings
  --no-check       only report requests that do not match the spec
  --quiet          do not log requests
  --show-names     show names that the spec does not know, and unknown paths, which may be secret
`;

/**
 * Runs the mock server until the process is told to stop.
 *
 * @param args The arguments behind the command name
 * @param io The environment
 * @returns 0 when it was stopped
 * @throws {CommandError} When the arguments cannot be used
 */
export async function mock(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments("mock", args, options);
  if (values.help) {
    io.output.write(helpText);
    return 0;
  }
  if (positionals.length > 0) throw new CommandError(`mock: unexpected argument ${positionals[0]} (see --help)`);
  const { host, strict, quiet } = values;
  const log = quiet ? undefined : (entry: MockLogEntry) => io.output.write(renderEntry(entry));
  const port = readPort(values.port);
  const server = await start({ port, host, strict, check: !values["no-check"], showNames: values["show-names"], log });
  const ended = untilStopped();
  if (!quiet) io.output.write(`listening on ${server.url}\n`);
  await ended;
  await server.close();
  return 0;
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new CommandError(`mock: --port ${text}: expected a number from 0 to 65535`);
}

async function start(options: Parameters<typeof startMockServer>[0]): Promise<MockServer> {
  try {
    return await startMockServer(options);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const where = `mock: port ${options.port} of ${options.host}`;
    throw new CommandError(`${where}: ${problems[code] ?? `cannot listen (${code}): use another --port or --host`}`);
  }
}

const problems: Readonly<Record<string, string>> = {
  EADDRINUSE: "already in use: stop what listens there or use another --port",
  EACCES: "not permitted: use a --port above 1023",
  EADDRNOTAVAIL: "not an address of this machine: use another --host",
  ENOTFOUND: "unknown host: use another --host",
};

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}

function renderEntry(entry: MockLogEntry): string {
  const { time, method, path, operationId = "-", status = "-", milliseconds, violations, error } = entry;
  const problem = error ? `internal error (${error})` : countByLevel(violations);
  const lines = violations.map(
    ({ level, place, pointer, expected, found, fix }) =>
      `  ${level}: ${place} ${pointer}: expected ${expected}, found ${found}: ${fix}`,
  );
  const call = `${time.toISOString()} ${method} ${path} ${operationId} ${status} ${milliseconds} ms ${problem}`;
  return `${[call, ...lines.map(printable)].join("\n")}\n`;
}

function countByLevel(violations: readonly Violation[]): string {
  const warnings = violations.filter(({ level }) => level === "warning").length;
  const also = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
  return `${count(violations.length - warnings, "violation")}${also}`;
}
