import { type MockServer, type MockServerOptions, startMockServer } from "../mocks/server.js";
import type { Emulator } from "./emulator.js";
import { Journal } from "./journal.js";
import { createResponder } from "./respond.js";
import { Outbox } from "./webhooks/outbox.js";
import { checkWorld } from "./world/check-world.js";
import { createState } from "./world/create-state.js";
import { openStateFile } from "./world/state-file.js";
import { World } from "./world/world.js";
import type { WorldInput } from "./world/world-input.js";

/** How an emulator starts. */
export interface EmulatorOptions extends Pick<
  MockServerOptions,
  "port" | "host" | "log" | "strict" | "showNames" | "requestTimeout" | "check"
> {
  /** What differs from the default world. */
  readonly world?: WorldInput | undefined;
  /** The persona that logs in without a page. */
  readonly autoLogin?: string | undefined;
  /** Issuer of ID tokens and account status events. Default: the address of kauth on the server. */
  readonly issuer?: string | undefined;
  /** File that keeps the state over a restart. */
  readonly stateFile?: string | undefined;
}

/** A running emulator with its server. */
export interface EmulatorServer extends MockServer {
  readonly emulator: Emulator;
}

/**
 * Starts an emulator of Kakao.
 *
 * @param options Where to listen, and what the world is like
 * @throws InvalidValueError if the world is invalid
 * @throws Error of Node.js when it cannot listen
 */
export async function startEmulator(options: EmulatorOptions): Promise<EmulatorServer> {
  const { world: input, autoLogin, issuer, stateFile, ...serverOptions } = options;
  const first = checkWorld(input);
  const file = stateFile === undefined ? undefined : openStateFile(stateFile);
  const world = new World(file?.read() ?? createState(first));
  const journal = new Journal();
  // The addresses are known when the port is; no request comes before.
  const known: { addresses?: Emulator["server"] } = {};
  const emulator: Emulator = {
    world,
    journal,
    outbox: new Outbox(world, () => emulator.server.issuer),
    reset: (other) => {
      // The key pair is the server's: those who verify tokens may have read it.
      const { signingKey } = world.state;
      world.state = { ...createState(other === undefined ? first : checkWorld(other)), signingKey };
      world.pictures.clear();
      journal.clear();
    },
    keep: file ? () => file.write(world.state) : () => Promise.resolve(),
    get server() {
      if (!known.addresses) throw new Error("the emulator is not listening yet");
      return known.addresses;
    },
  };
  world.notify = (event) => emulator.outbox.queue(event);
  const server = await startMockServer({ ...serverOptions, respond: createResponder(emulator) });
  known.addresses = { url: server.url, baseUrls: server.baseUrls, issuer: issuer ?? server.baseUrls.kauth, autoLogin };
  return { ...server, emulator };
}
