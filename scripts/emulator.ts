import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readApis } from "./lib/api-model.js";
import type { ConsentRule } from "../src/emulator/facts.js";
import { listConsentRules } from "./lib/consent-rules.js";
import { readConsentItems } from "./lib/consent-items.js";
import { readErrorCodes } from "./lib/error-codes.js";
import type { OperationModel } from "./lib/operation-model.js";
import { runAsCommand, type Step } from "./lib/step.js";

/** Generates what the emulator must know from the description beside types and contracts: `emulator/facts.ts`. */
export const emulator: Step = {
  name: "generate:emulator",
  run(generated) {
    const folder = join(generated, "emulator");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const described = readApis(generated).flatMap(({ bundle, operations }) =>
      operations.map((operation) => ({
        id: operation.operationId,
        scopes: requiredScopes(operation),
        consents: listConsentRules(bundle, operation),
      })),
    );
    const scopes = described.filter((one) => one.scopes.length > 0).map((one) => [one.id, one.scopes] as const);
    const consents = described.filter((one) => one.consents.length > 0).map((one) => [one.id, one.consents] as const);
    writeFileSync(join(folder, "facts.ts"), renderFacts(scopes, consents));
    return `${scopes.length + consents.length} operations`;
  },
};

/** The consent items without which a call with an access token fails. */
function requiredScopes({ security }: OperationModel): readonly string[] {
  return security.flatMap(({ scopes }) => scopes);
}

function renderFacts(
  scopes: readonly (readonly [string, readonly string[]])[],
  consents: readonly (readonly [string, readonly ConsentRule[]])[],
): string {
  const statuses = Object.entries(readErrorCodes()).flatMap(([code, { status }]) =>
    status ? [[code, status] as const] : [],
  );
  const items = Object.entries(readConsentItems()).map(
    ([id, { name, korean, permission }]) =>
      [id, { name, korean, ...(permission !== undefined && { permission }) }] as const,
  );
  const json = (value: object) => JSON.stringify(value, null, 2);
  return `// Generated from spec/ by npm run generate. Do not edit.
import type { OperationId } from "../contract/index.js";
import type { ConsentItem, ConsentRule } from "../../src/emulator/facts.js";

/** HTTP statuses of error codes. */
export const errorStatuses: Readonly<Record<string, number>> = ${json(Object.fromEntries(statuses))};

/** The consent items of Kakao Login, by ID. */
export const consentItems: Readonly<Record<string, ConsentItem>> = ${json(Object.fromEntries(items))};

/** The consent items without which a call with an access token fails, by operation. */
export const requiredScopes: Partial<Readonly<Record<OperationId, readonly string[]>>> = ${json(Object.fromEntries(scopes))};

/** How the fields of a successful response depend on consent, by operation. */
export const consentRules: Partial<Readonly<Record<OperationId, readonly ConsentRule[]>>> = ${json(Object.fromEntries(consents))};
`;
}

await runAsCommand(import.meta.url, emulator);
