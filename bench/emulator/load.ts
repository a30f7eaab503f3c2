import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import type { BenchCall } from "./calls.js";
import type { RunningServer } from "./servers.js";

/** What a server did under load. */
interface Load {
  readonly requests: number;
  /** In seconds. */
  readonly wall: number;
  /** CPU time of the server, in seconds; NaN where the system does not say. */
  readonly cpu: number;
  /** Responses by status. */
  readonly statuses: ReadonlyMap<number, number>;
}

/** When a load ends: at the first of these. */
export interface Limit {
  /** Requests. */
  readonly count?: number;
  readonly milliseconds?: number;
  /** CPU time of the server, in seconds. */
  readonly cpu?: number;
}

/** Connections of a client. */
const connections = 16;

/**
 * Makes calls in turn, on some connections at once.
 *
 * @param server The server
 * @param calls The calls
 * @param limit When it ends
 */
export async function load(server: RunningServer, calls: readonly BenchCall[], limit: Limit): Promise<Load> {
  const { count = Infinity, milliseconds = Infinity, cpu: mostCpu = Infinity } = limit;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const statuses = new Map<number, number>();
  let requests = 0;
  const [start, cpu] = [performance.now(), cpuOf(server.pid)];
  const isOver = () =>
    requests >= count ||
    performance.now() - start >= milliseconds ||
    (requests % 20 === 0 && cpuOf(server.pid) - cpu >= mostCpu);
  let hasEnded = false;
  const work = async (): Promise<void> => {
    while (!hasEnded) {
      hasEnded ||= isOver();
      if (hasEnded) return;
      const call = calls[requests % calls.length];
      requests += 1;
      const status = call ? await send(server, call, agent) : 0;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const wall = (performance.now() - start) / 1000;
  agent.destroy();
  return { requests, wall, cpu: cpuOf(server.pid) - cpu, statuses };
}

/** Makes a call, and returns the status; 0 if the connection fails. */
export function send({ port, hasPrefixes }: RunningServer, call: BenchCall, agent?: Agent): Promise<number> {
  const { method, api, headers, body } = call;
  const path = hasPrefixes ? `/${api}${call.path}` : call.path;
  const length = body === "" ? {} : { "content-length": Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const options = { host: "127.0.0.1", port, method, path, headers: { ...headers, ...length } };
    const sent = request(agent ? { ...options, agent } : options, (response) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
    });
    sent.once("error", () => resolve(0)).end(body);
  });
}

/** Returns the CPU time that a process has used, in seconds; Linux says it in hundredths. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return NaN;
  }
}

/** Returns the resident memory of a process in MB. */
export function memoryOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;
  } catch {
    return NaN;
  }
}
