import * as generated from "generated-client";
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
const rounds = 12;
const calls = 400;

/** Microseconds of a call, the best of all rounds, by contender; the rounds of the contenders take turns. */
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

const results: Record<string, Record<string, Record<string, number>>> = {};
for (const memory of ["stub", "runtime"] as const) {
  results[memory] = {};
  for (const { name } of cases) results[memory][name] = await measure(memory, name);
}
process.stdout.write(JSON.stringify(results));
