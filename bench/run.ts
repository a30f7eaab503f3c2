import { setImmediate } from "node:timers/promises";
import * as generated from "generated-client";
import type { CallTimes } from "./calls.js";
import { cases } from "./cases.js";
import { type Contender, contenders } from "./contenders.js";
import { respondFromMemory, type Memory } from "./memory.js";
import { median } from "./results.js";

generated.configure({ auth: { bearer: "token" } });

const byGenerator: Contender = {
  "plain GET": () => generated.getUserMe({ query: { secure_resource: true } }),
  "comma list": () => generated.getTalkChannels({ query: { channel_ids: ["_frxjem", "_xnrxjem"] } }),
  "JSON in query": () => generated.getUserMe({ query: { property_keys: ["kakao_account.email"] } }),
  "JSON in form": () =>
    generated.sendMemoDefault({
      body: new URLSearchParams({ template_object: '{"object_type":"text","text":"hi","link":{}}' }),
    }),
  "list of 5 kB": () => generated.listFriends({ query: { limit: 34 } }),
  "19-digit ids": () => generated.listFriends({ query: { limit: 2 } }),
  "19-digit ids, rounded": () => generated.listFriends({ query: { limit: 2 } }),
  error: () => generated.listFriends({ query: { limit: 2 } }).catch((error: unknown) => error),
};

const all: Readonly<Record<string, Contender>> = { ...contenders, "redocly generate-client": byGenerator };
const runs = 5;
const rounds = 40;
const calls = 50;

/**
 * Measures the CPU time of a call in microseconds, the median of some rounds, by contender. Rounds are short, and the
 * contenders take turns, so that what else the machine does costs all of them the same.
 */
async function measure(memory: Memory, name: string): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  respondFromMemory(memory, cases.find((item) => item.name === name) ?? { status: 404, body: "" });
  for (let round = 0; round < rounds; round += 1) {
    for (const [contender, functions] of Object.entries(all)) {
      const call = functions[name];
      if (!call) continue;
      // What the runtime keeps until its queue of tasks is empty would slow down whoever comes next.
      await setImmediate();
      const start = process.cpuUsage();
      for (let count = 0; count < calls; count += 1) await call();
      const { user, system } = process.cpuUsage(start);
      (times[contender] ??= []).push((user + system) / calls);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([contender, micros]) => [contender, median(micros)]));
}

const results: CallTimes = {};
for (const memory of ["stub", "runtime"] as const) {
  const times: CallTimes[string] = (results[memory] = {});
  // The first run is for the compiler alone.
  for (let run = 0; run <= runs; run += 1) {
    for (const { name } of cases) {
      const measured = await measure(memory, name);
      if (run > 0)
        for (const [contender, micros] of Object.entries(measured))
          ((times[name] ??= {})[contender] ??= []).push(micros);
    }
  }
}
process.stdout.write(JSON.stringify(results));
