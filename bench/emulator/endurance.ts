import { callsWith } from "./calls.js";
import { load, memoryOf } from "./load.js";
import { type RunningServer, startServer, stopServer } from "./servers.js";
import { credentialsOf } from "./speed.js";

/** What long load does to a server. */
export interface Endurance {
  /** Resident memory in MB, before the load and after each minute. */
  readonly memory: readonly number[];
  readonly requests: number;
  /** Requests that got no response of 2xx or 3xx. */
  readonly failed: number;
}

/** Each call adds an event, which the world is to keep. */
const growing: ReadonlySet<string> = new Set(["createEvent"]);

/**
 * Measures our server under the load of all calls in turn.
 *
 * @param minutes How long
 */
export async function measureEndurance(minutes: number): Promise<Endurance> {
  const server = await startServer("kakao-openapi");
  try {
    return await endure(server, minutes);
  } finally {
    await stopServer(server);
  }
}

async function endure(server: RunningServer, minutes: number): Promise<Endurance> {
  const memory = [memoryOf(server.pid)];
  let [requests, failed] = [0, 0];
  for (let minute = 0; minute < minutes; minute += 1) {
    // In a minute the server issues thousands of tokens, and drops the oldest of 10,000.
    const calls = callsWith(await credentialsOf(server)).filter(({ operationId }) => !growing.has(operationId));
    const loaded = await load(server, calls, { milliseconds: 60_000 });
    requests += loaded.requests;
    for (const [status, count] of loaded.statuses) if (status < 200 || status >= 400) failed += count;
    memory.push(memoryOf(server.pid));
  }
  return { memory, requests, failed };
}
