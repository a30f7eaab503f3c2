import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { readApis } from "../lib/model/api-model.js";
import type { ConsentRule } from "../../src/emulator/facts.js";
import { argumentDefaults } from "../lib/model/argument-defaults.js";
import { listConsentRules } from "../lib/model/consent-rules.js";
import { readControlApi } from "../lib/model/control-api.js";
import { readConsentItems } from "../lib/spec/consent-items.js";
import { readErrorCodes } from "../lib/spec/error-codes.js";
import { readBundles } from "../lib/model/openapi.js";
import { readRules } from "../lib/spec/rules.js";
import type { Bundle } from "../lib/model/openapi-types.js";
import { requiredScopes } from "../lib/model/operation-model.js";
import { createValidatorCompiler } from "../lib/schema/standalone-validators.js";
import { emptyFolder } from "../lib/empty-folder.js";
import { runAsCommand, type Step } from "../lib/step.js";

/**
 * Generates what the emulator must know from the description beside types and contracts, `emulator/facts.ts`, and its
 * own control API: `emulator/control.ts` (types), `emulator/validators.js` and `emulator/control-api.ts` (the
 * description).
 */
export const emulator: Step = {
  name: "generate:emulator",
  async run(generated) {
    const folder = emptyFolder(join(generated, "emulator"));
    const described = readApis(generated).flatMap(({ bundle, operations }) =>
      operations.map((operation) => ({
        id: operation.operationId,
        scopes: requiredScopes(operation),
        consents: listConsentRules(bundle, operation),
        defaults: argumentDefaults(operation),
      })),
    );
    const scopes = described.filter((one) => one.scopes.length > 0).map((one) => [one.id, one.scopes] as const);
    const consents = described.filter((one) => one.consents.length > 0).map((one) => [one.id, one.consents] as const);
    const defaults = described
      .filter((one) => Object.keys(one.defaults).length > 0)
      .map((one) => [one.id, one.defaults] as const);
    writeFileSync(join(folder, "facts.ts"), renderFacts(scopes, consents, defaults, readLimits(generated)));
    const control = readControlApi(generated);
    const { generateTypes } = await import("../lib/schema/generate-types.js");
    writeFileSync(join(folder, "control.ts"), `${notice}${await generateTypes(control)}`);
    const names = Object.keys(control.components?.schemas ?? {}).filter((name) => taken.has(name));
    writeFileSync(join(folder, "validators.js"), renderValidators(control, names));
    writeFileSync(join(folder, "validators.d.ts"), renderValidatorTypes(names));
    writeFileSync(join(folder, "control-api.ts"), renderDocument(control));
    return `${scopes.length + consents.length} operations`;
  },
};

const notice = "// Generated from src/emulator/control/openapi.yaml by npm run generate. Do not edit.\n";

/** Renders validators of what the control API takes. */
function renderValidators(control: Bundle, names: readonly string[]): string {
  const code = createValidatorCompiler(control).compile(
    Object.fromEntries(names.map((name) => [name, `/components/schemas/${name}`])),
  );
  const runtime = `import { formats, join, ucs2length } from "../../src/contract/check/ajv-runtime.js";\n`;
  const { code: minified } = transformSync(`${runtime}${code}\nexport const validators = { ${names.join(", ")} };`, {
    minify: true,
    treeShaking: true,
    format: "esm",
    target: "es2022",
  });
  return `${notice}${minified}`;
}

function renderValidatorTypes(names: readonly string[]): string {
  return `${notice}import type { Validate } from "../../src/contract/operation-contract.js";

export declare const validators: Readonly<Record<${names.map((name) => JSON.stringify(name)).join(" | ")}, Validate>>;
`;
}

const taken: ReadonlySet<string> = new Set([
  "World",
  "Fault",
  "TokenOrder",
  "ClockAdvance",
  "UnlinkOrder",
  "ChannelRelationOrder",
  "ShareOrder",
  "WebhookOrder",
  "Webhook",
]);

function renderDocument(control: Bundle): string {
  return `${notice}
/** The description of the control API. */
export const controlApi: object = ${JSON.stringify(control, null, 2)};
`;
}

/** Reads numbers that the spec has as data, but in no place that concerns a call. */
function readLimits(generated: string): Readonly<Record<"places" | "shownText", number>> {
  const schemas = readBundles(generated).map(({ bundle }) => bundle.components?.schemas?.["PlaceSearchMeta"]);
  const places = schemas.find((schema) => schema !== undefined)?.properties?.["pageable_count"];
  const text = readRules()["message-text-length"]?.length?.["template_object/text"];
  const limits = { places: places?.["maximum"], shownText: text };
  for (const [name, value] of Object.entries(limits))
    if (typeof value !== "number") throw new Error(`the spec has no limit ${name}`);
  return limits as ReturnType<typeof readLimits>;
}

function renderFacts(
  scopes: readonly (readonly [string, readonly string[]])[],
  consents: readonly (readonly [string, readonly ConsentRule[]])[],
  defaults: readonly (readonly [string, Readonly<Record<string, unknown>>])[],
  limits: Readonly<Record<string, number>>,
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
import type { ContractId } from "../contract/index.js";
import type { ConsentItem, ConsentRule } from "../../src/emulator/facts.js";

/** HTTP statuses of error codes. */
export const errorStatuses: Readonly<Record<string, number>> = ${json(Object.fromEntries(statuses))};

/** Limits: how many places of a search can be paged through, and how long a text is that a message shows whole. */
export const limits = ${json(limits)};

/** The consent items of Kakao Login, by ID. */
export const consentItems: Readonly<Record<string, ConsentItem>> = ${json(Object.fromEntries(items))};

/** The consent items without which a call with an access token fails, by operation. */
export const requiredScopes: Partial<Readonly<Record<ContractId, readonly string[]>>> = ${json(Object.fromEntries(scopes))};

/** How the fields of a successful response depend on consent, by operation. */
export const consentRules: Partial<Readonly<Record<ContractId, readonly ConsentRule[]>>> = ${json(Object.fromEntries(consents))};

/** What the arguments of a call are that leaves them out, by operation. */
export const argumentDefaults: Partial<Readonly<Record<ContractId, Readonly<Record<string, unknown>>>>> = ${json(Object.fromEntries(defaults))};
`;
}

await runAsCommand(import.meta.url, emulator);
