import type { Io } from "./io.js";

/** A command of the program; its code is loaded when it runs. */
export interface Command {
  readonly summary: string;
  /** Loads the command, which returns its exit code. */
  readonly load: () => Promise<(args: readonly string[], io: Io) => Promise<number>>;
}

/** The commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    summary: "check recorded traffic, mocks and fixtures against the spec",
    load: async () => (await import("./check/command.js")).runCheck,
  },
  redact: {
    summary: "remove secrets and personal data from recorded traffic",
    load: async () => (await import("./redact/command.js")).runRedact,
  },
  export: {
    summary: "write the recorded responses as stubs for WireMock or nock",
    load: async () => (await import("./export/command.js")).runExport,
  },
  mock: {
    summary: "run an emulator of Kakao on this computer",
    load: async () => (await import("./mock/command.js")).runMock,
  },
  mcp: {
    summary: "serve the documentation and the checker to coding assistants (MCP)",
    load: async () => (await import("./mcp/command.js")).runMcp,
  },
};
