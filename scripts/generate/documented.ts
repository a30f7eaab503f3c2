import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readApis } from "../lib/model/api-model.js";
import { listDocumented } from "../lib/model/documented.js";
import { runAsCommand, type Step } from "../lib/step.js";

/** Generates what the description documents of each operation, for the coverage of traffic: `documented.ts`. */
export const documented: Step = {
  name: "generate:documented",
  run(generated) {
    const entries = readApis(generated).flatMap(({ bundle, operations, webhooks }) =>
      [...operations, ...webhooks].map((one) => [one.operationId, listDocumented(bundle, one)] as const),
    );
    const lines = entries.map(([name, documented]) => `  ${name}: ${JSON.stringify(documented)},`);
    writeFileSync(
      join(generated, "documented.ts"),
      `// Generated from spec/ by npm run generate. Do not edit.
import type { Documented } from "../src/contract/documented.js";
import type { ContractId } from "./contract/index.js";

/** What the description documents, by operation. */
export const documented: Readonly<Record<ContractId, Documented>> = {
${lines.join("\n")}
};
`,
    );
    return `${entries.length} operations`;
  },
};

await runAsCommand(import.meta.url, documented);
