import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../scripts/lib/project.js";

/** What it costs to load the checker. */
export interface ImportCost {
  /** Milliseconds to import it, in a Node of its own, the best of some. */
  readonly imported: number;
  /** Milliseconds of the first check of a response, which loads the validators of one operation. */
  readonly firstCheck: number;
}

const script = `
const start = performance.now();
const { checkResponse } = await import("./dist/contract.mjs");
const imported = performance.now() - start;
await checkResponse("getUserMe", 200, { id: 1 });
console.log(JSON.stringify({ imported, firstCheck: performance.now() - start - imported }));
`;

/** Measures the built package. */
export function measureImport(): ImportCost {
  const runs = Array.from({ length: 7 }, () => {
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: join(root) });
    return JSON.parse(output.toString()) as ImportCost;
  });
  const least = (name: keyof ImportCost) => Math.min(...runs.map((run) => run[name]));
  return { imported: least("imported"), firstCheck: least("firstCheck") };
}
