import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/lib/project.js";

/** What a compiler spends on a file. */
export interface TypeCost {
  readonly instantiations: number;
  /** In seconds. */
  readonly checkTime: number;
}

const preambles = {
  "kakao-openapi":
    'import { createKapiClient } from "../generated/clients/kapi.js";\nconst client = createKapiClient();\n',
  "openapi-fetch":
    'import createClient from "openapi-fetch";\nimport type { paths } from "../generated/types/kapi.js";\nconst client = createClient<paths>();\n',
};

/** Twenty calls, the same for both. */
const calls = [
  'client.GET("/v2/user/me", { params: { query: { secure_resource: true } } })',
  'client.GET("/v1/api/talk/friends", { params: { query: { limit: 3 } } })',
  'client.GET("/v2/api/talk/channels", { params: { query: { channel_ids: ["_a"] } } })',
  'client.POST("/v2/api/talk/memo/default/send", { body: { template_object: { object_type: "text", text: "a", link: {} } } })',
  'client.GET("/v2/api/calendar/events", { params: { query: { preset: "TODAY" } } })',
];
const text = Array.from({ length: 4 }, (_, round) =>
  calls.map((call, index) => `export const result${round}_${index} = (await ${call}).data;\n`).join(""),
).join("");

/** Checks a file of 20 calls with this client's types, and with those of openapi-fetch. */
export function measureTypes(): Record<string, TypeCost> {
  // Below the project, so that the packages are found.
  const folder = mkdtempSync(join(root, ".bench-"));
  try {
    const costs = Object.entries(preambles).map(([name, preamble]) => {
      const file = join(folder, `${name}.ts`);
      writeFileSync(file, preamble + text);
      return [name, check(file)] as const;
    });
    return Object.fromEntries(costs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(file: string): TypeCost {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const settings = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext"];
  const output = execFileSync(process.execPath, [tsc, file, ...settings, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const read = (label: string): number => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
  return { instantiations: read("Instantiations"), checkTime: read("Check time") };
}
