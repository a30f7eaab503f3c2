import { spawn } from "node:child_process";
import { once } from "node:events";
import { type ServerName, serverNames, startServer, stopServer } from "./servers.js";

/** Milliseconds until a server takes connections, the best of some runs; `node` runs an empty program. */
export type StartTimes = Readonly<Record<"node" | ServerName, number>>;

const runs = 5;

/** Measures how long the servers take to start, in turn with an empty program. */
export async function measureStarts(): Promise<StartTimes> {
  const best: Record<string, number> = {};
  for (let run = 0; run < runs; run += 1) {
    const times = { node: await startNode() } as Record<string, number>;
    for (const name of serverNames) times[name] = await start(name);
    for (const [name, time] of Object.entries(times)) best[name] = Math.min(best[name] ?? Infinity, time);
  }
  return best as StartTimes;
}

async function startNode(): Promise<number> {
  const begin = performance.now();
  await once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "exit");
  return performance.now() - begin;
}

async function start(name: ServerName): Promise<number> {
  const begin = performance.now();
  const server = await startServer(name, 5);
  const time = performance.now() - begin;
  await stopServer(server);
  return time;
}
