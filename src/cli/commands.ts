import type { Io } from "./io.js";

/** A command of the program; what it needs is loaded when it is called. */
export interface Command {
  readonly summary: string;
  /** Gives the exit code. */
  readonly load: () => Promise<(args: readonly string[], io: Io) => Promise<number>>;
}

/** The commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    summary: "check recorded traffic, mocks and fixtures against the description",
    load: async () => (await import("./check/command.js")).runCheck,
  },
  mock: {
    summary: "serve recorded answers of all APIs on this machine",
    load: async () => (await import("./mock/command.js")).mock,
  },
};
