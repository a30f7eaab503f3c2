import { resolve } from "node:path";
import { startEmulator } from "../../emulator/server.js";
import { defaultUsers } from "../../emulator/world/default-world.js";
import type { WorldInput } from "../../emulator/world/world-input.js";
import { KakaoError } from "../../errors.js";
import { type MockLogEntry, type MockServer, startMockServer } from "../../mocks/server.js";
import type { Violation } from "../../contract/violation.js";
import { readCommandArguments } from "../arguments.js";
import { CommandError } from "../command-error.js";
import { count } from "../count.js";
import type { Io } from "../io.js";
import { printable } from "../printable.js";
import { mockHelp } from "./help.js";
import { readWorld } from "./read-world.js";

const options = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  strict: { type: "boolean", default: false },
  "no-check": { type: "boolean", default: false },
  quiet: { type: "boolean", default: false },
  "show-names": { type: "boolean", default: false },
  stateless: { type: "boolean", default: false },
  "auto-login": { type: "string" },
  issuer: { type: "string" },
  world: { type: "string" },
  state: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Runs the mock server until the process is told to stop.
 *
 * @param args The arguments behind the command name
 * @param io The environment
 * @returns 0 when it was stopped
 * @throws {CommandError} When the arguments cannot be used
 */
export async function runMock(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readCommandArguments("mock", args.map(withPersona), options);
  if (values.help) {
    io.output.write(mockHelp());
    return 0;
  }
  if (positionals.length > 0) throw new CommandError(`mock: unexpected argument ${positionals[0]} (see --help)`);
  const { host, strict, quiet } = values;
  const log = quiet ? undefined : (entry: MockLogEntry) => io.output.write(renderEntry(entry));
  const port = readPort(values.port);
  const common = { port, host, strict, check: !values["no-check"], showNames: values["show-names"], log };
  const { "auto-login": autoLogin, issuer } = values;
  const world = values.world === undefined ? undefined : await readWorld(values.world, io.folder);
  checkPersona(autoLogin, world);
  const emulated = { ...common, autoLogin, issuer, world, stateFile: values.state && resolve(io.folder, values.state) };
  const server = await start(port, host, () => (values.stateless ? startMockServer(common) : startEmulator(emulated)));
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

function checkPersona(name: string | undefined, world: WorldInput | undefined): void {
  const personas = Object.keys(world?.users ?? defaultUsers);
  if (name === undefined || personas.includes(name)) return;
  throw new CommandError(`mock: --auto-login ${name}: unknown persona: use one of ${personas.join(", ")}`);
}

// The value of this option may be left out.
function withPersona(argument: string): string {
  return argument === "--auto-login" ? "--auto-login=ryan" : argument;
}

async function start(port: number, host: string, listen: () => Promise<MockServer>): Promise<MockServer> {
  try {
    return await listen();
  } catch (error) {
    if (error instanceof KakaoError) throw new CommandError(`mock: ${error.message}`);
    const { code = "" } = error as NodeJS.ErrnoException;
    const where = `mock: port ${port} on ${host}`;
    throw new CommandError(`${where}: ${problems[code] ?? `cannot listen (${code}): use another --port or --host`}`);
  }
}

const problems: Readonly<Record<string, string>> = {
  EADDRINUSE: "already in use: stop the process that listens there, or use another --port",
  EACCES: "not permitted: use a --port above 1023",
  EADDRNOTAVAIL: "not an address of this computer: use another --host",
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
      `  ${level}: ${place} ${pointer}: expected ${expected}, got ${found}: ${fix}`,
  );
  const call = `${time.toISOString()} ${method} ${path} ${operationId} ${status} ${milliseconds} ms ${problem}`;
  return `${[call, ...lines.map(printable)].join("\n")}\n`;
}

function countByLevel(violations: readonly Violation[]): string {
  const warnings = violations.filter(({ level }) => level === "warning").length;
  const also = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
  return `${count(violations.length - warnings, "violation")}${also}`;
}
