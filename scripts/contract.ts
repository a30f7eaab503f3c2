import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { describeContract, type NameValidator, type ValidatorName } from "./lib/operation-contracts.js";
import {
  type Bundle,
  listOperations,
  listWebhooks,
  type PlacedOperation,
  readBundles,
  type Schema,
} from "./lib/openapi.js";
import { camelCase } from "./lib/project.js";
import { runAsCommand, type Step } from "./lib/step.js";
import { createValidatorCompiler, type ValidatorCompiler } from "./lib/standalone-validators.js";

/**
 * Generates what the contract checker knows: `contract/<api>/<operationId>.ts` with the compiled validators of an
 * operation, `contract/<api>/errors.ts` with those of the error bodies, and `contract/index.ts`, which loads them.
 */
export const contract: Step = {
  name: "contract",
  run(generated) {
    const folder = join(generated, "contract");
    rmSync(folder, { recursive: true, force: true });
    const apis = readBundles(generated);
    let count = 0;
    for (const { api, bundle } of apis) {
      mkdirSync(join(folder, api), { recursive: true });
      const modules = renderApi(api, bundle);
      count += modules.length;
      for (const { name, code } of modules) writeFileSync(join(folder, api, `${name}.ts`), code);
    }
    writeFileSync(join(folder, "index.ts"), renderIndex(apis));
    return `${count} modules`;
  },
};

interface Module {
  readonly name: string;
  readonly code: string;
}

function renderApi(api: string, described: Bundle): Module[] {
  const compiler = createValidatorCompiler(described);
  const shared = createNames("e");
  const operations = placed(compiler.bundle).map((operation, index) => {
    const own = createNames(`o${index}v`);
    const contract = describeContract(compiler.bundle, operation, { own: own.name, shared: shared.name });
    return { name: operation.operation.operationId, contract, own };
  });
  const modules = operations.map(({ name, contract, own }) => renderOperation(api, compiler, name, contract, own));
  if (Object.keys(shared.pointers).length === 0) return modules;
  return [...modules, { name: "errors", code: renderErrors(api, compiler, shared.pointers) }];
}

function placed(bundle: Bundle): PlacedOperation[] {
  return [...listOperations(bundle), ...listWebhooks(bundle)];
}

interface Names {
  readonly name: NameValidator;
  /** JSON Pointers of the schemas that were given names. */
  readonly pointers: Record<string, string>;
}

/** Gives the same name to equal schemas. */
function createNames(prefix: string): Names {
  const known = new Map<string, ValidatorName>();
  const pointers: Record<string, string> = {};
  const name = (pointer: string, schema: Schema): ValidatorName => {
    const key = JSON.stringify(schema);
    const found = known.get(key);
    if (found) return found;
    const id = `${prefix}${known.size}`;
    pointers[id] = pointer;
    known.set(key, `validator:${id}`);
    return `validator:${id}`;
  };
  return { name, pointers };
}

function renderOperation(api: string, compiler: ValidatorCompiler, name: string, contract: object, own: Names): Module {
  const text = JSON.stringify(contract).replaceAll(/"validator:(\w+)"/g, "$1");
  const errors = [...new Set(text.match(/(?<=validate:|"validate":)e\d+/g) ?? [])];
  const code = `${errors.length > 0 ? `import { ${errors.join(", ")} } from "./errors.js";` : ""}
${compiler.compile(own.pointers)}
export const contract = ${text};`;
  return { name, code: renderModule(api, code) };
}

function renderErrors(api: string, compiler: ValidatorCompiler, pointers: Record<string, string>): string {
  return renderModule(api, `${compiler.compile(pointers)}\nexport { ${Object.keys(pointers).join(", ")} };`);
}

/** Minified, for these are the bulk of the package. Names are taken from the runtime only where they are used. */
function renderModule(api: string, code: string): string {
  const used = ["formats", "join", "ucs2length"].filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const runtime = used.length > 0 ? `import { ${used.join(", ")} } from "../../../src/contract/ajv-runtime.js";\n` : "";
  const minified = transformSync(runtime + code, {
    minify: true,
    treeShaking: true,
    format: "esm",
    target: "es2022",
  }).code;
  return `// Generated from spec/${api} by npm run contract. Do not edit.\n// @ts-nocheck\n${minified}`;
}

function renderIndex(apis: ReturnType<typeof readBundles>): string {
  const called = apis.filter(({ bundle }) => bundle.paths);
  const baseUrls = called.map(({ api, bundle }) => `  ${camelCase(api)}: ${JSON.stringify(bundle.servers[0]?.url)},`);
  const entries = apis.flatMap(({ api, bundle }) =>
    placed(bundle).map(({ method, path, operation: { operationId } }) => {
      const entry = JSON.stringify({ api: camelCase(api), method, path }).slice(0, -1);
      const load = `() => import("./${api}/${operationId}.js") as Promise<{ contract: OperationContract }>`;
      return `  ${operationId}: ${entry}, load: ${load} },`;
    }),
  );
  const ids = apis.flatMap(({ bundle }) =>
    placed(bundle).map(({ operation }) => JSON.stringify(operation.operationId)),
  );
  return `// Generated from spec/ by npm run contract. Do not edit.
import type { ApiName } from "../apis.js";
import type { OperationContract, OperationEntry } from "../../src/contract/operation-contract.js";

/** The name of an operation or of a webhook. */
export type OperationId =
${ids.map((id) => `  | ${id}`).join("\n")};

/** Where the APIs are. */
export const baseUrls: Readonly<Record<ApiName, string>> = {
${baseUrls.join("\n")}
};

/** Every operation and webhook; what is known of it is loaded when it is needed. */
export const operations: Readonly<Record<OperationId, OperationEntry>> = {
${entries.join("\n")}
};
`;
}

await runAsCommand(import.meta.url, contract);
