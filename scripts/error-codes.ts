import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Hints } from "../src/client/hint.js";
import { runAsCommand, type Step } from "./lib/step.js";
import { readConsentItems } from "./lib/consent-items.js";
import { hintsOf, kindOf, readErrorCodes } from "./lib/error-codes.js";

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
    const catalogue = readErrorCodes();
    const codes = Object.keys(catalogue);
    for (const kind of new Set(codes.map(kindOf))) {
      const hints = describeHints(
        catalogue,
        codes.filter((code) => kindOf(code) === kind),
      );
      writeFileSync(
        join(folder, `${kind}.ts`),
        `// Generated from spec/common/error-codes.yaml by npm run generate. Do not edit.
import { findHint, type Hints, type SaidByError } from "../../src/client/hint.js";

/** What each known code means and what to do. */
export const hints: Hints = ${JSON.stringify(hints, null, 2)};

/** Returns the hint for an error. */
export function hintOf(error: SaidByError): string | undefined {
  return findHint(hints, error);
}
`,
      );
    }
    return `${codes.length} codes`;
  },
};

function describeHints(catalogue: ReturnType<typeof readErrorCodes>, codes: readonly string[]): Hints {
  const hints = codes.map((code) => [code, hintsOf(code, catalogue)] as const);
  const messages = hints.filter(([, { messages }]) => messages.length > 0);
  return {
    codes: Object.fromEntries(hints.map(([code, { hint }]) => [code, hint])),
    ...(messages.length > 0 && { messages: Object.fromEntries(messages.map(([code, own]) => [code, own.messages])) }),
    ...(hints.some(([, { hint }]) => hint.includes("{required_scopes}")) && { consentItems: consentItemNames() }),
  };
}

function consentItemNames(): Record<string, string> {
  return Object.fromEntries(Object.entries(readConsentItems()).map(([id, { name }]) => [id, name]));
}

await runAsCommand(import.meta.url, errorCodes);
