import { type MockServer, type MockServerOptions, startMockServer } from "../mocks/server.js";
import type { Emulator } from "./emulator.js";
import { Journal } from "./journal.js";
import { createResponder } from "./respond.js";
import { createState } from "./world/create-state.js";
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
}

/** A running emulator with its server. */
export interface EmulatorServer extends MockServer {
  readonly emulator: Emulator;
}

/**
 * Starts an emulator of Kakao.
 *
 * @param options Where to listen, and what the world is like
 * @throws Error of Node.js when it cannot listen
 */
export async function startEmulator({
  world: input,
  autoLogin,
  issuer,
  ...options
}: EmulatorOptions): Promise<EmulatorServer> {
  const world = new World(createState(input));
  const emulator = { world, journal: new Journal(), keep: () => Promise.resolve() };
  // The addresses are known when the port is; no request comes before.
  const addresses = { value: undefined as Emulator["server"] | undefined };
  const running: Emulator = {
    ...emulator,
    get server() {
      if (!addresses.value) throw new Error("the emulator is not listening yet");
      return addresses.value;
    },
  };
  const server = await startMockServer({ ...options, respond: createResponder(running) });
  addresses.value = { url: server.url, baseUrls: server.baseUrls, issuer: issuer ?? server.baseUrls.kauth, autoLogin };
  return { ...server, emulator: running };
}
