import { anyCredentials, type BenchCall, callsWith, type Credentials } from "./calls.js";
import { load, send } from "./load.js";
import { type RunningServer, type ServerName, serverNames } from "./servers.js";

/** What a server does with a call. */
interface Speed {
  /** Requests for each second of CPU time, the best of some rounds. */
  readonly perCpu: number;
  /** Requests for each second on the clock, of the same round. */
  readonly perSecond: number;
  readonly status: number;
}

/** The speeds of all servers by operation. */
export type Speeds = Readonly<Record<string, Readonly<Partial<Record<ServerName, Speed>>>>>;

const rounds = 2;

/** CPU time in seconds in which a server compiles what a call needs, and then as long again. */
const cpu = 0.3;

/** Where the system does not say what CPU time is. */
const milliseconds = 30_000;

/** The servers, all running. */
type Servers = Readonly<Record<ServerName, RunningServer>>;

/**
 * Measures each call on each server, the servers in turn, so that what else the machine does hits all alike. CPU time
 * counts, since the clock measures the other programs of a busy machine, too.
 */
export async function measureSpeeds(servers: Servers): Promise<Speeds> {
  const own = callsWith(await credentialsOf(servers["kakao-openapi"]));
  const others = callsWith(anyCredentials);
  const speeds: Record<string, Partial<Record<ServerName, Speed>>> = {};
  // What all calls have in common is compiled first, or the first calls would pay for it.
  for (const name of serverNames)
    await load(servers[name], name === "kakao-openapi" ? own : others, { cpu: 4 * cpu, milliseconds });
  for (const [index, call] of own.entries()) {
    const best: Partial<Record<ServerName, Speed>> = (speeds[call.operationId] = {});
    for (let round = 0; round < rounds; round += 1)
      for (const name of serverNames) {
        const made = name === "kakao-openapi" ? call : (others[index] ?? call);
        const speed = await measure(servers[name], made, round === 0);
        if (speed.perCpu > (best[name]?.perCpu ?? 0)) best[name] = speed;
      }
  }
  return speeds;
}

async function measure(server: RunningServer, call: BenchCall, isFirst: boolean): Promise<Speed> {
  const status = await send(server, call);
  if (isFirst) await load(server, [call], { cpu, milliseconds });
  const { requests, wall, cpu: used } = await load(server, [call], { cpu, milliseconds });
  return { perCpu: requests / used, perSecond: requests / wall, status };
}

/** Logs a persona in, and prepares what calls are about. */
export async function credentialsOf({ port }: Pick<RunningServer, "port">): Promise<Credentials> {
  const url = `http://127.0.0.1:${port}`;
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(url + path, init);
    if (!response.ok) throw new Error(`${path}: status ${response.status}: ${await response.text()}`);
    return response.json() as Promise<Record<string, unknown>>;
  };
  const order = { method: "POST", body: '{"persona":"muzi"}' };
  const { accessToken, refreshToken } = (await ask("/_control/tokens", order)) as Record<string, string>;
  const headers = { authorization: `Bearer ${accessToken}` };
  const { elements } = await ask("/kapi/v1/api/talk/friends", { headers });
  const [friend] = elements as readonly { readonly uuid: string }[];
  const file = await ask("/kapi/v1/talkchannel/create/target_user_file", {
    method: "POST",
    headers: { authorization: "KakaoAK 00000000000000000000000000000001", "content-type": "application/json" },
    body: JSON.stringify({ channel_public_id: "_ryan", file_name: `bench${Date.now()}`, schema: { age: "number" } }),
  });
  return {
    accessToken: accessToken ?? "",
    refreshToken: refreshToken ?? "",
    friend: friend?.uuid ?? "",
    fileId: Number(file["file_id"]),
  };
}
