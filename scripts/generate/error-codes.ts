import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Hints } from "../../src/client/errors/hint.js";
import { translateErrorCodes } from "../lib/i18n/error-codes.js";
import { createTranslator } from "../lib/i18n/translator.js";
import { emptyFolder } from "../lib/empty-folder.js";
import { runAsCommand, type Step } from "../lib/step.js";
import { readConsentItems } from "../lib/spec/consent-items.js";
import { hintsOf, kindOf, readErrorCodes } from "../lib/spec/error-codes.js";

/**
 * Generates what each code of the error catalogue means, a file a kind: `hints/<kind>.ts`, and `hints/ko/<kind>.ts` in
 * Korean. The client loads the hints of its own kind, and only when a call has failed.
 */
export const errorCodes: Step = {
  name: "generate:error-codes",
  run(generated) {
    const folder = emptyFolder(join(generated, "hints"));
    const english = readErrorCodes();
    const items = Object.entries(readConsentItems());
    writeHints(folder, "..", english, Object.fromEntries(items.map(([id, { name }]) => [id, name])));
    const korean = translateErrorCodes(english, createTranslator("ko"));
    writeHints(join(folder, "ko"), "../..", korean, Object.fromEntries(items.map(([id, item]) => [id, item.korean])));
    return `${Object.keys(english).length} codes in two languages`;
  },
};

type ErrorCodes = ReturnType<typeof readErrorCodes>;

function writeHints(folder: string, up: string, catalogue: ErrorCodes, consentItems: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const codes = Object.keys(catalogue);
  for (const kind of new Set(codes.map(kindOf))) {
    const own = codes.filter((code) => kindOf(code) === kind);
    writeFileSync(
      join(folder, `${kind}.ts`),
      `// Generated from spec/common/error-codes.yaml by npm run generate. Do not edit.
import { findHint, type Hints, type SaidByError } from "${up}/../src/client/errors/hint.js";

/** What each known code means and what to do. */
export const hints: Hints = ${JSON.stringify(describeHints(catalogue, own, consentItems), null, 2)};

/** Returns the hint for an error. */
export function hintOf(error: SaidByError): string | undefined {
  return findHint(hints, error);
}
`,
    );
  }
}

function describeHints(catalogue: ErrorCodes, codes: readonly string[], consentItems: Record<string, string>): Hints {
  const hints = codes.map((code) => [code, hintsOf(code, catalogue)] as const);
  const messages = hints.filter(([, { messages }]) => messages.length > 0);
  return {
    codes: Object.fromEntries(hints.map(([code, { hint }]) => [code, hint])),
    ...(messages.length > 0 && { messages: Object.fromEntries(messages.map(([code, own]) => [code, own.messages])) }),
    ...(hints.some(([, { hint }]) => hint.includes("{required_scopes}")) && { consentItems }),
  };
}

await runAsCommand(import.meta.url, errorCodes);
