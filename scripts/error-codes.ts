import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runAsCommand, type Step } from "./lib/step.js";
import { explain, kindOf, readErrorCodes } from "./lib/error-codes.js";

/**
 * Generates what each code of the error catalogue means, a file a kind: `hints/<kind>.ts`. The client loads the hints of
 * its own kind, and only when a call has failed.
 */
export const errorCodes: Step = {
  name: "generate:error-codes",
  run(generated) {
    const folder = join(generated, "hints");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const catalogue = Object.entries(readErrorCodes());
    for (const kind of new Set(catalogue.map(([code]) => kindOf(code)))) {
      const hints = catalogue
        .filter(([code]) => kindOf(code) === kind)
        .map(([code, entry]) => [code, explain(entry)] as const);
      writeFileSync(
        join(folder, `${kind}.ts`),
        `// Generated from spec/common/error-codes.yaml by npm run generate. Do not edit.

/** What each known code means and what to do. */
export const hints: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(hints), null, 2)};
`,
      );
    }
    return `${catalogue.length} codes`;
  },
};

await runAsCommand(import.meta.url, errorCodes);
