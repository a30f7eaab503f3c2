import * as generated from "generated-client";
import type { CallTimes } from "./calls.js";
import { cases } from "./cases.js";
import { type Contender, contenders } from "./contenders.js";
import { respondFromMemory, type Memory } from "./memory.js";

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
  error: () => generated.listFriends({ query: { limit: 2 } }).catch((error: unknown) => error),
};

const all: Readonly<Record<string, Contender>> = { ...contenders, "redocly generate-client": byGenerator };
const runs = 5;
const rounds = 6;
const calls = 300;

/** Microseconds of a call, the best of some rounds, by contender; the rounds of the contenders take turns. */
async function measure(memory: Memory, name: string): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  respondFromMemory(memory, cases.find((item) => item.name === name) ?? { status: 404, body: "" });
  for (let round = 0; round < rounds; round += 1) {
    for (const [contender, functions] of Object.entries(all)) {
      const call = functions[name];
      if (!call) continue;
      const start = process.hrtime.bigint();
      for (let count = 0; count < calls; count += 1) await call();
      const micros = Number(process.hrtime.bigint() - start) / calls / 1000;
      best[contender] = Math.min(best[contender] ?? Infinity, micros);
    }
  }
  return best;
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
