import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runAsCommand, type Step } from "./lib/step.js";
import { explain, readErrorCodes } from "./redocly/lib/error-codes.js";

/** Generates the error catalogue for the client: `error-codes.ts`. */
export const errorCodes: Step = {
  name: "error-codes",
  run(generated) {
    const entries = Object.entries(readErrorCodes()).map(([code, entry]) => {
      const { product, status, retryable } = entry;
      return [code, { product, status, retryable, hint: explain(entry) }] as const;
    });
    writeFileSync(
      join(generated, "error-codes.ts"),
      `// Generated from spec/common/error-codes.yaml by npm run error-codes. Do not edit.
import type { ErrorCode } from "../src/client/error-code.js";

/** Every known error code: numbers, KOE codes and names. */
export const errorCodes = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const satisfies Readonly<Record<string, ErrorCode>>;
`,
    );
    return `${entries.length} codes`;
  },
};

await runAsCommand(import.meta.url, [errorCodes]);
